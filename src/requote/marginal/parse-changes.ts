import { issuesOf } from '../../gate/issues-of.js';
import { otherRecord } from '../../gate/other-record.js';
import { plainJson } from '../../gate/plain-json.js';
import { list, optional, record, type ShapeOf } from '../../gate/field-schema.js';
import { buyerLists } from '../../submission/buyer-schema.js';
import { buyerTraits } from '../../submission/buyer-traits.js';
import { id, money } from '../../submission/schema-fields.js';
import type { Buyer } from '../../submission/submission.js';
import type { Issue } from '../../values/issues.js';
import type { Path } from '../../values/text.js';
import { reportTo } from '../../values/issue-facts.js';
import { issuesBelow, movedIssues } from '../../values/moved-issues.js';
import type { AdviceReport } from '../advice-issue.js';
import { type Reading, readWith } from '../../gate/read-with-schema.js';
import type { MarginalChange } from './marginal-record.js';

const mostChanges = 100;

const amountOf = record({ buyer: id, amount: money } satisfies ShapeOf<
  NonNullable<MarginalChange['order']>
>);

/** The parts of a change that are read by themselves; a buyer that joins is read as a list of one. */
type PartsOfChange = Omit<MarginalChange, 'joins'> & { readonly joins?: readonly Buyer[] };

const change = record({
  limit: optional(amountOf),
  order: optional(amountOf),
  joins: buyerLists(buyerTraits).buyers,
  present: optional(id),
} satisfies ShapeOf<PartsOfChange>);

const changes = list(change, mostChanges);

const known = ['limit', 'order', 'joins', 'present'];

/** Reads one change or a list of them, which may be anything; paths begin with `/changes`. Never throws. */
export function readChanges(given: unknown): Reading<readonly MarginalChange[]> {
  const plain = plainJson(given);
  const other = otherRecord(plain.value, 'changes', '/changes');
  if (other !== undefined) return { ok: false, issues: issuesOf([other]) };
  if (plain.problems.length > 0)
    return { ok: false, issues: issuesBelow('/changes', issuesOf(plain.problems)) };
  const all: readonly unknown[] = Array.isArray(plain.value) ? plain.value : [plain.value];
  const reading = readWith<readonly PartsOfChange[]>(all.map(asList), changes, '/changes');
  if (!reading.ok) return { ok: false, issues: movedIssues(reading.issues, ofOne) };
  const issues: Issue[] = [];
  const report: AdviceReport = reportTo((issue) => issues.push(issue));
  const read = reading.value.map(({ joins, ...rest }, index): MarginalChange => {
    const one: MarginalChange = { ...rest, ...(joins?.[0] && { joins: joins[0] }) };
    if (Object.keys(one).length !== 1) report(`/changes/${index}`, 'change-not-one', { known });
    return one;
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: read };
}

function asList(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !('joins' in given)) return given;
  return { ...given, joins: [given.joins] };
}

/** The buyer that joins stands in no list where it came from. */
function ofOne(path: Path): Path {
  return path.replace(/^(\/changes\/\d+\/joins)\/0/, '$1');
}
