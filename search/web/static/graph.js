// @ts-check
/**
 * The page of the graph: puts what the server tells into the picture and the lists, and follows what people do.
 * The address always tells what is shown, so that it can be kept and sent; going back goes back.
 *
 * @typedef {import("./graph_data.js").GraphNode} GraphNode
 * @typedef {import("./graph_data.js").GraphEdge} GraphEdge
 */
import { addressOf, filtered, load, readState } from "./graph_data.js";
import { LAYOUTS } from "./graph_layouts.js";
import { routes } from "./graph_routes.js";
import { fitReadable, fitWhole } from "./graph_frame.js";
import { hueOf, lookOf, strokeOf } from "./graph_look.js";
import { at, boxSign, counted, lineSign, plain, showDetails, showFilter, showNodes, showTies } from "./graph_panel.js";

const told = JSON.parse(at("du-lieu").textContent);
const LARGE = 160;
const NAMED_EDGES = 60;
const NAMED_CITES = 12; // dotted lines are known by their look
const IN_COLUMNS = ["tang", "nam"];
const MOST_NAMED = 40;
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");

/** A text of the page in its language, places filled. @param {string} text @param {Record<string, unknown>} [places] */
const _ = (text, places = {}) => (told.words[text] || text).replace(/\{(\w+)\}/g, (/** @type {string} */ all, /** @type {string} */ name) => String(places[name] ?? all));

let state = readState(told.centers.map((/** @type {{iri: string}} */ one) => one.iri), told.way);
/** @type {import("./graph_data.js").Part} */
let whole = { centers: [], nodes: [], edges: [], total: 0, truncated: false };
/** @type {{nodes: GraphNode[], edges: GraphEdge[]}} */
let shown = { nodes: [], edges: [] };
/** @type {any} */
let cy;

/** Ask the server for what the state says, then draw it. */
async function reload() {
  at("bao").textContent = _("Đang vẽ…");
  try {
    whole = await load(state, told.most);
  } catch (error) {
    at("bao").textContent = _(error instanceof Error ? error.message : String(error));
    return;
  }
  showFilters();
  draw();
}

/** Draw what the filters leave. */
function draw() {
  shown = filtered(whole, state);
  const large = shown.nodes.length > LARGE;
  const before = new Map((cy ? cy.nodes().toArray() : []).map((/** @type {any} */ node) => [node.id(), { ...node.position() }]));
  const centers = new Set([...state.centers, ...state.way]);
  const way = state.centers.length || state.opened.length ? [] : whole.path || [];
  const drawn = { ...shown, centers: [...centers], path: way, large };
  const places = (LAYOUTS[state.layout] || LAYOUTS.tang)(drawn, large === (cy?.large ?? large) ? before : new Map());
  const ways = large ? new Map() : IN_COLUMNS.includes(state.layout) && !way.length ? routes(places, shown.edges) : uprights(places);
  /** @param {GraphEdge} edge */
  const named = (edge) => shown.edges.length <= (edge.rel === "cites" ? NAMED_CITES : NAMED_EDGES);
  const count = degrees();
  const least = [...count.values()].sort((a, b) => b - a)[MOST_NAMED] ?? 0;
  const elements = [
    ...shown.nodes.map((node) => ({ group: "nodes", data: nodeData(node, count.get(node.iri) || 0, centers.has(node.iri), large, least), position: { ...places.get(node.iri) } })),
    ...shown.edges.map((edge) => ({ group: "edges", data: { ...edge, ...strokeOf(told, edge, dark.matches), label: wordOf(edge), named: named(edge), ...ways.get(edge.id) } })),
  ];
  cy?.destroy();
  // @ts-ignore: cytoscape is a script of its own
  cy = cytoscape({
    container: at("hinh"), elements, style: lookOf(told, large, dark.matches), layout: { name: "preset" }, minZoom: 0.03, maxZoom: 3,
    boxSelectionEnabled: false, hideEdgesOnViewport: shown.edges.length > 1500, hideLabelsOnViewport: large,
    pixelRatio: large ? 1 : "auto",
  });
  cy.large = large;
  say();
  fitReadable(cy, covered(), [...state.centers, ...state.way]);
  glide(before, large);
  listen();
  showList();
  saveLinks();
  at("hinh").dataset.nodes = String(shown.nodes.length);
}

