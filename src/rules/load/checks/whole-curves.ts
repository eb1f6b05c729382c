import { type Point, pointsOf } from '../../read/curve.js';
import type { CurvePage } from '../../read/rate-book.js';
import type { Draft } from './draft.js';
import { below, type Place } from './place.js';
import { readersOf } from './readers.js';
import { hasNumber } from './row-values.js';

/** A curve that a step reads, with all its rows and a number in each. */
export interface WholeCurve {
  readonly page: CurvePage;
  readonly points: readonly Point[];
  readonly first: Point;
  readonly last: Point;
  /** Where its rows stand. */
  readonly rows: Place;
  /** The step that reads it; empty where the book itself does. */
  readonly step: string;
}

/** The curves that are read in these fields; what lacks rows or numbers is reported elsewhere. */
export function wholeCurves(draft: Draft, fields: readonly string[]): WholeCurve[] {
  return readersOf(draft).flatMap(({ field, page: id, step }) => {
    const found = fields.includes(field) ? draft.pages.get(id) : undefined;
    if (found?.page.shape !== 'curve' || !found.allRows || !found.page.rows.every(hasNumber))
      return [];
    const points = pointsOf(found.page);
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      { page: found.page, points, first, last, rows: below(found.place, 'rows'), step: step ?? '' },
    ];
  });
}
