import { type Decimal, decimal, decimalText, sum } from '../decimal.js';
import { inputLimits } from '../input-limits.js';
import type { Issue } from '../issues.js';
import { minorUnits } from '../money.js';
import type { WaterfallTerm } from '../rules/rate-book.js';
import { usualWaterfall } from '../rules/waterfall-order.js';
import type { Money } from '../submission.js';
import type { Path } from '../text.js';
import type { IndemnityCover, IndemnityLoss, IndemnityOptions } from './indemnity-input.js';
import { indemnityIssue, type IndemnityReport } from './indemnity-issue.js';
import type { IndemnityRequest } from './indemnity-schema.js';
import { recoveriesOf } from './recoveries.js';

/** What must hold between fields that are well formed each by itself; a hundred issues at most. */
export function indemnityRules({ cover, losses, options }: IndemnityRequest): Issue[] {
  const issues: Issue[] = [];
  const report: IndemnityReport = (path, code, facts) => {
    if (issues.length < inputLimits.issues) issues.push(indemnityIssue(code, path, facts));
  };
  coverRules(cover, report);
  optionRules(options, report);
  lossRules(losses, options, report);
  return issues;
}

function coverRules(cover: IndemnityCover, report: IndemnityReport): void {
  const { tier, tierTitle, aggregateFirstLoss, aggregateFirstLossShare } = cover;
  if (tier !== undefined && tierTitle === undefined)
    report('/cover/tier', 'tier-not-resolved', { tier });
  else if (cover.insuredPercentage === undefined)
    report('/cover/insuredPercentage', 'insured-percentage-missing');
  if (aggregateFirstLossShare !== undefined && aggregateFirstLoss === undefined)
    report('/cover/aggregateFirstLossShare', 'first-loss-not-resolved');
  if (cover.maximumLiabilityMultiple !== undefined && cover.maximumLiability === undefined)
    report('/cover/maximumLiabilityMultiple', 'maximum-not-resolved');
  orderRules('/cover/waterfall', cover.waterfall, report);
}

function orderRules(
  at: Path,
  waterfall: readonly WaterfallTerm[] | undefined,
  report: IndemnityReport,
): void {
  waterfall?.forEach((term, index) => {
    if (waterfall.indexOf(term) < index) report(`${at}/${index}`, 'waterfall-term-twice', { term });
  });
  const missing = usualWaterfall.filter((term) => waterfall && !waterfall.includes(term));
  if (missing.length > 0) report(at, 'waterfall-term-missing', { missing: missing.join(', ') });
}

function optionRules({ waterfall, settlement }: IndemnityOptions, report: IndemnityReport): void {
  orderRules('/options/waterfall', waterfall, report);
  const holidays = new Set(settlement?.holidays);
  settlement?.workdays?.forEach((date, index) => {
    if (holidays.has(date))
      report(`/options/settlement/workdays/${index}`, 'holiday-and-workday', { date });
  });
}

function lossRules(
  losses: readonly IndemnityLoss[],
  { currency }: IndemnityOptions,
  report: IndemnityReport,
): void {
  const taken = new Map<string, Path>();
  losses.forEach((loss, index) => {
    const at = `/losses/${index}`;
    const { id } = loss;
    const first = id === undefined ? undefined : taken.get(id);
    if (id !== undefined && first !== undefined)
      report(`${at}/id`, 'duplicate-loss', { id, first });
    if (id !== undefined && first === undefined) taken.set(id, at);
    moneyRules(loss, currency, (path, code, facts) => report(at + path, code, facts));
    recoveryRules(loss, `${at}/recoveries`, report);
  });
}

function moneyRules(loss: IndemnityLoss, currency: string, report: IndemnityReport): void {
  const decimals = minorUnits(currency) ?? 0;
  const { recoveries = [] } = loss;
  const check = (path: Path, value: Money | undefined): void => {
    if (value !== undefined && decimal(value).decimalPlaces() > decimals)
      report(path, 'beyond-minor-unit', { value, currency, decimals });
  };
  check('/gross', loss.gross);
  check('/limit', loss.limit);
  if (typeof recoveries === 'string') check('/recoveries', recoveries);
  else recoveries.forEach(({ amount }, at) => check(`/recoveries/${at}/amount`, amount));
}

function recoveryRules(loss: IndemnityLoss, at: Path, report: IndemnityReport): void {
  const { gross, date: day, recoveries = [] } = loss;
  const all: Decimal = sum(recoveriesOf(loss).map(({ amount }) => amount));
  if (all.greaterThan(gross))
    report(at, 'recoveries-above-loss', { recoveries: decimalText(all), gross });
  if (typeof recoveries === 'string') return;
  recoveries.forEach(({ date }, index) => {
    if (date < day) report(`${at}/${index}/date`, 'recovery-before-loss', { date, loss: day });
  });
}
