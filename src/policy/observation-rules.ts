import { isicOf } from '../values/industry-code.js';
import { addDays } from '../values/calendar.js';
import { decimal } from '../values/decimal.js';
import { inputLimits } from '../gate/input-limits.js';
import type { Issue } from '../values/issues.js';
import type { Path } from '../values/text.js';
import { reportTo } from '../values/issue-facts.js';
import type { ObservationReport } from './observation-issue.js';
import { lossesWithinTurnover } from '../submission/loss-turnover-rules.js';
import { countedOverdues } from './counted-overdues.js';
import { expiringYear, pastYears } from './expiring-year.js';
import type { Observations } from './observations.js';
import type { Policy } from './policy-record.js';
import type { Submission } from '../submission/submission.js';
import { changesOf } from './changes-in-force.js';

/** Days after the end of the period in which the last report may come. */
const lateDays = 31;

/** What must hold between observations and their policy; a hundred issues at most. */
export function observationRules(observations: Observations, policy: Policy): Issue[] {
  const issues: Issue[] = [];
  const report: ObservationReport = reportTo((issue) => issues.push(issue));
  timely(observations, policy, report);
  knownBuyers(observations, policy, report);
  once(
    observations.countries?.map(({ country }) => country),
    '/countries',
    report,
  );
  once(
    observations.sectors?.map(({ sector }) => isicOf(sector)),
    '/sectors',
    report,
  );
  claims(observations, policy, report);
  if (issues.length === 0) withinTurnover(observations, policy, report);
  return issues.slice(0, inputLimits.issues);
}

function timely(
  { asOf, turnover }: Observations,
  { period, submission }: Policy,
  report: ObservationReport,
): void {
  const { inception, expiry } = period;
  if (asOf < inception || asOf < submission.asOf || asOf > addDays(expiry, lateDays))
    report('/asOf', 'observed-outside-period', { asOf, inception, expiry });
  if (turnover === undefined) return;
  const { through } = turnover;
  if (through > asOf) report('/turnover/through', 'after-as-of', { date: through, most: asOf });
  if (through < inception)
    report('/turnover/through', 'before-inception', { date: through, inception });
}

/** Ids of the buyers at binding and of those that came since. */
function knownIds({ buyers = [] }: Submission, changes: Policy['changes']): Set<string> {
  const added = changesOf(changes, 'buyer').map(({ endorsement }) => endorsement.buyer);
  return new Set([...buyers, ...added].map(({ id }) => id));
}

function knownBuyers(
  { buyers = [] }: Observations,
  { submission, changes }: Policy,
  report: ObservationReport,
): void {
  const known = knownIds(submission, changes);
  const groups = new Set((submission.buyerGroups ?? []).map(({ id }) => id));
  once(
    buyers.map(({ id }) => id),
    '/buyers',
    report,
  );
  buyers.forEach(({ id, grade, rating }, index) => {
    const path = `/buyers/${index}`;
    if (groups.has(id)) report(`${path}/id`, 'group-not-buyer', { buyer: id });
    else if (!known.has(id)) report(`${path}/id`, 'buyer-not-in-policy', { buyer: id });
    if (grade !== undefined && rating !== undefined) report(`${path}/rating`, 'grade-and-rating');
  });
}

function once(values: readonly string[] = [], at: Path, report: ObservationReport): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (seen.has(value)) report(`${at}/${index}`, 'observed-twice', { value });
    seen.add(value);
  });
}

function claims(
  { claims: all = [], asOf }: Observations,
  policy: Policy,
  report: ObservationReport,
): void {
  const { submission, period, changes } = policy;
  const known = knownIds(submission, changes);
  const groups = new Set((submission.buyerGroups ?? []).map(({ id }) => id));
  all.forEach(({ buyer, date, gross, recoveries = '0' }, index) => {
    const path = `/claims/${index}`;
    if (!known.has(buyer) && !groups.has(buyer))
      report(`${path}/buyer`, 'buyer-not-in-policy', { buyer });
    if (date > asOf) report(`${path}/date`, 'after-as-of', { date, most: asOf });
    if (date < period.inception)
      report(`${path}/date`, 'before-inception', { date, inception: period.inception });
    if (decimal(recoveries).greaterThan(gross))
      report(`${path}/recoveries`, 'recoveries-above-claim', { amount: recoveries, most: gross });
  });
}

/** What is claimed or overdue was delivered before, as the renewal will have to show. */
function withinTurnover(
  observations: Observations,
  policy: Policy,
  report: ObservationReport,
): void {
  const { submission } = policy;
  const overdues = countedOverdues(observations, submission);
  const filed = expiringYear(policy, observations, overdues);
  const past = pastYears(policy);
  const years = [...past, { ...filed, losses: observations.claims ?? [] }];
  const own = `/lossHistory/years/${past.length}/`;
  lossesWithinTurnover(years, [submission.turnover], (at, loss) => {
    if (!at.startsWith(own)) return;
    const claim = /\/losses\/(\d+)\//.exec(at)?.[1];
    const path = claim === undefined ? '/claims' : `/claims/${claim}/gross`;
    if (at.endsWith('notifiedOverdues')) report('/buyers', 'overdue-above-turnover', { ...loss });
    else report(path, 'claim-above-turnover', { ...loss });
  });
}
