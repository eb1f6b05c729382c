import { failedIssues, fieldsOf } from '../gate/failed-result.js';
import { type ObservationsResult, parseObservations } from './observations-schema.js';
import type { Policy } from './policy-record.js';

/** Observations as they were given: a record, or the result of reading one, which holds them or says what is wrong. */
export function givenObservations(given: unknown, policy: Policy): ObservationsResult {
  const issues = failedIssues(given);
  if (issues !== undefined) return { ok: false, issues };
  const { ok, observations } = fieldsOf(given);
  return parseObservations(
    ok === true && observations !== undefined ? observations : given,
    policy,
  );
}
