import { given } from '../../gate/given.js';
import type { IssueWords } from '../../values/issues.js';
import type { ContractLanguage } from './contract-language.js';
import type { ContractLine, StatedContract } from '../../contract/contract-record.js';
import { textIn } from '../../values/text-in.js';
import { type Format, formatFor } from '../format.js';

/** One sentence or two about a part of a contract. */
export interface ContractWords {
  /** What they speak of: `premium`, `line/<id>`, `totals`, `advance`, `bill/<number>`, `brokerage` or `note/<code>`. */
  readonly about: string;
  readonly text: string;
}

/** A language, and its words for the notes. */
export interface ContractSpeech {
  readonly language: ContractLanguage;
  readonly issues: IssueWords;
}

/**
 * A contract in words: the premiums, a sentence for every line of what the policy is expected to cost, the totals, the
 * bills and the notes. Brokerage is spoken of only where it is shown. Nothing is computed here.
 */
export function contractWordsWith(
  contract: StatedContract,
  speech: ContractSpeech,
): readonly ContractWords[] {
  return given(
    { contract, speech },
    ({ contract, speech: { language, issues } }) => {
      const { locale } = language;
      const style = { currency: contract.currency, minorDigits: 0 };
      const format = formatFor(locale, language.writing, style);
      const { premium, expected, advance, bills, brokerage, notes } = contract;
      const titles = new Map(expected.lines.map(({ id, title }) => [id, textIn(title, locale)]));
      return [
        { about: 'premium', text: language.premium(premium, format) },
        ...expected.lines.map((line) => ({
          about: `line/${line.id}`,
          text: language.titled(
            textIn(line.title, locale),
            lineText(line, { language, format, titles }),
          ),
        })),
        { about: 'totals', text: language.totals(expected, format) },
        { about: 'advance', text: language.advance(advance, format) },
        ...bills.map((bill) => ({
          about: `bill/${bill.number}`,
          text: language.bill(bill, format),
        })),
        ...(brokerage?.shown === true
          ? [{ about: 'brokerage', text: language.brokerage(brokerage, format) }]
          : []),
        ...notes.map((note) => ({ about: `note/${note.code}`, text: issues.say(note) })),
      ];
    },
    ['speech'],
  );
}

interface Speaking {
  readonly language: ContractLanguage;
  readonly format: Format;
  readonly titles: ReadonlyMap<string, string>;
}

function lineText(line: ContractLine, { language, format, titles }: Speaking): string {
  if (line.kind === 'tax')
    return language.tax(line, format, line.of === null ? null : (titles.get(line.of) ?? line.of));
  const sentence = language.lines[line.kind](line, format);
  return line.kind === 'premium' ? sentence : sentence + language.taxed[line.taxed];
}
