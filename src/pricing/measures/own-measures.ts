import type { Measure } from './measure.js';

/** Measures from beside the call, by id. */
export type Measures = Readonly<Record<string, Measure>>;

/** None of these: one object, so that what is remembered knows it again. */
export const noMeasures: Measures = /*#__PURE__*/ Object.freeze({});
