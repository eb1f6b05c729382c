import type { Submission } from './submission.js';
import { consistentBuyers, someBuyers } from './submission/buyer-rules.js';
import { definiteCover } from './submission/cover-rules.js';
import { pastCover, timelyInception } from './submission/date-rules.js';
import type { Draft } from './submission/draft.js';
import { exchangeable } from './submission/exchange-rate-rules.js';
import { consistentYears } from './submission/loss-history-rules.js';
import type { Report } from './submission/problem.js';
import { oneSelectionEach } from './submission/selection-rules.js';
import { consistentTurnover } from './submission/turnover-rules.js';

/**
 * What must hold between the fields of a submission, whatever the rate book. The draft may lack any part; every rule
 * says what it can about the parts that are there.
 */
export function submissionRules(draft: Draft<Submission>, report: Report): void {
  const { asOf, inception, turnover, lossHistory, continuity, cover, renewal } = draft;
  timelyInception(draft, report);
  if (turnover !== undefined) consistentTurnover(turnover, { at: '/turnover', asOf }, report);
  someBuyers(draft, report);
  consistentBuyers(draft, '', report);
  if (lossHistory !== undefined && 'years' in lossHistory && lossHistory.years !== undefined)
    consistentYears(lossHistory.years, asOf, report);
  if (continuity !== undefined) pastCover(continuity, inception, report);
  if (cover !== undefined) definiteCover(cover, '/cover', report);
  if (renewal !== undefined) renewalRules(renewal, asOf, report);
  exchangeable(draft, report);
  oneSelectionEach(draft.selections, report);
}

function renewalRules(
  renewal: NonNullable<Draft<Submission>['renewal']>,
  asOf: string | undefined,
  report: Report,
): void {
  const { turnover, cover } = renewal;
  if (turnover !== undefined)
    consistentTurnover(turnover, { at: '/renewal/turnover', asOf }, report);
  if (cover !== undefined) definiteCover(cover, '/renewal/cover', report);
  consistentBuyers(renewal, '/renewal', report);
}
