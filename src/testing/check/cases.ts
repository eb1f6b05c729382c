import type { BookCase, ExpectedOutcome } from '../../rules/read/rate-book.js';
import type { Quote } from '../../quoted/quote-record.js';
import { parseSubmission } from '../../submission/parse-submission.js';
import { decimal } from '../../values/decimal.js';
import { quote } from '../../quote.js';
import type { TestSetting } from '../pricer.js';
import type { CaseDifference, CaseMove, CaseResult } from '../rate-book-report.js';

/** Runs the cases a book carries, and compares each with the previous edition, if one is given. */
export function runCases(setting: TestSetting, previous: TestSetting | null): CaseResult[] {
  return (setting.book.cases ?? []).map((each) => {
    const made = quoteOf(each, setting);
    const differences = differencesFrom(each.expected, made);
    const { id, title } = each;
    const before = previous === null ? null : quoteOf(each, previous);
    return {
      ...{ id, title, holds: differences.length === 0, differences },
      moved: before && previous ? moveOf(before, made, previous.book.edition) : null,
    };
  });
}

function quoteOf({ submission }: BookCase, { book, measures }: TestSetting): Quote {
  return quote(parseSubmission(submission), book, { measures });
}

function differencesFrom(expected: ExpectedOutcome, made: Quote): CaseDifference[] {
  const { status, premium } = made;
  const compared: readonly CaseDifference[] = [
    { figure: 'status', expected: expected.status, actual: status },
    ...amount('premium', expected.premium, premium?.estimated),
    ...amount('rate', expected.rate, premium?.rate),
    ...(expected.findings === undefined
      ? []
      : [
          {
            figure: 'findings' as const,
            expected: [...expected.findings].sort().join(', '),
            actual: findingsOf(made).join(', '),
          },
        ]),
  ];
  return compared.filter((each) => each.expected !== each.actual);
}

function amount(
  figure: 'premium' | 'rate',
  expected: string | undefined,
  actual = '-',
): CaseDifference[] {
  if (expected === undefined) return [];
  const same = actual !== '-' && decimal(expected).equals(actual);
  return [{ figure, expected, actual: same ? expected : actual }];
}

/** Codes of the findings, and of a guideline's its id, in alphabetical order; for an invalid quote codes of issues. */
function findingsOf({ findings, issues }: Quote): string[] {
  const codes = findings.map(({ code, guideline }) => guideline?.id ?? code);
  return [...codes, ...issues.map(({ code }) => code)].sort();
}

function moveOf(before: Quote, after: Quote, edition: string): CaseMove | null {
  if (before.premium === null || after.premium === null) return null;
  const ids = [...new Set([...after.ledger, ...before.ledger].map(({ id }) => id))];
  const steps = ids.flatMap((id) => {
    const [was, is] = [before, after].map(({ ledger }) => ledger.find((entry) => entry.id === id));
    const title = (is ?? was)?.title;
    if (title === undefined || was?.operand === is?.operand) return [];
    return [{ id, title, operand: { before: was?.operand ?? null, after: is?.operand ?? null } }];
  });
  const premium = { before: before.premium.estimated, after: after.premium.estimated };
  return { edition, premium, steps };
}
