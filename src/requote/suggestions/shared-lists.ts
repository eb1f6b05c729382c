import { isKept, keepItems } from '../../gate/kept-lists.js';
import { parseSubmission, type SubmissionResult } from '../../submission/parse-submission.js';
import type { Submission } from '../../submission/submission.js';

/** Reads changed submissions; lists of buyers that say the same become one, so that what was found of it is found again. */
export type ListSharing = (submission: Submission) => SubmissionResult;

type Lists = Pick<Submission, 'buyers' | 'buyerGroups'>;
const names = ['buyers', 'buyerGroups'] as const;

/** So many buyers are kept in lists at most: what is measured of them takes more room than they do. */
const mostBuyers = 100_000;

/**
 * A reader that remembers the lists it has read by their text. Changes of a report are made anew for each combination,
 * and many combinations hold the same buyers; of those that do not, most buyers are the same.
 */
export function listSharing(): ListSharing {
  const known = new Map<string, readonly unknown[]>();
  const marked = new WeakSet<readonly unknown[]>();
  const mark = (list: readonly unknown[]): void => {
    if (!marked.has(list)) keepItems(list as readonly object[]);
    marked.add(list);
  };
  let buyers = 0;
  const keep = (text: string, list: readonly unknown[]): void => {
    known.set(text, list);
    mark(list);
    buyers += list.length;
    for (const [oldest, { length }] of known) {
      if (buyers <= mostBuyers || oldest === text) return;
      known.delete(oldest);
      buyers -= length;
    }
  };
  return (submission) => {
    const texts: [text: string, of: 'submission' | 'renewal', name: keyof Lists][] = [];
    const shared = (lists: Lists, of: 'submission' | 'renewal'): Lists => {
      const found: Record<string, readonly unknown[]> = {};
      for (const name of names) {
        const list = lists[name];
        if (list === undefined) continue;
        if (isKept(list)) {
          mark(list);
          continue;
        }
        const text = `${name} ${JSON.stringify(list)}`;
        const before = known.get(text);
        if (before === undefined) texts.push([text, of, name]);
        else found[name] = before;
      }
      return found;
    };
    const { renewal } = submission;
    const result = parseSubmission({
      ...submission,
      ...shared(submission, 'submission'),
      ...(renewal && { renewal: { ...renewal, ...shared(renewal, 'renewal') } }),
    });
    if (!result.ok) return result;
    for (const [text, of, name] of texts) {
      const list = (of === 'renewal' ? result.submission.renewal : result.submission)?.[name];
      if (list !== undefined) keep(text, list);
    }
    return result;
  };
}
