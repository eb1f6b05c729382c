import type { Issue, IssueFact } from './issues.js';
import type { Path } from './text.js';

/** Facts by their names. */
export type FactsNamed<Names extends string> = { readonly [Name in Names]: IssueFact };

/** The facts of an issue as an argument; none where its words need none. */
export type FactsArgument<Names extends string> = [Names] extends [never]
  ? []
  : [facts: FactsNamed<Names>];

/** The names of facts by code: what each issue of a room carries, and its words are made of. */
export type FactNames<FactsByCode> = { readonly [Code in keyof FactsByCode]: string };

/** Takes note of an issue where it was found, with the facts its words are made of. */
export type Report<FactsByCode extends FactNames<FactsByCode>> = <
  Code extends keyof FactsByCode & string,
>(
  path: Path,
  code: Code,
  ...facts: FactsArgument<FactsByCode[Code]>
) => unknown;

/** An issue of any room; what a room may report is said by the {@link Report} it hands on. */
export function makeIssue(
  path: Path,
  code: string,
  facts: Issue['facts'] = {},
): Pick<Issue, 'path' | 'code' | 'facts'> {
  return { path, code, facts };
}

/** A report whose issues are taken as they are found. */
export function reportTo<FactsByCode extends FactNames<FactsByCode>>(
  take: (issue: ReturnType<typeof makeIssue>) => unknown,
): Report<FactsByCode> {
  const report = (path: Path, code: string, facts?: Issue['facts']): unknown =>
    take(makeIssue(path, code, facts));
  return report;
}
