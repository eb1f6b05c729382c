import type { ExplainedLosses, LossId } from './explanation.js';
import type { Format } from './format.js';
import type { Language } from './language.js';
import type { LossCase, LossSummary } from '../quoted/quote-record.js';

const read: Readonly<Record<LossId, (losses: LossCase) => string>> = {
  'ground-up': ({ groundUp }) => groundUp,
  'above-limits': ({ aboveLimits }) => aboveLimits,
  insured: ({ insured }) => insured,
  retained: ({ retained }) => retained,
  'tail-value-at-risk': ({ tailValueAtRisk }) => tailValueAtRisk,
};

/** The losses of the period and who bears them, in a normal and in a bad year. */
export function explainLosses(
  losses: LossSummary,
  { terms, losses: sentence }: Language,
  format: Format,
): ExplainedLosses {
  return {
    rows: (Object.keys(read) as LossId[]).map((id) => ({
      id,
      label: terms.losses[id],
      present: format.money(read[id](losses.present)),
      stress: format.money(read[id](losses.stress)),
    })),
    sentence: sentence(losses, format),
  };
}
