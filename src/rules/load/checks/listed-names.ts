import { nearest } from '../../../gate/nearest.js';

const between = ', ';

/** A list of names as a fact: first the one that was meant, if any is near; cut behind a whole name when it is too long. */
export function listedNames(list: string, sent: readonly string[], longest: number): string {
  const names = list.split(between);
  const meant = sent.map((word) => nearest(word, names)).find((name) => name !== undefined);
  const ordered = meant === undefined ? names : [...new Set([meant, ...names])];
  const all = ordered.join(between);
  if (all.length <= longest) return all;
  const within = all.slice(0, longest);
  const end = within.lastIndexOf(between);
  return end < 0 ? `${within}…` : `${within.slice(0, end)}${between}…`;
}
