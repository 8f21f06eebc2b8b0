// @ts-check
/**
 * The lists beside the picture: filters with their legend, the nodes that are drawn, what the server tells of one.
 * Everything is written with textContent; fragments come from the server, escaped there.
 *
 * @typedef {import("./graph_data.js").GraphNode} GraphNode
 * @typedef {import("./graph_data.js").GraphEdge} GraphEdge
 */
import { reached } from "./graph_data.js";

const MOST_LISTED = 300;
const SVG = "http://www.w3.org/2000/svg";

/** The element with an id. @param {string} id @returns {any} */
export const at = (id) => document.getElementById(id);

/** An element with properties and children. @param {string} tag @param {object} [told] @param {(Node | string)[]} inside */
export function made(tag, told = {}, ...inside) {
  const element = Object.assign(document.createElement(tag), told);
  element.append(...inside);
  return element;
}

/** Words without marks and capitals, to search in. @param {string} text */
export const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();

/** A line as in the legend. @param {{colour: string, dash: string, width: number}} stroke */
export function lineSign(stroke) {
  const svg = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "line");
  for (const [name, value] of Object.entries({ width: 26, height: 10, "aria-hidden": "true" })) svg.setAttribute(name, String(value));
  const look = { x1: 0, x2: 26, y1: 5, y2: 5, stroke: stroke.colour, "stroke-width": stroke.width + 0.8, "stroke-dasharray": stroke.dash };
  for (const [name, value] of Object.entries(look)) line.setAttribute(name, String(value));
  svg.append(line);
  return svg;
}

/** A box as in the legend. @param {{line: string, fill: string}} hue */
export function boxSign(hue) {
  const svg = document.createElementNS(SVG, "svg");
  const box = document.createElementNS(SVG, "rect");
  for (const [name, value] of Object.entries({ width: 18, height: 12, "aria-hidden": "true" })) svg.setAttribute(name, String(value));
  const look = { x: 1, y: 1, width: 16, height: 10, rx: 2, fill: hue.fill, stroke: hue.line, "stroke-width": 1.5 };
  for (const [name, value] of Object.entries(look)) box.setAttribute(name, String(value));
  svg.append(box);
  return svg;
}

/**
 * Boxes to tick, one for each value, with its sign and count; a value without tick is left out of the picture.
 * @param {HTMLElement} into @param {{value: string, word: string, count: number, sign: Node}[]} rows
 * @param {string[]} left @param {(value: string, on: boolean) => void} changed
 */
export function showFilter(into, rows, left, changed) {
  into.replaceChildren(
    ...rows.map(({ value, word, count, sign }) => {
      const box = made("input", { type: "checkbox", checked: !left.includes(value), name: "" });
      box.addEventListener("change", () => changed(value, /** @type {HTMLInputElement} */ (box).checked));
      const number = made("span", { className: "count", textContent: String(count) });
      return made("label", {}, box, sign, made("span", { className: "word", textContent: word }), number);
    }),
  );
}

/** The values of a field with their counts, the most frequent first. @param {any[]} items @param {string} field
 * @returns {[string, number][]} */
export function counted(items, field) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const item of items) if (item[field] != null) found.set(String(item[field]), (found.get(String(item[field])) || 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "vi"));
}

/** The nodes of the picture as buttons, those with the words. @param {GraphNode[]} nodes @param {(iri: string) => void} chosen */
export function showNodes(nodes, chosen) {
  const words = plain(at("tim").value.trim());
  const fitting = nodes.filter((node) => plain(`${node.label} ${node.agency || ""} ${node.date || ""}`).includes(words));
  at("dem").textContent = String(nodes.length);
  const rows = fitting.slice(0, MOST_LISTED).map((node) => {
    const button = made("button", { type: "button" }, node.label, " ");
    const facts = [node.date ? node.date.split("-").reverse().join("/") : node.year, node.agency].filter(Boolean).join(" · ");
    button.append(made("span", { className: "word", textContent: facts }));
    button.addEventListener("click", () => chosen(node.iri));
    return made("li", {}, button);
  });
  if (fitting.length > MOST_LISTED) rows.push(made("li", { className: "facts", textContent: "…" }));
  at("nut").replaceChildren(...rows);
}

/** What the server tells of a node or relation, beside the picture. @param {string} address @returns {Promise<HTMLElement>} */
export async function showDetails(address) {
  const answer = await reached(address);
  const told = new DOMParser().parseFromString(await answer.text(), "text/html");
  const into = at("chi-tiet");
  into.replaceChildren(...told.body.childNodes);
  into.scrollIntoView({ block: "nearest" });
  return into;
}

/** The relations of a node that are drawn, as buttons. @param {Element | null} into @param {string} iri
 * @param {GraphEdge[]} edges @param {Map<string, GraphNode>} nodes @param {(edge: GraphEdge) => string} wordOf
 * @param {(edge: GraphEdge) => void} chosen */
export function showTies(into, iri, edges, nodes, wordOf, chosen) {
  if (!into) return;
  const rows = edges
    .filter((edge) => edge.source === iri || edge.target === iri)
    .slice(0, MOST_LISTED)
    .map((edge) => {
      const outward = edge.source === iri;
      const other = nodes.get(outward ? edge.target : edge.source);
      const word = made("span", { className: "word", textContent: `${outward ? "→" : "←"} ${wordOf(edge)} ` });
      const button = made("button", { type: "button" }, word, other ? other.label : "");
      const parts = edge.provisions || [];
      if (parts.length) button.append(made("span", { className: "word", textContent: ` (${parts.slice(0, 2).join("; ")}${parts.length > 2 ? "; …" : ""})` }));
      button.addEventListener("click", () => chosen(edge));
      return made("li", {}, button);
    });
  into.replaceChildren(...rows);
}
