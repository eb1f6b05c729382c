import { compareDecimals } from './decimal-text.js';
import { explainStep } from './explained-step.js';
import type { ExplainedTechnical } from './explanation.js';
import { measured } from './measured.js';
import { factOf } from './stated-facts.js';
import type { StepSetting } from './step-setting.js';
import type { Finding } from '../quoted/findings.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import type { DecimalText } from '../values/text.js';

/** Below this an adequacy is too low where the book's own guideline does not speak. */
const usualLevel = '0.9';

/** The technical premium in words, beside the price. */
export function explainTechnical(
  { technical, findings }: PricedQuote,
  setting: StepSetting,
): ExplainedTechnical {
  const { language, format } = setting;
  const { technical: sentences, terms } = language;
  if (technical === null) {
    return { adequacy: 'not-assessed', figures: [], sentence: sentences.notAssessed, steps: [] };
  }
  const premium = format.money(technical.premium);
  const against = measured([technical.adequacy, levelOf(findings)], 'share', format);
  const covered = compareDecimals(technical.adequacy, '1') >= 0;
  const values = { 'technical-premium': premium, 'rate-adequacy': against.value } as const;
  return {
    adequacy: against.beyond === 'below' ? 'inadequate' : 'adequate',
    figures: (Object.keys(values) as (keyof typeof values)[]).map((id) => ({
      id,
      label: terms.figures[id],
      value: values[id],
    })),
    sentence: sentences.compared(premium, against, covered),
    steps: technical.ledger.map((entry) => explainStep(entry, setting)),
  };
}

/** The level of the guideline that found the rate inadequate, else the usual one. */
function levelOf(findings: readonly Finding[]): DecimalText {
  const spoken = findings.find(
    ({ guideline, facts }) =>
      guideline !== undefined &&
      factOf(facts, 'measure') === 'rate-adequacy' &&
      factOf(facts, 'side') === 'below',
  );
  return spoken?.guideline?.level ?? usualLevel;
}
