// @ts-check
/**
 * How much of the picture the frame shows when it is opened: all of it, clear of the message above it and of the buttons.
 */

/** Free room at each edge, in pixels, and between the message and the picture. */
const EDGE = 24;
/** Nothing is drawn larger than this, however few there are. */
const MOST = 1.1;
/** Below this the whole of a picture of boxes is no use on a wide frame and on a narrow one (a phone); then it opens in its
 * middle, at the size of `READABLE`. */
const LEAST = { wide: 0.3, narrow: 0.45 };
const NARROW = 600;
const READABLE = 0.5;

/** The whole picture into the frame, under a message as high as `covered` pixels. @param {any} cy @param {number} covered */
export function fitWhole(cy, covered) {
  const box = cy.elements().boundingBox({ includeLabels: !cy.large });
  if (!box.w || !box.h) return;
  const top = covered + EDGE;
  const wide = Math.max(cy.width() - 2 * EDGE, 1);
  const high = Math.max(cy.height() - top - EDGE, 1);
  const zoom = Math.min(MOST, wide / box.w, high / box.h);
  cy.viewport({ zoom, pan: { x: EDGE + (wide - box.w * zoom) / 2 - box.x1 * zoom, y: top + (high - box.h * zoom) / 2 - box.y1 * zoom } });
}

/** The same, but never so small that nothing can be read: then what stands in the middle. @param {any} cy
 * @param {number} covered @param {string[]} middle the nodes asked for */
export function fitReadable(cy, covered, middle) {
  fitWhole(cy, covered);
  if (cy.large || cy.zoom() >= (cy.width() < NARROW ? LEAST.narrow : LEAST.wide)) return;
  cy.zoom(READABLE);
  cy.center(middle.length ? cy.nodes().filter((/** @type {any} */ node) => middle.includes(node.id())) : undefined);
}