/** The relations whose ends stand one above the other: their names stand level. @param {Map<string, any>} places
 * @returns {Map<string, {upright: 1}>} */
function uprights(places) {
  const level = shown.edges.filter(({ source, target }) => Math.abs(places.get(source).x - places.get(target).x) <= 20);
  return new Map(level.map((edge) => [edge.id, { upright: 1 }]));
}

/** How many relations of each node are drawn. @returns {Map<string, number>} */
function degrees() {
  const count = new Map();
  for (const edge of shown.edges) for (const end of [edge.source, edge.target]) count.set(end, (count.get(end) || 0) + 1);
  return count;
}

/** @param {GraphNode} node @param {number} drawn @param {boolean} center @param {boolean} large
 * @param {number} least how many relations a node of a large picture has that shows its name */
function nodeData(node, drawn, center, large, least) {
  const hidden = Math.max(0, node.degree - drawn);
  const short = node.label.length > 46 ? `${node.label.slice(0, 45).trimEnd()}…` : node.label;
  const line = [node.date ? node.date.split("-").reverse().join("/") : node.year, hidden && !large ? `+${hidden}` : ""].filter(Boolean).join(" · ");
  const { line: border, fill } = hueOf(told, node);
  return { id: node.iri, told: large ? short : [short, line].filter(Boolean).join("\n"), line: border, fill, held: node.held ? 1 : undefined, center: center ? 1 : undefined, named: !large || center || drawn > least ? 1 : undefined, size: 9 + Math.min(30, 3 * Math.sqrt(drawn)) };
}

/** Let nodes that stood elsewhere go to their places; small pictures only. @param {Map<string, any>} before @param {boolean} large */
function glide(before, large) {
  if (large || still.matches || !before.size) return;
  cy.nodes().forEach((/** @type {any} */ node) => {
    const old = before.get(node.id());
    if (!old) return;
    const place = { ...node.position() };
    node.position(old);
    node.animate({ position: place }, { duration: 250 });
  });
}

/** How much of the frame the message and the space above it take. */
const covered = () => at("bao").offsetTop + at("bao").offsetHeight;

/** What a click does. */
function listen() {
  cy.on("tap", "node", (/** @type {any} */ event) => chooseNode(event.target.id()));
  cy.on("dbltap", "node", (/** @type {any} */ event) => expand(event.target.id()));
  cy.on("tap", "edge", (/** @type {any} */ event) => chooseEdge(event.target.data()));
  cy.on("mouseover", "node", (/** @type {any} */ event) => event.target.addClass("over"));
  cy.on("mouseout", "node", (/** @type {any} */ event) => event.target.removeClass("over"));
  cy.on("tap", (/** @type {any} */ event) => event.target === cy && unfade());
}

const unfade = () => cy.elements().removeClass("faded");

/** What the server tells of a node or relation; an empty element where it is away, which is said. @param {string} address
 * @returns {Promise<HTMLElement>} */
async function details(address) {
  try {
    return await showDetails(address);
  } catch (error) {
    at("bao").textContent = _(error instanceof Error ? error.message : String(error));
    return document.createElement("div");
  }
}

/** Show a node: what it is, and what it is tied to. @param {string} iri */
async function chooseNode(iri) {
  const node = cy.getElementById(iri);
  cy.elements().unselect();
  node.select();
  cy.elements().addClass("faded");
  node.closedNeighborhood().removeClass("faded");
  const into = await details(`/do-thi/nut?${new URLSearchParams({ so: iri })}`);
  into.querySelector("[data-expand]")?.addEventListener("click", () => expand(iri));
  into.querySelector("[data-hide]")?.addEventListener("click", () => go({ hidden: [...state.hidden, iri], centers: state.centers.filter((one) => one !== iri) }));
  showTies(into.querySelector("[data-drawn]"), iri, shown.edges, nodesByIri(), wordOf, chooseEdge);
}

