import type { ManualBlock, ManualContent, ManualSection } from './manual.js';
import type { Setting } from './setting.js';

/** What the title page states: notice, edition, filing, periods, currency and digest. */
export function titlePage(setting: Setting, digest: string): readonly ManualBlock[] {
  const { book, words, say } = setting;
  const notice: readonly ManualBlock[] =
    book.notice === undefined
      ? []
      : [{ kind: 'paragraph', content: [say(book.notice)], notice: true }];
  const last = { term: words.headings.digest, content: [{ code: digest }] };
  return [...notice, { kind: 'facts', facts: [...editionFacts(setting), last] }];
}

/** How to read the manual. */
export function readingSection({ words }: Setting): ManualSection {
  const { headings, sentences } = words;
  return {
    id: 'how-to-read',
    title: headings['how-to-read'],
    blocks: sentences.howToRead.map((text) => ({ kind: 'paragraph', content: [text] })),
    sections: [],
  };
}

function editionFacts(setting: Setting): { term: string; content: ManualContent }[] {
  const { book, words, language, say, format } = setting;
  const { headings, sentences } = words;
  const { date } = language.writing;
  const until = book.effectiveTo === undefined ? null : date(book.effectiveTo);
  const period = (from: string) => [sentences.period(date(from), until)];
  const filing = book.filing && {
    term: headings.filing,
    content: [
      [book.filing.reference, ...(book.filing.note ? [say(book.filing.note)] : [])].join(
        format.punctuation.between,
      ),
    ],
  };
  const { renewalsFrom: renewals, requestsFrom: requests } = book;
  return [
    { term: headings.edition, content: [{ code: book.edition }] },
    ...(filing ? [filing] : []),
    { term: headings['new-business'], content: period(book.effectiveFrom) },
    { term: headings.renewals, content: period(renewals ?? book.effectiveFrom) },
    ...(requests === undefined
      ? []
      : [{ term: headings.requests, content: [sentences.requests(date(requests))] }]),
    { term: headings.currency, content: [{ code: book.currency }] },
    { term: headings.validity, content: [sentences.days(String(book.validityDays))] },
  ];
}
