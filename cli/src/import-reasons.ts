import { receivablesTitles } from 'trade-credit-pricing/explain';
import type { RowReport } from 'trade-credit-pricing/receivables';
import { importWords, type Locale } from './words/import-words.js';
import { issueWordsIn } from './issue-lines.js';
import { printable } from './printable.js';

const mostExamples = 5;
const mostSentences = 5;
const order = { dropped: 0, guessed: 1, noted: 2 } as const;
const indent = ' '.repeat(9);

/** One line for each reason, dropped rows first, the most frequent reason first. */
export function rowReasons(reports: readonly RowReport[], locale: Locale): string {
  const groups = new Map<string, RowReport[]>();
  for (const report of reports) {
    const group = groups.get(report.code);
    if (group === undefined) groups.set(report.code, [report]);
    else group.push(report);
  }
  const rank = (group: readonly RowReport[]): number =>
    order[group[0]?.severity ?? 'noted'] * 1e9 - group.length;
  return [...groups.values()]
    .sort((one, other) => rank(one) - rank(other))
    .flatMap((group) => reasonLines(group, locale))
    .join('\n');
}

/** How many rows, on which lines first, and what is said of them: the most frequent sentences. */
function reasonLines(group: readonly RowReport[], locale: Locale): string[] {
  const words = importWords[locale];
  const [first] = group;
  if (first === undefined) return [];
  const numbers = group.slice(0, mostExamples).map(({ line, row }) => line ?? row);
  const places = words.places({
    numbers,
    areLines: first.line !== undefined,
    more: group.length > mostExamples,
  });
  const reason = words.reason(
    words.severity[first.severity],
    receivablesTitles(locale).reports[first.code],
    places,
  );
  const sentences = frequentSentences(group, locale);
  return [
    `${String(group.length).padStart(7)}  ${reason}`,
    ...sentences
      .slice(0, mostSentences)
      .map(([text, count]) => indent + (sentences.length > 1 ? words.times(count, text) : text)),
    ...(sentences.length > mostSentences
      ? [indent + words.more(sentences.length - mostSentences)]
      : []),
  ];
}

function frequentSentences(group: readonly RowReport[], locale: Locale): [string, number][] {
  const sentences = new Map<string, number>();
  const words = issueWordsIn(locale);
  for (const report of group) {
    const text = printable(words.say(report));
    sentences.set(text, (sentences.get(text) ?? 0) + 1);
  }
  return [...sentences].sort(([, one], [, other]) => other - one);
}
