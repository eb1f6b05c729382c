import pc from 'picocolors';
import {
  indemnityHeadings,
  indemnityWords,
  type StatedIndemnity,
} from 'trade-credit-pricing/indemnity';
import type { Io } from './io.js';
import { linesOf, type PageLayout, pageLayout } from './page-layout.js';
import { table } from './table.js';

/** Longer lines are hard to read, shorter ones do not hold the table. */
const [narrowest, widest] = [72, 100];

/** What a cover pays, for people to read: a table of the losses, then how each passed the terms. */
export function indemnityPage(indemnity: StatedIndemnity, locale: 'en' | 'zh-CN', io: Io): string {
  const columns = Math.min(Math.max(io.columns ?? widest, narrowest), widest);
  const layout = pageLayout(columns, io.isTTY && pc.isColorSupported);
  const { bold, sentence, section } = layout;
  const { title } = indemnityHeadings(locale);
  const currency = locale === 'zh-CN' ? `（${indemnity.currency}）` : ` (${indemnity.currency})`;
  const words = indemnityWords(indemnity, locale);
  const about = (prefix: RegExp): string[] =>
    words.filter((each) => prefix.test(each.about)).flatMap(({ text }) => sentence(text));
  return [
    bold(title + currency),
    ...section('', tableLines(indemnity, locale)),
    ...section('', about(/^(totals|remaining\/.*)$/)),
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

function tableLines({ losses, totals }: StatedIndemnity, locale: 'en' | 'zh-CN'): string[] {
  const headings = indemnityHeadings(locale);
  const columns = ['loss', 'date', 'gross', 'covered', 'paid', 'borne', 'recovered', 'expected'];
  const rows = losses.map((loss, place) => [
    loss.id ?? String(place + 1),
    loss.date,
    ...[loss.gross, loss.covered, loss.paid, loss.borne, loss.recovered.total].map(grouped),
    loss.settlement?.expected ?? '–',
  ]);
  const total = [totals.gross, totals.covered, totals.paid, totals.borne, totals.recovered.total];
  return linesOf(
    table(
      columns.map((name) => headings[name as keyof typeof headings]),
      [...rows, [headings.total, '', ...total.map(grouped), '']],
      ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'left'],
    ),
  );
}

function grouped(amount: string): string {
  return amount.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
