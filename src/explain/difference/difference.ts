import { given } from '../../gate/given.js';
import type { PremiumPart, PremiumSplit } from '../../quoted/attribution.js';
import type { LedgerEntry } from '../../quoted/ledger.js';
import type { Quote } from '../../quoted/quote-record.js';
import type { Operation } from '../../rules/read/operation.js';
import type { Locale } from '../../values/text.js';
import { textIn } from '../../values/text-in.js';
import { compareDecimals, decimalsOf, magnitude, signOf } from '../decimal-text.js';
import { type Format, formatFor } from '../format.js';
import type { Writing } from '../writing.js';
import type { DifferenceSentences, DifferenceWords } from './difference-sentences.js';

/** Two quotes, and the change between them as `difference` splits it. */
export interface SplitChange {
  readonly from: Quote;
  readonly to: Quote;
  readonly split: PremiumSplit;
}

/** What changed a premium, in words. Plain text: escape it before it becomes HTML. */
export interface ExplainedDifference {
  readonly locale: Locale;
  readonly title: string;
  readonly headings: DifferenceSentences['headings'];
  readonly currency: string | null;
  readonly summary: string;
  /** The two premiums and the change, with their labels; empty where there is nothing to split. */
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** Parts of the change in the order of the ledger, those of nothing left out. */
  readonly parts: readonly ExplainedChange[];
  /** The sum of the parts, with its sign; empty where there is nothing to split. */
  readonly total: string;
  /** How the parts are found, and which steps have none. */
  readonly notes: readonly string[];
}

/** A part of a change in words. */
export interface ExplainedChange {
  readonly title: string;
  /** With its sign, without its currency. */
  readonly amount: string;
  readonly sentence: string;
  /** What this explains. */
  readonly part: PremiumPart;
}

/** A language for what changed a premium. */
export interface DifferenceSpeech {
  readonly locale: Locale;
  readonly sentences: DifferenceSentences;
  readonly writing: Writing;
}

interface Telling {
  readonly locale: Locale;
  readonly sentences: DifferenceSentences;
  readonly format: Format;
}

/**
 * Puts a change between two quotes into words: for each step what became of it and what it makes of the change, to the
 * minor unit. Computes nothing: `split` is from `difference(from, to)`.
 *
 * @throws ArgumentError when an amount is not decimal text.
 */
export function explainDifferenceWith(
  change: SplitChange,
  speech: DifferenceSpeech,
): ExplainedDifference {
  return given(
    { change, speech },
    ({ change, speech }) => {
      const { from, to, split } = change;
      const { locale, sentences, writing } = speech;
      const minorDigits = split.status === 'split' ? decimalsOf(split.total) : 2;
      const format = formatFor(locale, writing, { currency: to.currency, minorDigits });
      const head = {
        ...{ locale, headings: sentences.headings, currency: to.currency },
        title: sentences.title(from.submission, to.submission),
      };
      return split.status === 'split'
        ? { ...head, ...told(change, split, { locale, sentences, format }) }
        : {
            ...{
              ...head,
              summary: sentences.notSplit[split.status === 'invalid' ? 'invalid' : split.reason],
            },
            ...{ figures: [], parts: [], total: '', notes: [] },
          };
    },
    ['speech'],
  );
}

type Split = Extract<PremiumSplit, { status: 'split' }>;

function told({ from, to }: SplitChange, split: Split, telling: Telling) {
  const { sentences, format, locale } = telling;
  const { headings } = sentences;
  const [before, after] = [from, to].map((quote) => quote.premium?.estimated ?? '0');
  const figures = [
    { label: headings.from, value: format.money(before ?? '0') },
    { label: headings.to, value: format.money(after ?? '0') },
    { label: headings.change, value: format.signedAmount(split.total) },
  ];
  const moves = { 1: 'rises', 0: 'stays', '-1': 'falls' } as const;
  const moving = split.parts.filter(({ amount }) => signOf(amount) !== 0);
  const still = split.parts.filter((part) => !moving.includes(part));
  const titles = format.list(still.map(({ title }) => textIn(title, locale)));
  const ledgers = [from, to].map(({ ledger }) => new Map(ledger.map((entry) => [entry.id, entry])));
  return {
    summary: sentences.summary({
      ...{ from: format.money(before ?? '0'), to: format.money(after ?? '0') },
      change: format.money(magnitude(split.total)),
      moves: moves[signOf(split.total)],
    }),
    figures,
    parts: moving.map((part) => ({
      title: textIn(part.title, locale),
      amount: format.signedAmount(part.amount),
      sentence: sentences.because(
        became(ledgers[0]?.get(part.step), ledgers[1]?.get(part.step), format),
        format.money(magnitude(part.amount)),
        signOf(part.amount) > 0 ? 'rises' : 'falls',
      ),
      part,
    })),
    total: format.signedAmount(split.total),
    notes: [sentences.method, ...(still.length === 0 ? [] : [sentences.unchanged(titles)])],
  };
}

/** What became of a step between two ledgers. */
function became(
  from: LedgerEntry | undefined,
  to: LedgerEntry | undefined,
  format: Format,
): DifferenceWords {
  if (from === undefined) return { change: 'new' };
  if (to === undefined) return { change: 'gone' };
  if (from.operation === to.operation && compareDecimals(from.operand, to.operand) === 0)
    return { change: 'same' };
  const [short, exact] = [operandText, exactText].map((say) => ({
    ...{ from: say(from, format), to: say(to, format) },
  }));
  const said = short?.from === short?.to ? exact : short;
  return { change: 'moved', from: said?.from ?? '', to: said?.to ?? '' };
}

const factors: readonly Operation[] = ['multiply', 'divide'];

function operandText({ operation, operand }: LedgerEntry, format: Format): string {
  return factors.includes(operation) ? format.factor(operand) : format.money(operand);
}

/** Every digit, where few would make two operands look alike. */
function exactText({ operation, operand }: LedgerEntry, format: Format): string {
  return factors.includes(operation) ? format.exact(operand) : format.exactMoney(operand);
}
