import { segment } from '../gate/way.js';
import type { Issue, IssueFact, WrittenValue } from '../values/issues.js';
import { type FactsArgument, makeIssue } from '../values/issue-facts.js';
import type { Path } from '../values/text.js';

/** What can be wrong with a submission only in the light of a rate book, with the names of the facts. */
export interface BookIssueFacts {
  readonly 'unknown-tier': 'value' | 'known';
  readonly 'unknown-question': 'value' | 'known';
  readonly 'unknown-attribute': 'value' | 'known';
  readonly 'attribute-missing': 'attribute' | 'known';
  readonly 'attribute-not-number': 'value' | 'known';
  readonly 'input-missing': 'field';
  readonly 'limits-missing': 'count';
  readonly 'selection-unknown-step': 'value' | 'known';
  readonly 'selection-not-filed': 'value' | 'known';
  readonly 'selection-row-missing': 'step' | 'known';
  readonly 'selection-not-read': 'step';
  readonly 'selection-outside-range': 'value' | 'step' | 'page' | 'row' | 'min' | 'max';
  readonly 'crossing-without-rate': 'crossing' | 'page';
  readonly 'cover-term-not-priced': 'field' | 'edition';
  readonly 'peril-not-priced': 'peril' | 'edition' | 'known';
  readonly 'outside-manual': 'value' | 'known';
  readonly 'exchange-rate-missing': 'currency' | 'own';
  readonly 'currency-not-in-book': 'currency' | 'own' | 'known';
}

/** The code of what can be wrong with a submission only in the light of a rate book. */
export type BookIssueCode = keyof BookIssueFacts;

const mostItems = 40;

/** An issue of a submission in the light of a book. Of a list of what the book knows the first items are kept. */
export function bookIssue<Code extends BookIssueCode>(
  path: Path,
  code: Code,
  ...[facts]: FactsArgument<BookIssueFacts[Code]>
): Issue {
  const kept = Object.entries<IssueFact>(facts ?? {}).map(([name, fact]) => [
    name,
    typeof fact === 'object' ? first(fact) : fact,
  ]);
  return makeIssue(path, code, Object.fromEntries(kept) as Issue['facts']);
}

/** The issue with what to write in place of the value, where that can be told. */
export function withFix(issue: Issue, value: WrittenValue | undefined): Issue {
  return value === undefined
    ? issue
    : { ...issue, write: [{ op: 'replace', path: issue.path, value }] };
}

/** The issue with the name the field is to have, where that can be told. */
export function withName(issue: Issue, name: string | undefined): Issue {
  const { path } = issue;
  if (name === undefined) return issue;
  const holder = path.slice(0, path.lastIndexOf('/'));
  return { ...issue, write: [{ op: 'move', from: path, path: `${holder}/${segment(name)}` }] };
}

function first(items: readonly string[]): readonly string[] {
  return items.length > mostItems ? [...items.slice(0, mostItems), '…'] : items;
}
