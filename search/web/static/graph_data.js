// @ts-check
/**
 * What the page asks of the server and keeps of its answers.
 *
 * @typedef {{iri: string, kind: string, label: string, type: string | null, number: string | null, date: string | null,
 *   year: number | null, agency: string | null, held: boolean, status: string | null, degree: number}} GraphNode
 * @typedef {{id: string, source: string, target: string, rel: string, provision: string | null,
 *   provisions?: string[]}} GraphEdge  `provisions`: all that one document does to the other in one way are one line
 * @typedef {{centers: string[], nodes: GraphNode[], edges: GraphEdge[], total: number, truncated: boolean,
 *   path?: string[]}} Part
 * @typedef {{centers: string[], way: string[], opened: string[], hidden: string[], depth: number, layout: string,
 *   relations: string[], types: string[], agency: string, from: string, to: string}} State  `relations` and `types`
 *   are the ones left out.
 */

const MOST_IN_ADDRESS = 12;

/** The state that an address stands for. @param {string[]} centers @param {string[]} way @returns {State} */
export function readState(centers, way) {
  const asked = new URLSearchParams(location.search);
  return {
    centers,
    way,
    opened: asked.getAll("mo"),
    hidden: asked.getAll("an"),
    depth: Math.min(4, Math.max(1, Number(asked.get("buoc")) || 1)),
    layout: asked.get("bo-cuc") || "tang",
    relations: asked.getAll("tru-qh"),
    types: asked.getAll("tru-loai"),
    agency: asked.get("cq") || "",
    from: asked.get("tu-nam") || "",
    to: asked.get("den-nam") || "",
  };
}

/** The address of a state. @param {State} state @returns {string} */
export function addressOf(state) {
  const told = new URLSearchParams();
  for (const iri of state.centers) told.append("so", iri);
  if (state.way.length) {
    told.append("tu", state.way[0]);
    told.append("den", state.way[1]);
  }
  for (const iri of state.opened.slice(-MOST_IN_ADDRESS)) told.append("mo", iri);
  for (const iri of state.hidden.slice(-MOST_IN_ADDRESS)) told.append("an", iri);
  if (state.depth > 1) told.append("buoc", String(state.depth));
  if (state.layout !== "tang") told.append("bo-cuc", state.layout);
  for (const word of state.relations) told.append("tru-qh", word);
  for (const word of state.types) told.append("tru-loai", word);
  if (state.agency) told.append("cq", state.agency);
  if (state.from) told.append("tu-nam", state.from);
  if (state.to) told.append("den-nam", state.to);
  return `/do-thi?${told}`;
}

export const AWAY = "Không nối được với máy chủ. Hãy thử lại; nếu vẫn vậy, báo người phụ trách máy chủ.";

/** What the server answers. Throws an Error with `AWAY` where there is none. @param {string} address @returns {Promise<Response>} */
export async function reached(address) {
  try {
    return await fetch(address, { headers: { Accept: "application/json, text/html" } });
  } catch {
    throw new Error(AWAY);
  }
}

/** One part of the graph. Throws an Error with what the server says. @param {string} path @param {URLSearchParams} asked
 * @returns {Promise<Part>} */
async function part(path, asked) {
  const answer = await reached(`/api/v1/graph/${path}?${asked}`);
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.detail || String(answer.status));
  return told;
}

/**
 * All nodes and edges of a state: around its centres, around what was opened, or the way between two nodes.
 * @param {State} state @param {number} most
 * @returns {Promise<Part>}
 */
export async function load(state, most) {
  const parts = [];
  if (state.way.length === 2) parts.push(await part("path", new URLSearchParams({ from: state.way[0], to: state.way[1] })));
  if (state.centers.length || !state.way.length) {
    const few = state.centers.length ? most : 60 * 8 ** (state.depth - 1);
    const asked = new URLSearchParams({ depth: String(state.depth), limit: String(Math.min(most, few)), evidence: "false" });
    for (const iri of state.centers) asked.append("node", iri);
    parts.push(await part("around", asked));
  }
  for (const iri of state.opened) {
    parts.push(await part("around", new URLSearchParams({ node: iri, depth: "1", limit: String(most), evidence: "false" })));
  }
  return joined(parts, most);
}

/** Several parts as one; each node and edge once, no more nodes than can be drawn. @param {Part[]} parts
 * @param {number} most @returns {Part} */
export function joined(parts, most) {
  const nodes = new Map(parts.flatMap((one) => one.nodes.map((node) => [node.iri, node])));
  const kept = new Map([...nodes].slice(0, most));
  /** @type {Map<string, GraphEdge>} */
  const edges = new Map();
  for (const edge of parts.flatMap((one) => one.edges)) {
    const id = `${edge.source}|${edge.rel}|${edge.target}`;
    const provisions = new Set([...(edges.get(id)?.provisions || []), ...(edge.provision ? [edge.provision] : [])]);
    edges.set(id, { ...edge, id, provisions: [...provisions] });
  }
  return {
    centers: parts[0].centers,
    path: parts[0].path,
    nodes: [...kept.values()],
    edges: [...edges.values()].filter((edge) => kept.has(edge.source) && kept.has(edge.target)),
    total: Math.max(nodes.size, ...parts.map((one) => one.total)),
    truncated: kept.size < nodes.size || parts.some((one) => one.truncated),
  };
}

/**
 * What the filters leave of a part. Nodes that are only there through what was left out go too, but never the centres.
 * @param {Part} whole @param {State} state
 * @returns {{nodes: GraphNode[], edges: GraphEdge[]}}
 */
export function filtered(whole, state) {
  const fixed = new Set([...state.centers, ...state.way]);
  /** @param {GraphNode} node */
  const fits = (node) =>
    fixed.has(node.iri) ||
    (!state.hidden.includes(node.iri) &&
      !state.types.includes(node.type || "") &&
      (!state.agency || node.agency === state.agency) &&
      (!state.from || (node.year || 0) >= Number(state.from)) &&
      (!state.to || (node.year || 9999) <= Number(state.to)));
  const allowed = new Set(whole.nodes.filter(fits).map((node) => node.iri));
  const edges = whole.edges.filter(
    (edge) => !state.relations.includes(edge.rel) && allowed.has(edge.source) && allowed.has(edge.target),
  );
  if (!state.relations.length) return { nodes: whole.nodes.filter((node) => allowed.has(node.iri)), edges };
  const tied = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  return { nodes: whole.nodes.filter((node) => allowed.has(node.iri) && (fixed.has(node.iri) || tied.has(node.iri))), edges };
}
