import { plainJson } from '../../gate/plain-json.js';
import { refusedArgument } from '../../gate/refused-argument.js';
import { segment } from '../../gate/way.js';
import { recordableFacts } from '../../quoted/recordable-facts.js';
import type { Facts } from '../../quoted/ledger.js';
import { deepFreeze } from '../../values/freeze.js';
import { shown } from '../../values/shown.js';
import type { Path } from '../../values/text.js';
import type { StepContext } from '../step-context.js';
import type { Measure, Measured } from './measure.js';

/**
 * What a measure from beside the call saw, as a frozen copy: what is recorded of it must not change any more, and what the
 * caller goes on writing in is the caller's. Null where it has nothing to say about the risk.
 *
 * @throws ArgumentError naming the measure and the part where it answers with anything else.
 */
export function ownMeasured(
  own: Measure,
  { risk, line, history }: Pick<StepContext, 'risk' | 'line' | 'history'>,
): Measured | null {
  const seen: unknown = own.measure(risk, line, history);
  if (seen === null || seen === undefined) return null;
  const { value, facts, path } = seen as Partial<Record<keyof Measured, unknown>>;
  const name = line.measure ?? '';
  const at = `/options/measures/${segment(name)}`;
  return {
    value: textOf(value, `${at}/value`),
    facts: recordableFacts(name, copyOf(facts, `${at}/facts`)),
    path: textOf(path, `${at}/path`),
  };
}

function textOf(value: unknown, path: Path): string {
  if (typeof value === 'string') return value;
  throw refusedArgument(path, {
    ...{ code: 'not-text', value },
    remedy: 'a measure answers with a text to look up, or null; its path is a JSON Pointer',
  });
}

function copyOf(facts: unknown, path: Path): Facts {
  const { value, problems } = plainJson(facts, { nulls: true });
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isRecord && problems.length === 0) return deepFreeze(value) as Facts;
  throw refusedArgument(`${path}${problems[0]?.path ?? ''}`, {
    ...{ code: 'not-record', value: facts },
    remedy: `facts are a record of plain data (${shown(facts)} is none)`,
  });
}
