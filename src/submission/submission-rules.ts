import type { Submission } from './submission.js';
import { consistentBuyers, someBuyers } from './buyer-rules.js';
import { definiteCover } from './cover-rules.js';
import { pastCover, timelyInception } from './date-rules.js';
import type { Draft } from './draft.js';
import { exchangeable } from './exchange-rate-rules.js';
import { consistentYears } from './loss-history-rules.js';
import { lossesWithinTurnover } from './loss-turnover-rules.js';
import type { RuleReport } from './rule-issues.js';
import { oneSelectionEach } from './selection-rules.js';
import { consistentTurnover } from './turnover-rules.js';

/**
 * What must hold between the fields of a submission, whatever the rate book. The draft may lack any part; every rule
 * says what it can about the parts that are there.
 */
export function submissionRules(draft: Draft<Submission>, report: RuleReport): void {
  const { asOf, inception, turnover, lossHistory, continuity, cover, renewal } = draft;
  timelyInception(draft, report);
  if (turnover !== undefined) consistentTurnover(turnover, { at: '/turnover', asOf }, report);
  someBuyers(draft, report);
  consistentBuyers(draft, '', report);
  if (lossHistory !== undefined && 'years' in lossHistory && lossHistory.years !== undefined) {
    consistentYears(lossHistory.years, asOf, report);
    lossesWithinTurnover(lossHistory.years, [turnover, renewal?.turnover], (at, loss) =>
      report(at, 'loss-above-turnover', { ...loss }),
    );
  }
  if (continuity !== undefined) pastCover(continuity, inception, report);
  if (cover !== undefined) definiteCover(cover, '/cover', report);
  if (renewal !== undefined) renewalRules(renewal, asOf, report);
  exchangeable(draft, report);
  oneSelectionEach(draft.selections, report);
}

function renewalRules(
  renewal: NonNullable<Draft<Submission>['renewal']>,
  asOf: string | undefined,
  report: RuleReport,
): void {
  const { turnover, cover } = renewal;
  if (turnover !== undefined)
    consistentTurnover(turnover, { at: '/renewal/turnover', asOf }, report);
  if (cover !== undefined) definiteCover(cover, '/renewal/cover', report);
  consistentBuyers(renewal, '/renewal', report);
}
