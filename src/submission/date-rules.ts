import { addDays, addMonths } from '../values/calendar.js';
import type { Continuity, Submission } from './submission.js';
import { type Draft, each } from './draft.js';
import type { RuleReport } from './rule-issues.js';

/** Days by which the facts may be later than the inception: time to issue a policy, not to insure known losses. Judgement. */
const backdatingDays = 31;
/** Months by which the facts may be earlier than the inception; older ones describe another risk. Judgement. */
const forwardMonths = 24;

/** The inception lies near enough to the day the facts are of. */
export function timelyInception(
  { asOf, inception }: Draft<Pick<Submission, 'asOf' | 'inception'>>,
  report: RuleReport,
): void {
  if (asOf === undefined || inception === undefined) return;
  const least = addDays(asOf, -backdatingDays);
  const most = addMonths(asOf, forwardMonths);
  if (inception < least) report('/inception', 'inception-too-early', { date: inception, least });
  if (inception > most) report('/inception', 'inception-too-late', { date: inception, most });
}

/** Past cover runs forward and ends by the inception. Periods may overlap: two insurers may have shared a business. */
export function pastCover(
  { periods }: Draft<Continuity>,
  inception: string | undefined,
  report: RuleReport,
): void {
  each(periods, '/continuity/periods', ({ from, to }, path) => {
    if (to === undefined) return;
    if (from !== undefined && from > to) report(`${path}/to`, 'period-reversed', { from });
    if (inception !== undefined && to > inception)
      report(`${path}/to`, 'after-inception', { date: to, most: inception });
  });
}
