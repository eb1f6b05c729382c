/** Pictures for portals: a specification of the library drawn to SVG, once for wide displays and once for phones. Runs in browsers and in Node. */
export { drawnForPages, drawnSvg } from './picture/drawn-svg.js';
