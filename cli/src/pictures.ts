/**
 * Pictures for portals: a specification of the library drawn to SVG, once for wide displays and once for phones, or as it is
 * for a page with styles of its own. Runs in browsers, workers and Node.
 */
export { drawnPictures } from './picture/drawn-pictures.js';
export { drawnForPages, drawnSvg } from './picture/drawn-svg.js';
export { svgOf } from './picture/svg.js';
export { textWidth } from './picture/text-width.js';
