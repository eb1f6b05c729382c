import { formatIn } from 'trade-credit-pricing/explain';
import { counterexampleLines, type RateBookReport } from 'trade-credit-pricing/testing';
import { type CheckWords, checkWords, type Locale } from './words/check-words.js';
import { issueLines, issueWordsIn } from './issue-lines.js';
import { linesOf, type PageLayout, pageLayout } from './page-layout.js';
import { table } from './table.js';
import { textIn } from 'trade-credit-pricing';

/** How a report is written. */
interface CheckPageOptions {
  readonly locale: Locale;
  readonly columns: number;
  readonly coloured: boolean;
}

/** The report of a check for people to read: problems first, then what was looked at. */
export function checkPage(
  report: RateBookReport,
  { locale, columns, coloured }: CheckPageOptions,
): string {
  const page = pageLayout(columns, coloured);
  const words = checkWords[locale];
  const { headings } = words;
  const { edition, status, digest, problems, corners, cliffs, drawn } = report;
  const loaded = status !== 'not-loaded';
  return [
    page.bold(words.title(edition, status)),
    ...(digest === null ? [] : [digest]),
    ...page.section(
      headings.problems,
      [...issueLines(report.issues, locale), ...problems.map((problem) => problem[locale])].flatMap(
        (line) => page.sentence(line),
      ),
    ),
    ...page.section(
      headings.notes,
      report.notes.flatMap((note) => page.sentence(issueWordsIn(locale).say(note))),
    ),
    ...page.section(
      headings.corners,
      loaded ? [words.corners(corners), ...unread(report, words, page)] : [],
    ),
    ...page.section(headings.cases, caseLines(report, locale, page)),
    ...page.section(
      headings.properties,
      loaded
        ? [...propertyTable(report, words), ...page.sentence(words.drawn(drawn.runs, drawn.seed))]
        : [],
    ),
    ...page.section(headings.failed, failures(report, locale, page)),
    ...page.section(
      headings.cliffs,
      loaded && cliffs.length === 0
        ? page.sentence(words.noCliffs)
        : cliffs.flatMap(({ message }) => page.sentence(message[locale])),
    ),
    '',
  ].join('\n');
}

function unread({ corners }: RateBookReport, words: CheckWords, page: PageLayout): string[] {
  const pages = [...new Set(corners.unread.map((row) => row.page))];
  return pages.flatMap((id) => {
    const rows = corners.unread.filter((row) => row.page === id).map(({ row }) => row);
    return page.sentence(words.unread(id, rows.join(', ')));
  });
}

function caseLines({ cases }: RateBookReport, locale: Locale, page: PageLayout): string[] {
  const words = checkWords[locale];
  return cases.flatMap(({ id, title, holds, differences, moved }) => {
    const seen = differences.map(({ figure, expected, actual }) =>
      words.difference(figure, expected || words.none, actual || words.none),
    );
    const hasMoved = moved !== null && moved.premium.before !== moved.premium.after;
    const steps = hasMoved
      ? [
          words.moved(moved.edition, moved.premium.before, moved.premium.after),
          ...moved.steps.map((step) =>
            words.step(
              textIn(step.title, locale),
              step.operand.before ?? words.none,
              step.operand.after ?? words.none,
            ),
          ),
        ]
      : [];
    const name = formatIn(locale).labelled(id, textIn(title, locale));
    const head = holds ? `${name} – ${words.asExpected}` : page.bold(name);
    return [head, ...[...seen, ...steps].flatMap((line) => page.reason(line))];
  });
}

function propertyTable({ properties }: RateBookReport, words: CheckWords): string[] {
  const rows = properties.map(({ id, claimed, outcome, cases, free }) => {
    const result =
      outcome !== 'not-applicable' && claimed ? (`claimed-${outcome}` as const) : outcome;
    return [id, words.outcomes[result], String(cases), String(free)];
  });
  return linesOf(table(words.columns, rows, ['left', 'left', 'right', 'right']));
}

function failures({ properties }: RateBookReport, locale: Locale, page: PageLayout): string[] {
  return properties.flatMap(({ id, statement, counterexample }) =>
    counterexample === null
      ? []
      : [
          page.bold(id),
          ...page.sentence(statement[locale]),
          ...counterexampleLines(counterexample, locale).flatMap((line) => page.reason(line)),
        ],
  );
}
