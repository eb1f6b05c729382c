import { decimal } from '../values/decimal.js';
import { addDays } from '../values/calendar.js';
import { inputLimits } from '../gate/input-limits.js';
import type { Issue } from '../values/issues.js';
import { reportTo } from '../values/issue-facts.js';
import type { AdjustmentBasis } from './adjustment-basis.js';
import type { AdjustmentReport } from './adjustment-issue.js';
import type { Declarations } from './declarations.js';
import { exchangeRules } from './exchange-rules.js';
import { amountRule, lineRules, repeatRules } from './line-rules.js';
import { type PlacedLine, placedLines } from './placed-lines.js';

/** The lines of declarations that agree with their policy, or everything that is wrong; a hundred issues at most. */
export function checkedLines(
  declarations: Declarations,
  basis: AdjustmentBasis,
): { readonly lines: readonly PlacedLine[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const report: AdjustmentReport = reportTo((issue) => issues.push(issue));
  samePolicy(declarations, basis, report);
  inOrder(declarations, report);
  cancellationRules(declarations, basis, report);
  const lines = placedLines(declarations, basis, report);
  lineRules(lines, { basis, declarations }, report);
  repeatRules(lines, report);
  exchangeRules(declarations, { basis, lines }, report);
  advanceRules(declarations, basis, report);
  claimRules(declarations, basis, report);
  previousRules(declarations, basis, report);
  return { lines, issues: issues.slice(0, inputLimits.issues) };
}

function samePolicy(
  { policyNumber }: Declarations,
  basis: AdjustmentBasis,
  report: AdjustmentReport,
): void {
  if (policyNumber !== undefined && policyNumber !== basis.policyNumber)
    report('/policyNumber', 'declared-for-other-policy', {
      value: policyNumber,
      policy: basis.policyNumber ?? '–',
    });
}

function inOrder({ declarations }: Declarations, report: AdjustmentReport): void {
  declarations.forEach(({ declaredOn }, index) => {
    const before = declarations[index - 1]?.declaredOn;
    if (before !== undefined && declaredOn < before)
      report(`/declarations/${index}/declaredOn`, 'declarations-not-in-order', {
        date: declaredOn,
        before,
      });
  });
}

function cancellationRules(
  { cancellation, renewal }: Declarations,
  { period: { inception, expiry } }: AdjustmentBasis,
  report: AdjustmentReport,
): void {
  if (cancellation === undefined) return;
  const { on } = cancellation;
  if (on < inception || on > expiry)
    report('/cancellation/on', 'cancelled-outside-period', { date: on, inception, expiry });
  if (renewal === 'renewed') report('/renewal', 'cancelled-and-renewed');
}

function advanceRules(
  { advance = [] }: Declarations,
  { period: { inception, expiry }, currency, advance: agreed }: AdjustmentBasis,
  report: AdjustmentReport,
): void {
  if (agreed !== null && advance.length > 0) report('/advance', 'advance-agreed');
  advance.forEach(({ due, amount }, index) => {
    const path = `/advance/${index}`;
    if (due < inception || due > expiry)
      report(`${path}/due`, 'advance-outside-period', { date: due, inception, expiry });
    amountRule(amount, { path: `${path}/amount`, currency }, report);
  });
}

function claimRules(
  { experience }: Declarations,
  { period: { inception }, currency }: AdjustmentBasis,
  report: AdjustmentReport,
): void {
  if (experience?.statement !== 'claims') return;
  experience.claims.forEach(({ date, paid, outstanding = '0', recovered = '0' }, index) => {
    const path = `/experience/claims/${index}`;
    if (date < inception) report(`${path}/date`, 'claim-outside-period', { date, inception });
    for (const [name, amount] of Object.entries({ paid, outstanding, recovered }))
      amountRule(amount, { path: `${path}/${name}`, currency }, report);
    const most = decimal(paid).plus(outstanding).toFixed();
    if (decimal(recovered).greaterThan(most))
      report(`${path}/recovered`, 'recovered-above-claim', { amount: recovered, most });
  });
}

/** Earlier periods follow each other day by day, the last one up to the inception. */
function previousRules(
  { previous = [] }: Declarations,
  { period: { inception }, currency }: AdjustmentBasis,
  report: AdjustmentReport,
): void {
  previous.forEach(({ from, to, premium, claims, claimCount }, index) => {
    const path = `/previous/${index}`;
    const next = previous[index + 1]?.from ?? inception;
    if (from > to) report(`${path}/to`, 'span-reversed', { from, to });
    else if (addDays(to, 1) !== next)
      report(`${path}/to`, 'previous-not-unbroken', { from, to, next });
    amountRule(premium, { path: `${path}/premium`, currency }, report);
    amountRule(claims, { path: `${path}/claims`, currency }, report);
    if (claimCount === 0 && !decimal(claims).isZero())
      report(`${path}/claimCount`, 'previous-claims-uncounted');
  });
}
