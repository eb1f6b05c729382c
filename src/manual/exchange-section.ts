import { pageLink } from './links.js';
import type { ManualContent, ManualSection } from './manual.js';
import type { Setting } from './setting.js';

/** What the amounts of the book are in other currencies; null for a book that does not say. */
export function exchangeSection(setting: Setting): ManualSection | null {
  const { book, words, language } = setting;
  const { headings, sentences } = words;
  const { exchange } = book;
  if (exchange === undefined) return null;
  const { date, rates, mostDays, steps } = exchange;
  const facts: readonly (readonly [string, ManualContent])[] = [
    [headings['rates-of'], [language.writing.date(date)]],
    [headings.page, [pageLink(rates, setting)]],
    [headings['oldest-rate'], [sentences.days(String(mostDays))]],
  ];
  return {
    id: 'exchange',
    title: headings.exchange,
    blocks: [
      { kind: 'paragraph', content: [sentences.exchange(book.currency)] },
      ...(steps === undefined
        ? []
        : [{ kind: 'paragraph' as const, content: [sentences.exchangeSteps(steps)] }]),
      { kind: 'facts', facts: facts.map(([term, content]) => ({ term, content })) },
    ],
    sections: [],
  };
}
