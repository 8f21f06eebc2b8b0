// @ts-check
/**
 * Where nodes stand. Every layout is a plain function: the same nodes and edges give the same picture.
 * Small pictures have boxes with words in them, large ones dots.
 *
 * @typedef {import("./graph_data.js").GraphNode} GraphNode
 * @typedef {import("./graph_data.js").GraphEdge} GraphEdge
 * @typedef {{x: number, y: number}} Point
 * @typedef {{nodes: GraphNode[], edges: GraphEdge[], centers: string[], path: string[], large: boolean}} Drawn
 */

/** How far apart nodes stand, in pixels. @param {boolean} large */
const room = (large) => (large ? { wide: 46, tall: 26, column: 40 } : { wide: 296, tall: 72, column: 16 });

/** The neighbours of each node: who is spoken of by it (-1) and who speaks of it (+1). @param {Drawn} drawn
 * @returns {Map<string, [string, number][]>} */
function neighbours({ nodes, edges }) {
  /** @type {Map<string, [string, number][]>} */
  const found = new Map(nodes.map((node) => [node.iri, []]));
  for (const { source, target } of edges) {
    found.get(source)?.push([target, -1]);
    found.get(target)?.push([source, 1]);
  }
  return found;
}

/** Breadth first from the centres, then from what is not reached. `step` says what number the next node gets.
 * @param {Drawn} drawn @param {(at: number, side: number) => number} step @returns {Map<string, number>} */
function levels(drawn, step) {
  const near = neighbours(drawn);
  const busiest = [...near].sort((a, b) => b[1].length - a[1].length).map(([iri]) => iri);
  /** @type {Map<string, number>} */
  const level = new Map();
  const known = drawn.centers.filter((iri) => near.has(iri));
  for (const start of [known.length ? known : busiest.slice(0, 1), ...busiest.map((iri) => [iri])]) {
    const queue = start.filter((iri) => !level.has(iri));
    for (const iri of queue) level.set(iri, 0);
    for (let at = 0; at < queue.length; at++) {
      for (const [other, side] of near.get(queue[at]) || []) {
        if (level.has(other)) continue;
        level.set(other, step(level.get(queue[at]) || 0, side));
        queue.push(other);
      }
    }
  }
  return level;
}

/** Columns of nodes, long ones broken into several; within a column near what they are tied to. @param {Drawn} drawn
 * @param {[number, GraphNode[]][]} columns @returns {Map<string, Point>} */
function inColumns(drawn, columns) {
  const { wide, tall, column } = room(drawn.large);
  const beside = drawn.large ? wide * 0.85 : wide;
  const near = neighbours(drawn);
  /** @type {Map<string, Point>} */
  const placed = new Map();
  let x = 0;
  for (const [, members] of columns) {
    /** @param {GraphNode} node */
    const pull = (node) => {
      const heights = (near.get(node.iri) || []).flatMap(([other]) => placed.get(other)?.y ?? []);
      return heights.length ? heights.reduce((sum, y) => sum + y, 0) / heights.length : 0;
    };
    const ordered = members
      .map((node) => ({ node, pull: pull(node) }))
      .sort((a, b) => a.pull - b.pull || (a.node.date || "9").localeCompare(b.node.date || "9") || (a.node.iri < b.node.iri ? -1 : 1));
    const deep = Math.max(column, Math.ceil(Math.sqrt(members.length * (drawn.large ? 6 : 3))));
    const files = Math.ceil(ordered.length / deep);
    const rows = Math.ceil(ordered.length / files);
    ordered.forEach(({ node }, at) => {
      const file = Math.floor(at / rows);
      const here = Math.min(rows, ordered.length - file * rows);
      placed.set(node.iri, { x: x + file * beside, y: ((at % rows) - (here - 1) / 2) * tall });
    });
    x += (files - 1) * beside + (drawn.large ? 2 : 1) * wide;
  }
  return placed;
}

/** @param {Drawn} drawn @param {(node: GraphNode) => number} key @returns {[number, GraphNode[]][]} */
function grouped(drawn, key) {
  /** @type {Map<number, GraphNode[]>} */
  const found = new Map();
  for (const node of drawn.nodes) found.set(key(node), [...(found.get(key(node)) || []), node]);
  return [...found].sort((a, b) => a[0] - b[0]);
}

/** What others rest on stands left of what rests on it; a way between two nodes from top to bottom. @param {Drawn} drawn */
export function layered(drawn) {
  if (drawn.path.length) return new Map(drawn.path.map((iri, at) => [iri, { x: 0, y: at * 105 }]));
  const level = levels(drawn, (at, side) => at + side);
  return inColumns(drawn, grouped(drawn, (node) => level.get(node.iri) || 0));
}

/** A column for each year; what has none stands first. @param {Drawn} drawn */
export function years(drawn) {
  return inColumns(drawn, grouped(drawn, (node) => node.year || 0));
}