/** Show what proves a relation. @param {GraphEdge} edge */
async function chooseEdge(edge) {
  unfade();
  cy.elements().unselect();
  cy.getElementById(edge.id).select();
  await details(`/do-thi/quan-he?${new URLSearchParams({ tu: edge.source, den: edge.target, qh: edge.rel })}`);
}

/** Draw what a node is tied to. @param {string} iri */
const expand = (iri) => go({ opened: [...state.opened.filter((one) => one !== iri), iri], hidden: state.hidden.filter((one) => one !== iri) }, true);

/** A new state: into the history, then onto the screen. @param {Partial<import("./graph_data.js").State>} change
 * @param {boolean} [ask] whether the server must be asked */
function go(change, ask = false) {
  state = { ...state, ...change };
  history.pushState(null, "", addressOf(state));
  if (ask) reload();
  else draw();
}

/** @param {GraphEdge} edge */
const wordOf = (edge) => _(told.relations[edge.rel] || edge.rel);
const nodesByIri = () => new Map(whole.nodes.map((node) => [node.iri, node]));
const showList = () => showNodes(shown.nodes, chooseNode);

/** What is drawn, and whether something had to be left out. */
function say() {
  const places = { n: shown.nodes.length, m: shown.edges.length, total: whole.total };
  let text = _("{n} văn bản, {m} quan hệ", places);
  if (state.way.length && !whole.path?.length) text = _("Không có đường nối giữa hai văn bản này.");
  else if (whole.path?.length) text = _("Đường nối qua {steps} bước", { steps: whole.path.length - 1 });
  else if (whole.truncated && state.centers.length) text += `. ${_("Phạm vi này có {total} văn bản: chỉ vẽ những văn bản gần và nhiều quan hệ nhất, hãy lọc bớt.", places)}`;
  else if (whole.truncated) text += `. ${_("Kho có {total} văn bản có quan hệ: chỉ vẽ những văn bản nhiều quan hệ nhất; tăng số bước để thấy thêm.", places)}`;
  at("bao").textContent = text;
}

/** Filters with what is in the picture, ticked or not. */
function showFilters() {
  const strokes = counted(whole.edges, "rel").map(([rel, count]) => ({ value: rel, count, word: _(told.relations[rel] || rel), sign: lineSign(strokeOf(told, { rel }, dark.matches)) }));
  showFilter(at("loc-qh"), strokes, state.relations, (value, on) => go({ relations: toggled(state.relations, value, on) }));
  const types = counted(whole.nodes, "type").map(([type, count]) => ({ value: type, count, word: type, sign: boxSign(hueOf(told, { kind: type === "Phong trào" ? "campaign" : "document", type })) }));
  showFilter(at("loc-loai"), types, state.types, (value, on) => go({ types: toggled(state.types, value, on) }));
  const agencies = counted(whole.nodes, "agency").map(([name, count]) => new Option(`${name} (${count})`, name));
  at("loc-cq").replaceChildren(new Option(_("Tất cả"), ""), ...agencies);
  fields();
}

/** @param {string[]} left @param {string} value @param {boolean} on */
const toggled = (left, value, on) => (on ? left.filter((one) => one !== value) : [...left, value]);

/** Put the state into the fields. */
function fields() {
  at("buoc").value = String(state.depth);
  at("loc-cq").value = state.agency;
  at("tu-nam").value = state.from;
  at("den-nam").value = state.to;
  for (const box of document.querySelectorAll("#bo-cuc input")) /** @type {any} */ (box).checked = /** @type {any} */ (box).value === state.layout;
}

