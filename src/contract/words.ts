import type { Locale } from '../values/text.js';
import type { ContractLanguage, ContractWriting } from './contract-language.js';
import type { ContractLine, StatedContract } from './contract-record.js';
import { english } from './words-en.js';
import { chinese } from './words-zh.js';

/** One sentence or two about a part of a contract. */
export interface ContractWords {
  /** What they speak of: `premium`, `line/<id>`, `totals`, `advance`, `bill/<number>`, `brokerage` or `note/<code>`. */
  readonly about: string;
  readonly text: string;
}

const languages: Readonly<Record<Locale, ContractLanguage>> = { en: english, 'zh-CN': chinese };

/**
 * A contract in words: the premiums, a sentence for every line of what the policy is expected to cost, the totals, the
 * bills and the notes. Brokerage is spoken of only where it is shown. Nothing is computed here.
 */
export function contractWords(contract: StatedContract, locale: Locale): readonly ContractWords[] {
  const language = languages[locale];
  const write = language.writing(contract.currency);
  const { premium, expected, advance, bills, brokerage, notes } = contract;
  const titles = new Map(expected.lines.map(({ id, title }) => [id, title[locale]]));
  return [
    { about: 'premium', text: language.premium(premium, write) },
    ...expected.lines.map((line) => ({
      about: `line/${line.id}`,
      text: language.titled(line.title[locale], lineText(line, { language, write, titles })),
    })),
    { about: 'totals', text: language.totals(expected, write) },
    { about: 'advance', text: language.advance(advance, write) },
    ...bills.map((bill) => ({ about: `bill/${bill.number}`, text: language.bill(bill, write) })),
    ...(brokerage?.shown === true
      ? [{ about: 'brokerage', text: language.brokerage(brokerage, write) }]
      : []),
    ...notes.map(({ code, message }) => ({ about: `note/${code}`, text: message[locale] })),
  ];
}

interface Speaking {
  readonly language: ContractLanguage;
  readonly write: ContractWriting;
  readonly titles: ReadonlyMap<string, string>;
}

function lineText(line: ContractLine, { language, write, titles }: Speaking): string {
  if (line.kind === 'tax')
    return language.tax(line, write, line.of === null ? null : (titles.get(line.of) ?? line.of));
  const sentence = language.lines[line.kind](line, write);
  return line.kind === 'premium' ? sentence : sentence + language.taxed[line.taxed];
}
