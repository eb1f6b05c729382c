import { propertyStatements } from '../rules/load/property-statements.js';
import type { BookCase } from '../rules/read/rate-book.js';
import type { DecimalText } from '../values/text.js';
import { joined } from './links.js';
import type { ManualContent, ManualSection } from './manual.js';
import type { Setting } from './setting.js';

/** The properties of sound rating the book claims; null for a book that claims none. */
export function claimSection({ book, words, say }: Setting): ManualSection | null {
  const { headings, sentences } = words;
  if (book.claims === undefined || book.claims.length === 0) return null;
  return {
    id: 'claims',
    title: headings.claims,
    blocks: [
      { kind: 'paragraph', content: [sentences.claims] },
      {
        kind: 'list',
        numbered: false,
        items: book.claims.map((id) => [say(propertyStatements[id])]),
      },
    ],
    sections: [],
  };
}

/** The worked cases that travel with the book; null for a book without them. */
export function caseSection(setting: Setting): ManualSection | null {
  const { book, words, say } = setting;
  const { headings, sentences } = words;
  if (book.cases === undefined || book.cases.length === 0) return null;
  return {
    id: 'cases',
    title: headings.cases,
    blocks: [
      { kind: 'paragraph', content: [sentences.cases] },
      {
        kind: 'table',
        label: headings.cases,
        columns: [
          { title: headings.case, holds: 'prose' },
          { title: headings.key, holds: 'text' },
          { title: headings.expected, holds: 'prose' },
          { title: headings.note, holds: 'prose' },
        ],
        rows: book.cases.map((one) => ({
          id: `case-${one.id}`,
          cells: [
            [say(one.title)],
            [{ code: one.id }],
            expected(one, setting),
            [setting.note(one.note ?? '')],
          ],
        })),
      },
    ],
    sections: [],
  };
}

/** What a case expects of its quote. */
function expected({ expected: outcome, submission }: BookCase, setting: Setting): ManualContent {
  const { words, language, format } = setting;
  const { sentences, headings } = words;
  const { figures, statuses } = language.terms;
  const { premium, rate, findings } = outcome;
  const stated: readonly (readonly [string, string | undefined])[] = [
    [figures['estimated-premium'], premium && inCaseCurrency(premium, submission, setting)],
    [figures.rate, rate && setting.format.exactPercent(rate)],
  ];
  const parts = stated.flatMap(([term, text]) =>
    text === undefined ? [] : [`${term}${format.punctuation.colon}${text}`],
  );
  const said = [statuses[outcome.status], ...parts].join(format.punctuation.semicolon);
  if (findings === undefined) return [said];
  const codes = findings.map((code) => ({ code }));
  const found = codes.length === 0 ? [sentences.none] : joined(codes, format.punctuation.between);
  return [
    said,
    `${format.punctuation.semicolon}${headings.findings}${format.punctuation.colon}`,
    ...found,
  ];
}

/** An amount in the currency of the case's submission; that of the book where it names none. */
function inCaseCurrency(
  amount: DecimalText,
  submission: BookCase['submission'],
  { book, format }: Setting,
): string {
  const { currency = book.currency } = submission;
  const own = typeof currency === 'string' ? currency : book.currency;
  return format.exactMoney(amount, own);
}
