import { canonicalJson } from '../../../values/canonical-json.js';
import { movementOf } from './movement.js';
import type { FieldChange, JsonValue } from './rate-book-diff.js';

type Members = Readonly<Record<string, JsonValue | undefined>>;

/** Members a person reads, or that name something: never numbers, even where they are written in digits. */
const words: readonly string[] = [
  ...[
    'id',
    'key',
    'edition',
    'currency',
    'title',
    'description',
    'services',
    'note',
    'notice',
    'attribute',
  ],
  ...['publisher', 'place', 'url', 'date', 'reference', 'en', 'zh-CN', 'submission'],
];

/** Which members to compare. */
export interface Comparing {
  /** Members that are compared elsewhere. */
  readonly except?: readonly string[];
  /** Members that hold keys here, not numbers. */
  readonly keys?: readonly string[];
}

/**
 * The members in which two records differ, down to the innermost: those of the earlier in their order, then the new
 * ones. Lists of one length are compared item by item, others as a whole.
 */
export function fieldChanges(
  before: object,
  after: object,
  { except = [], keys = [] }: Comparing = {},
): FieldChange[] {
  const [from, to] = [before as Members, after as Members];
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...names]
    .filter((name) => !except.includes(name))
    .flatMap((name) =>
      differences(name, [from[name] ?? null, to[name] ?? null], [...words, ...keys].includes(name)),
    );
}

function differences(
  field: string,
  [before, after]: readonly [JsonValue, JsonValue],
  isWord: boolean,
): FieldChange[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const names = namesWithin(before, after);
  if (names === undefined)
    return [{ field, before, after, movement: isWord ? null : movementOf(before, after) }];
  const [from, to] = [before as Members, after as Members];
  return names.flatMap((name) =>
    differences(
      `${field}/${name}`,
      [from[name] ?? null, to[name] ?? null],
      isWord || words.includes(name),
    ),
  );
}

/** Names of what lies within both values; undefined when they are compared as a whole. */
function namesWithin(before: JsonValue, after: JsonValue): readonly string[] | undefined {
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after))
    return undefined;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const same = Object.keys(before).length === Object.keys(after).length;
  return Array.isArray(before) && !(same && before.some(isObject)) ? undefined : names;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
