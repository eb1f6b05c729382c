import pc from 'picocolors';
import { indemnityHeadings, indemnityWords, formatIn } from 'trade-credit-pricing/explain';
import type { StatedIndemnity } from 'trade-credit-pricing/indemnity';
import { lossTables } from './indemnity-tables.js';
import type { Io } from './io.js';
import { type PageLayout, pageLayout } from './page-layout.js';

/** Longer lines are hard to read, shorter ones do not hold the tables. */
const [narrowest, widest] = [72, 100];

/** What a cover pays, for people to read: tables of the losses, the totals, then how each loss passed the terms. */
export function indemnityPage(indemnity: StatedIndemnity, locale: 'en' | 'zh-CN', io: Io): string {
  const columns = Math.min(Math.max(io.columns ?? widest, narrowest), widest);
  const layout = pageLayout(columns, io.isTTY && pc.isColorSupported);
  const { bold, sentence, section } = layout;
  const { title, notes } = indemnityHeadings(locale);
  const words = indemnityWords(indemnity, locale);
  const about = (prefix: RegExp): string[] =>
    words.filter((each) => prefix.test(each.about)).flatMap(({ text }) => sentence(text));
  return [
    bold(formatIn(locale).headed(title, indemnity.currency)),
    ...lossTables(indemnity, locale, columns).flatMap((lines) => section('', lines)),
    ...section('', about(/^(totals|remaining\/.*)$/)),
    ...section(notes, about(/^note\//)),
    ...section('', about(/^order$/)),
    ...indemnity.losses.flatMap((_, place) => ['', ...lossLines(place + 1, words, layout)]),
    '',
  ].join('\n');
}

function lossLines(
  number: number,
  words: ReturnType<typeof indemnityWords>,
  { bold, reason }: PageLayout,
): string[] {
  return words.flatMap(({ about, text }) => {
    if (about === `loss/${number}`) return [bold(text)];
    return about.startsWith(`loss/${number}/`) ? reason(text) : [];
  });
}
