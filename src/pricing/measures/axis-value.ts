import type { Axis, RateBook, StepLine } from '../../rules/read/rate-book.js';
import type { AxisValue } from '../table-reading.js';
import { builtInMeasures } from './index.js';
import { type Looked, lookBy, type Measure } from './measure.js';

/** What an axis looks at of the risk as a whole. */
export function riskValue(axis: Axis, context: Looked): AxisValue {
  return axisReader(axis, context.risk.book)(context);
}

/** A reader of what an axis looks at, for a step that is made ready once. */
export function axisReader(axis: Axis, book: RateBook): (context: Looked) => AxisValue {
  const { measure } = axis;
  const measures: Readonly<Record<string, Measure>> = builtInMeasures;
  const known = Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  if (known === undefined) throw new RangeError(`no such measure: ${measure}`);
  const line = lineOf(axis);
  const look = lookBy(known, line, book);
  return (looked) => look(looked) ?? nothing;
}

const nothing: AxisValue = { value: '', path: '/cover' };

function lineOf({ measure, attribute }: Axis): StepLine {
  return {
    ...{ id: attribute ?? measure, kind: 'page', operation: 'multiply', measure },
    title: { en: measure, 'zh-CN': measure },
    ...(attribute !== undefined && { attribute }),
  };
}
