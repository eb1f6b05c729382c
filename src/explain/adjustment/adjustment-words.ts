import { given } from '../../gate/given.js';
import type { AdjustmentKind } from '../../adjustment/adjustment-facts.js';
import type { AdjustmentEntry } from '../../adjustment/adjustment-ledger.js';
import type { AdjustmentBill, StatedAdjustment } from '../../adjustment/adjustment-record.js';
import type { IssueWords } from '../../values/issues.js';
import { formatFor } from '../format.js';
import type { AdjustmentLanguage, Saying, StepSentence } from './adjustment-language.js';

/** A sentence or two about a part of an adjustment. */
export interface AdjustmentWords {
  /**
   * What they speak of: `policy`, `rate/<number>`, `exchange`, `summary`, `step/<id of the entry>`, `bill/<number>`,
   * `bonus/<id>` or `note/<number>`; rates, bills and notes are numbered from 1.
   */
  readonly about: string;
  readonly text: string;
}

/** A language for adjustments, and its words for the notes. */
export interface AdjustmentSpeech {
  readonly language: AdjustmentLanguage;
  readonly issues: IssueWords;
}

/**
 * An adjustment in words: which policy and at what rates, what is paid, every step of the ledger, every bill, what became
 * of each bonus, and what is not declared yet. Plain text: escape it before it becomes HTML. Nothing is computed here.
 */
export function adjustmentWordsWith(
  adjustment: StatedAdjustment,
  speech: AdjustmentSpeech,
): readonly AdjustmentWords[] {
  return given(
    { adjustment, speech },
    ({ adjustment, speech: { language, issues } }) => {
      const { currency } = adjustment;
      const { exactMoney, country } = formatFor(language.locale, language.writing, {
        currency,
        minorDigits: 0,
      });
      const say: Saying = {
        ...{ money: exactMoney, country },
        own: (amount) => exactMoney(withDecimalsOf(adjustment.turnover, amount)),
      };
      return [
        { about: 'policy', text: language.policy(adjustment) },
        ...adjustment.segments.map((segment, index) => ({
          about: `rate/${index + 1}`,
          text: language.rate(segment),
        })),
        { about: 'exchange', text: language.exchange(adjustment.exchange) },
        { about: 'summary', text: language.summary(adjustment, say) },
        ...adjustment.ledger.map((entry) => ({
          about: `step/${entry.id}`,
          text: stepText(entry, language, say),
        })),
        ...adjustment.bills.map((bill) => ({
          about: `bill/${bill.number}`,
          text: language.bill(bill, say),
        })),
        ...adjustment.bonuses.map((outcome) => ({
          about: `bonus/${outcome.bonus}`,
          text: language.outcomes[outcome.outcome](outcome, say),
        })),
        ...adjustment.notes.map((note, index) => ({
          about: `note/${index + 1}`,
          text: issues.say(note),
        })),
      ];
    },
    ['speech'],
  );
}

/** What a bill is for, as it stands in a table. */
export function billForWith(bill: AdjustmentBill, speech: AdjustmentSpeech): string {
  return given({ bill, speech }, ({ bill, speech }) => speech.language.billFor(bill), ['speech']);
}

function stepText(entry: AdjustmentEntry, { steps }: AdjustmentLanguage, say: Saying): string {
  const sentence = steps[entry.kind] as StepSentence<AdjustmentKind>;
  return sentence(entry.facts, entry, say);
}

/** An amount written with at least the decimals another one has: an exact sum has none where it is whole. */
function withDecimalsOf(like: string, amount: string): string {
  const [, decimals = ''] = like.split('.');
  const [whole = '', fraction = ''] = amount.split('.');
  const written = fraction.padEnd(decimals.length, '0');
  return written === '' ? whole : `${whole}.${written}`;
}