/** Rings around the centres, by the number of steps. @param {Drawn} drawn @returns {Map<string, Point>} */
export function rings(drawn) {
  const level = levels(drawn, (at) => at + 1);
  const near = neighbours(drawn);
  /** @type {Map<string, number>} */
  const angles = new Map();
  /** @type {Map<string, Point>} */
  const placed = new Map();
  let radius = 0;
  for (const [ring, members] of grouped(drawn, (node) => level.get(node.iri) || 0)) {
    /** @param {GraphNode} node */
    const pull = (node) => (near.get(node.iri) || []).map(([other]) => angles.get(other)).find((angle) => angle !== undefined) ?? 0;
    const ordered = members.map((node) => ({ node, pull: pull(node) })).sort((a, b) => a.pull - b.pull || (a.node.iri < b.node.iri ? -1 : 1));
    const wide = drawn.large ? 24 : 120;
    const between = drawn.large ? 34 : 110;
    radius = ring === 0 && ordered.length === 1 ? 0 : Math.max(radius + between * 1.5, between);
    for (let done = 0; done < ordered.length; radius += between) {
      const left = ordered.length - done;
      const here = radius === 0 ? 1 : Math.min(left, Math.max(6, Math.floor((2 * Math.PI * radius) / wide)));
      ordered.slice(done, done + here).forEach(({ node }, at) => {
        const angle = (2 * Math.PI * at) / here - Math.PI / 2;
        angles.set(node.iri, angle);
        placed.set(node.iri, { x: radius * Math.cos(angle) * (drawn.large ? 1 : 1.35), y: radius * Math.sin(angle) });
      });
      done += here;
      if (done >= ordered.length) break;
    }
  }
  return placed;
}

/**
 * Ties pull, everything near pushes: Fruchterman and Reingold, with a grid so that only near nodes are compared.
 * About n times 60 steps; 2,000 nodes take some tenths of a second.
 * @param {Drawn} drawn @param {Map<string, Point>} [before] where nodes stood, to stay near @returns {Map<string, Point>}
 */
export function force(drawn, before = new Map()) {
  const { nodes, edges, large } = drawn;
  const apart = large ? 55 : 105;
  const index = new Map(nodes.map((node, at) => [node.iri, at]));
  const x = new Float64Array(nodes.length);
  const y = new Float64Array(nodes.length);
  nodes.forEach((node, at) => {
    const old = before.get(node.iri);
    const far = apart * 0.8 * Math.sqrt(at + 0.5);
    x[at] = old ? old.x / (large ? 1 : 1.7) : far * Math.cos(at * 2.39996);
    y[at] = old ? old.y : far * Math.sin(at * 2.39996);
  });
  const ties = edges.map((edge) => [index.get(edge.source) ?? 0, index.get(edge.target) ?? 0]);
  const rounds = nodes.length > 600 ? 80 : 250;
  for (let round = 0; round < rounds; round++) {
    const moveX = new Float64Array(nodes.length);
    const moveY = new Float64Array(nodes.length);
    push(x, y, moveX, moveY, apart);
    for (const [a, b] of ties) {
      const dx = x[b] - x[a];
      const dy = y[b] - y[a];
      const pull = Math.sqrt(dx * dx + dy * dy) / apart / 2;
      moveX[a] += dx * pull;
      moveY[a] += dy * pull;
      moveX[b] -= dx * pull;
      moveY[b] -= dy * pull;
    }
    const heat = apart * 1.2 * (1 - round / rounds) + 1;
    for (let at = 0; at < nodes.length; at++) {
      const fallX = moveX[at] - x[at] * 0.06;
      const fallY = moveY[at] - y[at] * 0.06;
      const long = Math.sqrt(fallX * fallX + fallY * fallY) || 1;
      const go = Math.min(long, heat) / long;
      x[at] += fallX * go;
      y[at] += fallY * go;
    }
  }
  return new Map(nodes.map((node, at) => [node.iri, { x: x[at] * (large ? 1 : 1.7), y: y[at] }]));
}

/** Nodes nearer than two spaces push one another away. @param {Float64Array} x @param {Float64Array} y
 * @param {Float64Array} moveX @param {Float64Array} moveY @param {number} apart */
function push(x, y, moveX, moveY, apart) {
  const cell = apart * 2;
  /** @type {Map<number, number[]>} */
  const grid = new Map();
  /** @param {number} column @param {number} row */
  const name = (column, row) => column * 100003 + row;
  for (let at = 0; at < x.length; at++) {
    const here = name(Math.floor(x[at] / cell), Math.floor(y[at] / cell));
    const others = grid.get(here);
    if (others) others.push(at);
    else grid.set(here, [at]);
  }
  for (let at = 0; at < x.length; at++) {
    const column = Math.floor(x[at] / cell);
    const row = Math.floor(y[at] / cell);
    for (let side = 0; side < 9; side++) {
      for (const other of grid.get(name(column + (side % 3) - 1, row + Math.floor(side / 3) - 1)) || []) {
        if (other <= at) continue;
        const dx = x[at] - x[other] || 0.01 * (at - other);
        const dy = y[at] - y[other] || 0.01;
        const far = dx * dx + dy * dy;
        if (far > cell * cell) continue;
        const out = (apart * apart) / Math.max(far, 1);
        moveX[at] += dx * out;
        moveY[at] += dy * out;
        moveX[other] -= dx * out;
        moveY[other] -= dy * out;
      }
    }
  }
}

/** The layouts by the names of the page. @type {Record<string, (drawn: Drawn, before: Map<string, Point>) => Map<string, Point>>} */
export const LAYOUTS = { tang: layered, luc: force, vong: rings, nam: years };