/** Let the addresses under "Lưu" save what is shown. */
function saveLinks() {
  const asked = new URLSearchParams();
  for (const iri of [...state.centers, ...state.way, ...state.opened]) asked.append("around", iri);
  if (state.depth > 1) asked.set("depth", String(state.depth));
  if (state.relations.length) for (const [rel] of counted(shown.edges, "rel")) asked.append("relation", rel);
  if (state.types.length) for (const [type] of counted(shown.nodes, "type")) asked.append("type", type);
  if (state.from) asked.set("since", state.from);
  if (state.to) asked.set("until", `${state.to}-12-31`);
  const few = whole.truncated ? `&most=${whole.nodes.length}` : ""; // pictures show what is shown here, data is whole
  at("luu-svg").href = `/api/v1/graph?format=svg&${asked}${few}`;
  for (const link of document.querySelectorAll("#luu a")) {
    const { form } = /** @type {any} */ (link).dataset;
    /** @type {any} */ (link).href = `/api/v1/graph?format=${form}&${asked}${form === "pdf" ? few : ""}`;
  }
}

/** Save the picture as it stands. */
function savePng() {
  const box = cy.elements().boundingBox();
  const scale = Math.min(2, 8000 / Math.max(box.w, box.h, 1));
  const link = document.createElement("a");
  link.download = `luoc-do-${plain(told.centers[0]?.label || "ca kho").replace(/[^a-z0-9]+/g, "-")}.png`;
  link.href = URL.createObjectURL(cy.png({ full: true, scale, bg: dark.matches ? "#12171e" : "#ffffff", output: "blob" }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Pictures that the server draws are for reading: beyond some hundred documents it draws none. @param {Event} event */
function refuseLarge(event) {
  if (shown.nodes.length <= told.mostDrawn) return;
  event.preventDefault();
  at("bao").textContent = _("Hình SVG và PDF chỉ vẽ đến {most} văn bản: hãy lọc bớt, hoặc lưu PNG.", { most: told.mostDrawn });
}

/** What was typed into the tools comes on top of what is shown: filters and layout stay. @param {Event} event */
function addTyped(event) {
  event.preventDefault();
  const asked = new URLSearchParams(addressOf(state).split("?")[1]);
  const [typed, start, end] = ["so", "tu", "den"].map((id) => at(id).value.trim());
  if (typed) asked.append("so", typed);
  for (const name of ["tu", "den"]) asked.delete(name);
  if (start && end) {
    asked.set("tu", start);
    asked.set("den", end);
  }
  location.assign(`/do-thi?${asked}`);
}

at("cong-cu").addEventListener("submit", addTyped);
for (const link of [at("luu-svg"), document.querySelector("#luu [data-form=pdf]")]) link.addEventListener("click", refuseLarge);
at("buoc").addEventListener("change", () => go({ depth: Number(at("buoc").value) }, true));
at("bo-cuc").addEventListener("change", (/** @type {any} */ event) => go({ layout: event.target.value }));
at("loc-cq").addEventListener("change", () => go({ agency: at("loc-cq").value }));
const goYears = () => go({ from: at("tu-nam").value, to: at("den-nam").value });
for (const id of ["tu-nam", "den-nam"]) {
  at(id).addEventListener("change", goYears);
  at(id).addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter") return;
    event.preventDefault(); // the form around it would load the page anew
    goYears();
  });
}
at("bo-loc").addEventListener("click", () => {
  go({ relations: [], types: [], agency: "", from: "", to: "", hidden: [] });
  showFilters();
});
at("luu-png").addEventListener("click", savePng);
at("tim").addEventListener("input", showList);
at("to").addEventListener("click", () => cy.zoom({ level: cy.zoom() * 1.3, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }));
at("nho").addEventListener("click", () => cy.zoom({ level: cy.zoom() / 1.3, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }));
at("vua").addEventListener("click", () => fitWhole(cy, covered()));
dark.addEventListener("change", () => draw());
addEventListener("popstate", () => location.reload());
reload();
