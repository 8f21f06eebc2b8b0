// @ts-check
/**
 * How relations run between boxes that stand in columns: from side to side, through the room between two columns and the
 * gaps between two rows, so that no line runs behind a box and every name stands in free room. Same places, same ways.
 *
 * @typedef {import("./graph_data.js").GraphEdge} GraphEdge
 * @typedef {import("./graph_layouts.js").Point} Point
 * @typedef {{x: number, rows: number[]}} Column
 * @typedef {{edge: GraphEdge, from: number, to: number, a: Point, b: Point}} Way
 */
import { BOX } from "./graph_look.js";

/** How far lines in one gap or one port stand apart, and how far an arc beside a column reaches out, in pixels. */
const LANE = 4;
const LANES = 5;
const PORTS = 17;
const ARC = { least: 26, step: 9, most: 70 };

/** What Cytoscape draws of each relation, by its id. About the edges times the columns they pass.
 * @param {Map<string, Point>} places @param {GraphEdge[]} edges @returns {Map<string, Record<string, unknown>>} */
export function routes(places, edges) {
  const columns = columnsOf(places);
  const index = new Map(columns.map(({ x }, at) => [x, at]));
  /** @type {Way[]} */
  const ways = edges.map((edge) => {
    const a = at(places, edge.source);
    const b = at(places, edge.target);
    return { edge, a, b, from: index.get(a.x) ?? 0, to: index.get(b.x) ?? 0 };
  });
  const ports = portsOf(ways, columns.length);
  /** @type {Map<string, number>} */
  const used = new Map();
  return new Map(
    ways.map((way) => {
      const [start, end] = [port(ports, way, "source"), port(ports, way, "target")];
      const drawn = { wayFrom: `${start.x - way.a.x}px ${start.y - way.a.y}px`, wayTo: `${end.x - way.b.x}px ${end.y - way.b.y}px` };
      if (way.from === way.to) return [way.edge.id, { ...drawn, ...arc(way, start, end) }];
      const bends = through(columns, way, start, end, used);
      return [way.edge.id, bends.length ? { ...drawn, ...segments(way, bends), far: 1 } : { ...drawn, near: 1 }];
    }),
  );
}

/** @param {Map<string, Point>} places @param {string} iri @returns {Point} */
const at = (places, iri) => places.get(iri) || { x: 0, y: 0 };

/** The columns from left to right, each with the middles of its rows from top to bottom. @param {Map<string, Point>} places
 * @returns {Column[]} */
function columnsOf(places) {
  /** @type {Map<number, number[]>} */
  const found = new Map();
  for (const { x, y } of places.values()) found.set(x, [...(found.get(x) || []), y]);
  return [...found].map(([x, rows]) => ({ x, rows: rows.sort((a, b) => a - b) })).sort((a, b) => a.x - b.x);
}

/** Which side of a box a way leaves by: 1 right, -1 left. Within a column it is the side with the more room.
 * @param {Way} way @param {"source" | "target"} end @param {number} last */
function sideOf({ from, to }, end, last) {
  if (from === to) return from === 0 && last > 0 ? -1 : 1;
  return (end === "source") === to > from ? 1 : -1;
}

/** Where ways meet the side of a box: in the order of where they come from, so that they do not cross there.
 * @param {Way[]} ways @param {number} count how many columns @returns {Map<string, Point>} */
function portsOf(ways, count) {
  /** @type {Map<string, {key: string, other: number, x: number, y: number, side: number}[]>} */
  const sides = new Map();
  for (const way of ways) {
    for (const end of /** @type {const} */ (["source", "target"])) {
      const [here, there] = end === "source" ? [way.a, way.b] : [way.b, way.a];
      const side = sideOf(way, end, count - 1);
      const name = `${way.edge[end]} ${side}`;
      sides.set(name, [...(sides.get(name) || []), { key: `${way.edge.id} ${end}`, other: there.y, x: here.x, y: here.y, side }]);
    }
  }
  /** @type {Map<string, Point>} */
  const found = new Map();
  for (const met of sides.values()) {
    met.sort((a, b) => a.other - b.other || (a.key < b.key ? -1 : 1));
    met.forEach(({ key, x, y, side }, place) => {
      const share = met.length > 1 ? (2 * place) / (met.length - 1) - 1 : 0;
      found.set(key, { x: x + (side * BOX.width) / 2, y: y + share * Math.min(PORTS, 6 * (met.length - 1)) });
    });
  }
  return found;
}

/** @param {Map<string, Point>} ports @param {Way} way @param {"source" | "target"} end @returns {Point} */
const port = (ports, way, end) => ports.get(`${way.edge.id} ${end}`) || at(new Map(), "");

/** The bends of a way past the columns between its ends: level through the gap that is nearest to the straight line.
 * @param {Column[]} columns @param {Way} way @param {Point} start @param {Point} end @param {Map<string, number>} used
 * @returns {Point[]} */
function through(columns, way, start, end, used) {
  const forth = Math.sign(way.to - way.from);
  /** @type {Point[]} */
  const bends = [];
  let y = start.y;
  for (let at = way.from + forth; at !== way.to; at += forth) {
    const left = Math.abs(way.to - at) + 1;
    const { x, rows } = columns[at];
    const gap = gapNear(rows, y + (end.y - y) / left);
    const lane = used.get(`${at} ${gap}`) || 0;
    used.set(`${at} ${gap}`, lane + 1);
    y = gap + ((lane % LANES) - (LANES - 1) / 2) * LANE;
    const half = BOX.width / 2 + 10;
    bends.push({ x: x - forth * half, y }, { x: x + forth * half, y });
  }
  return bends;
}

/** The height at which a column can be passed, nearest to the one wished. @param {number[]} rows @param {number} wished */
function gapNear(rows, wished) {
  const edge = BOX.height / 2 + 12;
  const [first, last] = [rows[0] - edge, rows[rows.length - 1] + edge];
  if (wished <= first || wished >= last) return Math.round(wished);
  const gaps = [first, ...rows.slice(1).map((row, at) => (row + rows[at]) / 2), last];
  return gaps.reduce((best, gap) => (Math.abs(gap - wished) < Math.abs(best - wished) ? gap : best));
}

/** Bends as Cytoscape wants them: how far along the line between both middles, and how far beside it.
 * @param {Way} way @param {Point[]} bends */
function segments({ a, b }, bends) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const long = Math.hypot(dx, dy) || 1;
  const along = bends.map(({ x, y }) => ((x - a.x) * dx + (y - a.y) * dy) / (long * long));
  const beside = bends.map(({ x, y }) => ((y - a.y) * dx - (x - a.x) * dy) / long);
  return { wayAlong: along.map((one) => one.toFixed(5)).join(" "), wayBeside: beside.map((one) => one.toFixed(2)).join(" ") };
}

/** A way within a column: an arc beside it, the wider the farther apart its ends. @param {Way} way @param {Point} start
 * @param {Point} end */
function arc({ a, b }, start, end) {
  const rows = Math.abs(b.y - a.y) / 70;
  const out = Math.min(ARC.most, ARC.least + ARC.step * rows);
  const side = Math.sign(start.x - a.x) * Math.sign(end.y - start.y || 1);
  return { beside: 1, wayOut: -2 * side * out, upright: 1 };
}
