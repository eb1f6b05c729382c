import type { Axis } from '../../rules/read/rate-book.js';
import type { StepContext } from '../step-context.js';
import type { AxisValue } from '../table-reading.js';
import { builtInMeasures } from './index.js';
import type { Measure } from './measure.js';

/** What an axis looks at of the risk as a whole. */
export function riskValue(
  { measure, attribute }: Axis,
  { risk, history }: Pick<StepContext, 'risk' | 'history'>,
): AxisValue {
  const measures: Readonly<Record<string, Measure>> = builtInMeasures;
  const known = Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  if (known === undefined) throw new RangeError(`no such measure: ${measure}`);
  const measured = known.measure(
    risk,
    {
      ...{ id: attribute ?? measure, kind: 'page', operation: 'multiply', measure },
      title: { en: measure, 'zh-CN': measure },
      ...(attribute !== undefined && { attribute }),
    },
    history,
  );
  return measured === null
    ? { value: '', path: '/cover' }
    : { value: measured.value, path: measured.path };
}
