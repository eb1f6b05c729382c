import type { Problem } from './problem.js';
import { recordKind } from './record-kinds.js';
import type { AskedRecord } from './record-names.js';

/** Records that hold others, by the field they hold them in. */
const members: Readonly<Record<string, readonly AskedRecord[]>> = {
  policy: ['submission', 'quote'],
  result: ['submission', 'policy', 'observations'],
};

/** Says that a record of another kind was given; undefined when it is of the kind asked for, or of none. `path` is where it stands. */
export function otherRecord(value: unknown, asked: AskedRecord, path = ''): Problem | undefined {
  const found = recordKind(value);
  if (found === undefined || found === asked) return undefined;
  const member =
    members[found]?.includes(asked) === true && Object.hasOwn(value as object, asked)
      ? { member: asked }
      : {};
  return { path, code: 'other-record', facts: { found, asked, ...member } };
}
