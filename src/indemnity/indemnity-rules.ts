import { usualWaterfall } from '../rules/read/waterfall-order.js';
import type { WaterfallTerm } from '../rules/read/rate-book.js';
import { type Draft, each } from '../submission/draft.js';
import type { Path } from '../values/text.js';
import type { IndemnityCover, IndemnityOptions } from './indemnity-input.js';
import type { IndemnityReport } from './indemnity-issue.js';
import type { IndemnityRequest } from './indemnity-schema.js';
import { buyerRules, lossRules } from './loss-rules.js';

/**
 * What must hold between the fields of a request. The draft may lack any part; every rule says what it can about the
 * parts that are there.
 */
export function indemnityRules(
  { cover, losses, options }: Draft<IndemnityRequest>,
  report: IndemnityReport,
): void {
  if (cover !== undefined) coverRules(cover, report);
  if (options !== undefined) optionRules(options, report);
  lossRules(losses, options?.currency, report);
  buyerRules(options?.buyers, options?.currency, report);
}

function coverRules(cover: Draft<IndemnityCover>, report: IndemnityReport): void {
  const { tier, aggregateFirstLossShare, maximumLiabilityMultiple } = cover;
  if (tier !== undefined && !('tierTitle' in cover))
    report('/cover/tier', 'tier-not-resolved', { tier });
  else if (!('insuredPercentage' in cover) && 'tier' in cover === (tier !== undefined))
    report('/cover/insuredPercentage', 'insured-percentage-missing');
  if (aggregateFirstLossShare !== undefined && !('aggregateFirstLoss' in cover))
    report('/cover/aggregateFirstLossShare', 'first-loss-not-resolved');
  if (maximumLiabilityMultiple !== undefined && !('maximumLiability' in cover))
    report('/cover/maximumLiabilityMultiple', 'maximum-not-resolved');
  orderRules('/cover/waterfall', cover.waterfall, report);
}

function orderRules(
  at: Path,
  waterfall: readonly (WaterfallTerm | undefined)[] | undefined,
  report: IndemnityReport,
): void {
  if (waterfall === undefined) return;
  waterfall.forEach((term, index) => {
    if (term !== undefined && waterfall.indexOf(term) < index)
      report(`${at}/${index}`, 'waterfall-term-twice', { term });
  });
  const missing = usualWaterfall.filter((term) => !waterfall.includes(term));
  if (missing.length > 0 && !waterfall.includes(undefined))
    report(at, 'waterfall-term-missing', { missing });
}

function optionRules(
  { waterfall, settlement, period }: Draft<IndemnityOptions>,
  report: IndemnityReport,
): void {
  orderRules('/options/waterfall', waterfall, report);
  const holidays = new Set(settlement?.holidays);
  each(settlement?.workdays, '/options/settlement/workdays', (date, path) => {
    if (holidays.has(date)) report(path, 'holiday-and-workday', { date });
  });
  const { inception, expiry } = period ?? {};
  if (inception !== undefined && expiry !== undefined && expiry < inception)
    report('/options/period/expiry', 'expiry-before-inception', { inception, expiry });
}
