import { given } from '../gate/given.js';
import { decimal } from '../values/decimal.js';
import { type InEachLanguage, spokenIn } from '../values/spoken.js';
import type { DecimalText, Locale, WholeLocale } from '../values/text.js';
import { textIn } from '../values/text-in.js';
import type { BlamedStep, Counterexample } from './property.js';

/** A counterexample as lines to read: what is wrong, what was changed, the premiums, and the step that did it. */
export function counterexampleLines(
  counterexample: Counterexample,
  asked: Locale,
): readonly string[] {
  return given({ counterexample, asked }, ({ counterexample, asked }) => {
    const { message, changes, currency, premiums, unrounded, step } = counterexample;
    const { locale, words } = spokenIn(phrases, asked);
    const isMoved = changes.length > 0;
    const amounts = isMoved
      ? words.moved(premiums.before, premiums.after, currency)
      : words.single(premiums.before, currency);
    const exact = isMoved ? [words.exact(unrounded.before, unrounded.after)] : [];
    return [
      message[locale],
      ...changes.map((change) => words.change(change[locale])),
      amounts,
      ...exact,
      ...(step === null || !isMoved ? [] : stepLines(step, locale)),
    ];
  });
}

function stepLines({ id, title, operand, rows }: BlamedStep, locale: WholeLocale): string[] {
  const words = phrases[locale];
  return [
    words.step(`${id} (${textIn(title, locale)})`, short(operand.before), short(operand.after)),
    ...rows.map(({ side, page, row, value }) => words.row(side, page, row, value)),
  ];
}

/** At most eight decimals. */
function short(text: DecimalText): string {
  return decimal(text).toDecimalPlaces(8).toFixed();
}

interface Phrases {
  readonly change: (change: string) => string;
  readonly moved: (before: string, after: string, currency: string) => string;
  readonly single: (premium: string, currency: string) => string;
  readonly exact: (before: string, after: string) => string;
  readonly step: (step: string, before: string, after: string) => string;
  readonly row: (side: 'before' | 'after', page: string, row: string, value: string) => string;
}

const phrases: InEachLanguage<Phrases> = {
  en: {
    change: (change) => `changed: ${change}`,
    moved: (before, after, currency) => `premium: ${currency} ${before} → ${after}`,
    single: (premium, currency) => `premium: ${currency} ${premium}`,
    exact: (before, after) => `before rounding and floor: ${before} → ${after}`,
    step: (step, before, after) => `step ${step}: ${before} → ${after}`,
    row: (side, page, row, value) => `${side}: page ${page}, row ${row}: ${value}`,
  },
  'zh-CN': {
    change: (change) => `变动：${change}`,
    moved: (before, after, currency) => `保费：${currency} ${before} → ${after}`,
    single: (premium, currency) => `保费：${currency} ${premium}`,
    exact: (before, after) => `取整及保费下限之前：${before} → ${after}`,
    step: (step, before, after) => `步骤${step}：${before} → ${after}`,
    row: (side, page, row, value) =>
      `${side === 'before' ? '变动前' : '变动后'}：费率表${page}，行${row}：${value}`,
  },
};
