import type { Problem } from './problem.js';
import { recordKind } from './record-kinds.js';
import type { RecordKind } from './record-names.js';

/** Records that hold others, by the field they hold them in. */
const members: Readonly<Record<string, readonly RecordKind[]>> = {
  policy: ['submission', 'quote'],
};

/** Says that a record of another kind was given; undefined when it is of the kind asked for, or of none. `path` is where it stands. */
export function otherRecord(value: unknown, asked: RecordKind, path = ''): Problem | undefined {
  const found = recordKind(value);
  if (found === undefined || found === asked) return undefined;
  const member = members[found]?.includes(asked) === true ? { member: asked } : {};
  return { path, code: 'other-record', facts: { found, asked, ...member } };
}
