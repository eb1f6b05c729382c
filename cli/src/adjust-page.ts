import pc from 'picocolors';
import type { StatedAdjustment } from 'trade-credit-pricing/adjustment';
import {
  adjustmentHeadings,
  type AdjustmentWords,
  adjustmentWords,
  billFor,
  formatIn,
} from 'trade-credit-pricing/explain';
import type { Io } from './io.js';
import { linesOf, pageLayout } from './page-layout.js';
import { table } from './table.js';

/** Longer lines are hard to read, shorter ones do not hold the table. */
const [narrowest, widest] = [72, 100];

/** An adjustment for people to read: what is paid, the bills, bonus and malus, then every step. */
export function adjustmentPage(
  adjustment: StatedAdjustment,
  locale: 'en' | 'zh-CN',
  io: Io,
): string {
  const columns = Math.min(Math.max(io.columns ?? widest, narrowest), widest);
  const { bold, sentence, section } = pageLayout(columns, io.isTTY && pc.isColorSupported);
  const headings = adjustmentHeadings(locale);
  const words = adjustmentWords(adjustment, locale);
  const about = (prefix: RegExp): string[] =>
    words.filter((each) => prefix.test(each.about)).flatMap(({ text }) => sentence(text));
  return [
    bold(formatIn(locale).headed(headings.title, adjustment.currency)),
    ...about(/^(policy|rate\/.*)$/),
    ...(converts(adjustment) ? about(/^exchange$/) : []),
    ...section('', about(/^summary$/)),
    ...section('', billTable(adjustment, locale)),
    ...section(headings.bonuses, about(/^bonus\//)),
    ...section(headings.notes, about(/^note\//)),
    ...section(headings.steps, stepLines(words, sentence)),
    '',
  ].join('\n');
}

function converts({ ledger, currency }: StatedAdjustment): boolean {
  return ledger.some(({ facts }) => 'country' in facts && facts.currency !== currency);
}

function stepLines(
  words: readonly AdjustmentWords[],
  sentence: (text: string) => string[],
): string[] {
  return words
    .filter(({ about }) => /^(step|bill)\//.test(about))
    .flatMap(({ text }) => sentence(text));
}

function billTable({ bills, premium }: StatedAdjustment, locale: 'en' | 'zh-CN'): string[] {
  if (bills.length === 0) return [];
  const headings = adjustmentHeadings(locale);
  const { exact, date } = formatIn(locale);
  const rows = bills.map((bill) => [
    String(bill.number),
    date(bill.on),
    billFor(bill, locale),
    exact(bill.due),
    exact(bill.billedBefore),
    exact(bill.amount),
  ]);
  const head = (['bill', 'day', 'for', 'due', 'billed-before', 'amount'] as const).map(
    (name) => headings[name],
  );
  const total = ['', '', headings.total, '', '', exact(premium.billed)];
  return linesOf(
    table(head, [...rows, total], ['left', 'left', 'left', 'right', 'right', 'right']),
  );
}
