import type { RateBookIssueCode, RateBookIssueFacts } from '../book-issue-facts.js';
import type { RateBookIssue } from '../../read/rate-book-result.js';
import type { FactsNamed } from '../../../values/issue-facts.js';
import type { IssueFacts } from '../../../values/issues.js';
import { listedNames } from './listed-names.js';
import { type Place, wholeBook } from './place.js';

/** Takes note of an issue. */
export type Report = <Code extends RateBookIssueCode>(
  place: Place,
  code: Code,
  ...facts: [RateBookIssueFacts[Code]] extends [never] ? [] : [FactsNamed<RateBookIssueFacts[Code]>]
) => void;

/** Issues as they are found. */
export interface IssueReport {
  readonly report: Report;
  /** The same for facts that are not known while compiling. */
  readonly note: (place: Place, code: RateBookIssueCode, facts: IssueFacts) => void;
  readonly issues: () => readonly RateBookIssue[];
}

/** Issues listed one by one; a last one says how many more there are. */
export const mostIssues = 200;

const longestFact = 400;
const longestName = 64;

/** Facts that are lists of names. */
const listFacts: readonly string[] = ['known', 'missing', 'rows'];

/** Collects issues of an edition: the first {@link mostIssues} in full, each once; of the others the number. */
export function issueReport(edition: string | null): IssueReport {
  const found: RateBookIssue[] = [];
  const told = new Set<string>();
  let unlisted = 0;
  const note: IssueReport['note'] = (place, code, facts) => {
    const telling = `${place.path} ${code} ${Object.values(facts).join(' ')}`;
    if (told.has(telling)) return;
    told.add(telling);
    if (found.length < mostIssues) found.push(issue(edition, place, code, facts));
    else unlisted += 1;
  };
  const last = (): RateBookIssue[] =>
    unlisted === 0 ? [] : [issue(edition, wholeBook, 'too-many-issues', { count: unlisted })];
  const report: Report = (place, code, ...[facts]) => note(place, code, facts ?? {});
  return { report, note, issues: () => [...found, ...last()] };
}

function issue(
  edition: string | null,
  place: Place,
  code: RateBookIssueCode,
  facts: IssueFacts,
): RateBookIssue {
  const shown = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? factText(name, fact, facts) : fact,
    ]),
  );
  const { path, part } = place;
  const [id, row] = [name(place.id), name(place.row)];
  const where = part === 'page' ? { page: id, row } : { page: null, row: id ?? row };
  return { record: 'rate-book', path, code, facts: shown, edition: name(edition), part, ...where };
}

/** A fact as it is told: of names to choose from, the one that was meant comes first. */
function factText(name: string, fact: string, facts: IssueFacts): string {
  if (!listFacts.includes(name)) return clip(fact, longestFact);
  const sent = Object.entries(facts).flatMap(([other, word]) =>
    name === 'known' && other !== name && typeof word === 'string' ? [word] : [],
  );
  return printable(listedNames(fact, sent, longestFact));
}

function name(text: string | null): string | null {
  return text === null ? null : clip(text, longestName);
}

function clip(text: string, longest: number): string {
  const shown = printable(text.slice(0, longest));
  return text.length > longest ? `${shown}…` : shown;
}

function printable(text: string): string {
  return text.replace(/\p{C}/gu, '\uFFFD');
}
