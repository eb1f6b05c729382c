import { isKept, keepItems, keepPart } from '../../gate/kept-parts.js';
import { parseSubmission, type SubmissionResult } from '../../submission/parse-submission.js';
import type { Submission } from '../../submission/submission.js';

/** Reads changed submissions; long parts that say the same become one, so that what was found of it is found again. */
export type PartSharing = (submission: Submission) => SubmissionResult;

/** The long parts of a submission, and the field that holds all that is long in them. */
const fieldOf = {
  buyers: null,
  buyerGroups: null,
  lossHistory: 'years',
  creditControl: 'answers',
} as const;
const lists = ['buyers', 'buyerGroups'] as const;
const parts = Object.keys(fieldOf) as PartName[];

type PartName = keyof typeof fieldOf;
type Parts = Pick<Submission, PartName>;

/** So many buyers are kept in lists at most: what is measured of them takes more room than they do. */
const mostBuyers = 100_000;

/**
 * A reader that remembers the long parts it has read by their text. Changes of a report are made anew for each
 * combination, and many combinations hold the same buyers or the same losses; of buyers that differ, most are the same.
 */
export function partSharing(): PartSharing {
  const known = knownParts();
  return (submission) => {
    const { renewal } = submission;
    const own = known.in(submission, parts);
    const before = renewal && known.in(renewal, lists);
    const result = parseSubmission({
      ...submission,
      ...own.found,
      ...(before && { renewal: { ...renewal, ...before.found } }),
    });
    if (!result.ok) return result;
    known.keep(own.anew, result.submission);
    if (before !== undefined) known.keep(before.anew, result.submission.renewal ?? {});
    return result;
  };
}

/** The parts of a submission that are known by their text, and the texts of those that are not. */
interface Found {
  readonly found: Parts;
  readonly anew: ReadonlyMap<PartName, string>;
}

interface KnownParts {
  readonly in: (parts: Parts, names: readonly PartName[]) => Found;
  /** Keeps new parts as they were accepted. */
  readonly keep: (anew: Found['anew'], accepted: Parts) => void;
}

function knownParts(): KnownParts {
  const known = new Map<string, object>();
  const marked = new WeakSet();
  let buyers = 0;
  const numbers = new Map<unknown, number>();
  const mark = (list: readonly object[]): void => {
    if (marked.has(list)) return;
    keepItems(list);
    for (const item of list) if (!numbers.has(item)) numbers.set(item, numbers.size);
    marked.add(list);
  };
  // What was accepted before is written by its number, as no JSON begins: changed lists hold most of it.
  const textOf = (name: PartName, part: object): string =>
    Array.isArray(part) && fieldOf[name] === null
      ? `${name} ${part.map((item) => (numbers.has(item) ? `#${numbers.get(item)}` : JSON.stringify(item))).join()}`
      : `${name} ${JSON.stringify(part)}`;
  const keepList = (text: string, list: readonly object[]): void => {
    known.set(text, list);
    mark(list);
    buyers += list.length;
    for (const [oldest, part] of known) {
      if (buyers <= mostBuyers || oldest === text) return;
      if (!marked.has(part) || !Array.isArray(part)) continue;
      known.delete(oldest);
      buyers -= part.length;
    }
  };
  return {
    in: (given, names) => {
      const found: Record<string, object> = {};
      const anew = new Map<PartName, string>();
      for (const name of names) {
        const part = longPart(given, name);
        if (part === undefined) continue;
        if (isKept(part)) {
          if (Array.isArray(part) && fieldOf[name] === null) mark(part);
          continue;
        }
        const text = textOf(name, part);
        const before = known.get(text);
        if (before === undefined) anew.set(name, text);
        else found[name] = withLongPart(given, name, before);
      }
      return { found, anew };
    },
    keep: (anew, accepted) => {
      for (const [name, text] of anew) {
        const part = longPart(accepted, name);
        if (part === undefined) continue;
        if (name === 'buyers' || name === 'buyerGroups') keepList(text, part as readonly object[]);
        else {
          keepPart(name === 'lossHistory' ? 'lossHistory/years' : 'creditControl/answers', part);
          known.set(text, part);
        }
      }
    },
  };
}

/** What is long in a part; undefined where there is none of it. */
function longPart(given: Parts, name: PartName): object | undefined {
  const [part, field] = [given[name], fieldOf[name]];
  if (part === undefined || field === null) return part;
  return (part as { readonly [Field in typeof field]?: object })[field];
}

function withLongPart(given: Parts, name: PartName, long: object): object {
  const field = fieldOf[name];
  return field === null ? long : { ...(given[name] as object), [field]: long };
}
