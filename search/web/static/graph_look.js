// @ts-check
/**
 * How nodes and relations look: the colours are those of every picture the program draws.
 *
 * @typedef {{family: string, line: string, fill: string}} Hue
 * @typedef {{colour: string, dash: string, width: number}} Stroke
 * @typedef {{hues: Record<string, Hue>, other: Hue, campaign: Hue, strokes: Record<string, Stroke>}} Palette
 */

/** The size of a box of a small picture, in pixels. */
export const BOX = { width: 190, height: 46 };

/** The colours of a node. @param {Palette} palette @param {{kind: string, type: string | null}} node @returns {Hue} */
export function hueOf(palette, node) {
  return node.kind === "campaign" ? palette.campaign : palette.hues[node.type || ""] || palette.other;
}

/** A colour nearer to white. @param {string} colour "#rrggbb" @param {number} part 0 to 1 */
export function lighter(colour, part) {
  const mixed = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16);
    return Math.round(value + (255 - value) * part).toString(16).padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}

/** The style of Cytoscape. @param {Palette} palette @param {boolean} large @param {boolean} dark @returns {object[]} */
export function lookOf(palette, large, dark) {
  const lift = dark ? 0.45 : 0;
  const dots = { width: "data(size)", height: "data(size)", shape: "ellipse", "background-color": "data(line)", "text-valign": "bottom", "text-margin-y": 2, "font-size": 20, "min-zoomed-font-size": 4, color: dark ? "#e6eaf0" : "#1b2430", "text-max-width": 140, "border-width": 0 };
  const boxes = { ...BOX, shape: "round-rectangle", "background-color": "data(fill)", "border-color": "data(line)", "border-width": 1.5, "text-valign": "center", "font-size": 13, "min-zoomed-font-size": 5, color: "#1b2430", "text-max-width": 180 };
  const family = '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
  return [
    { selector: "node[?named], node.over, node:selected", style: { label: "data(told)" } },
    { selector: "node", style: { "text-wrap": "wrap", "text-halign": "center", "font-family": family, ...(large ? dots : boxes) } },
    { selector: "node[!held]", style: large ? { "background-opacity": 0.45 } : { "border-style": "dashed", "background-color": dark ? "#dfe4ea" : "#ffffff" } },
    { selector: "node[?center]", style: { "border-width": large ? 3 : 3, "border-color": dark ? "#ffffff" : "#1b2430", "border-style": "solid", "font-weight": "bold" } },
    { selector: "edge", style: { width: "data(width)", "line-color": "data(colour)", "target-arrow-color": "data(colour)", "target-arrow-shape": "triangle", "arrow-scale": large ? 0.6 : 0.9, "curve-style": large ? "haystack" : "bezier", opacity: large ? 0.5 : 0.9 } },
    ...(large ? [] : dashes(palette)),
    { selector: "edge[?wayFrom]", style: { "source-endpoint": "data(wayFrom)", "target-endpoint": "data(wayTo)" } },
    { selector: "edge[?near]", style: { "curve-style": "straight" } },
    { selector: "edge[?far]", style: { "curve-style": "round-segments", "segment-weights": "data(wayAlong)", "segment-distances": "data(wayBeside)", "segment-radii": 18, "edge-distances": "node-position" } },
    { selector: "edge[?beside]", style: { "curve-style": "unbundled-bezier", "control-point-distances": "data(wayOut)", "control-point-weights": 0.5, "edge-distances": "endpoints" } },
    { selector: "edge[?named]", style: { label: "data(label)", "font-family": family, "font-size": 11, "min-zoomed-font-size": 8, "text-rotation": "autorotate", color: dark ? "#cfd6df" : "#46515f", "text-background-color": dark ? "#12171e" : "#f3f5f8", "text-background-opacity": 0.9, "text-background-padding": 2 } },
    { selector: "edge[?named][?far]", style: { label: "", "source-label": "data(label)", "source-text-offset": 62, "source-text-rotation": "autorotate" } },
    { selector: "edge[?upright]", style: { "text-rotation": "none" } },
    { selector: ".faded", style: { opacity: 0.15 } },
    { selector: "node:selected", style: { "border-color": lighter("#0b4f83", lift), "border-width": 4, "border-style": "solid" } },
    { selector: "edge:selected", style: { width: 4.5, opacity: 1, "z-index": 9 } },
  ];
}

/** What Cytoscape draws of a relation. @param {Palette} palette @param {{rel: string}} edge @param {boolean} dark */
export function strokeOf(palette, edge, dark) {
  const stroke = palette.strokes[edge.rel] || { colour: "#90a4ae", dash: "2 4", width: 1.2 };
  return { colour: lighter(stroke.colour, dark ? 0.45 : 0), width: stroke.width, dash: stroke.dash };
}

/** @param {Palette} palette @returns {object[]} */
function dashes(palette) {
  return Object.entries(palette.strokes)
    .filter(([, stroke]) => stroke.dash)
    .map(([rel, stroke]) => ({
      selector: `edge[rel = "${rel}"]`,
      style: { "line-style": "dashed", "line-dash-pattern": stroke.dash.split(" ").map(Number) },
    }));
}
