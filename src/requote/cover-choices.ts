import { coverChoiceIssue } from './cover-choice-issues.js';
import type { Issue } from '../values/issues.js';
import type { QuoteOptions } from '../quote.js';
import type { Cover } from '../submission/submission.js';
import { inputLimits } from '../gate/input-limits.js';
import { issueOf } from '../gate/issues-of.js';
import { otherRecord } from '../gate/other-record.js';
import { shown } from '../values/shown.js';
import type { Path, Text } from '../values/text.js';
import { canonicalTag } from '../values/locale.js';

/** A cover to compare. */
export interface CoverChoice {
  /** Names it in the comparison: not empty, used once, and not `present`, which names the cover asked for. */
  readonly id: string;
  readonly title?: Text;
  readonly cover: Cover;
}

/** What may be given to `compareCovers` besides the submission and the book. */
export interface CompareOptions extends QuoteOptions {
  /** The covers to compare; the tiers of the book when missing. */
  readonly covers?: readonly CoverChoice[];
}

const known: readonly string[] = ['covers', 'measures'] satisfies (keyof CompareOptions)[];

const exampleCover = '{ "tier": "standard" }';
const exampleChoice = `{ "id": "a", "cover": ${exampleCover} }`;
const exampleList = `[ ${exampleChoice} ]`;

/** The id of the cover the submission asks for. */
export const presentId = 'present';

/** The options of a comparison without issues: a list of covers stands for them. */
export function choicesIn(given: readonly CoverChoice[] | CompareOptions): CompareOptions {
  return isList(given) ? { covers: given } : given;
}

function isList(given: readonly CoverChoice[] | CompareOptions): given is readonly CoverChoice[] {
  return Array.isArray(given);
}

/**
 * All that is wrong with the options of a comparison, as a list of covers or by name: the covers are no list, or one of them
 * has no id of its own, no cover or half a title. What a cover says is not looked at: that is told by its quote.
 */
export function choiceIssues(given: unknown): Issue[] {
  return Array.isArray(given) ? listIssues(given, '') : optionIssues(given);
}

function optionIssues(given: unknown): Issue[] {
  const other = otherRecord(given, 'covers');
  if (other !== undefined) return [issueOf(other)];
  if (!isRecord(given))
    return [
      coverChoiceIssue('', 'choices-not-list', { value: shown(given), example: exampleList }),
    ];
  const { covers } = given;
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => coverChoiceIssue('', 'unknown-option', { value: shown(name), known })),
    ...(covers === undefined ? [] : listIssues(covers, '/covers')),
  ];
}

function listIssues(list: unknown, path: Path): Issue[] {
  const other = otherRecord(list, 'covers', path);
  if (other !== undefined) return [issueOf(other)];
  if (!Array.isArray(list))
    return [
      coverChoiceIssue(path, 'choices-not-list', { value: shown(list), example: exampleList }),
    ];
  const { length: count } = list;
  const most = inputLimits.items;
  if (count > most) return [issueOf({ path, code: 'too-many-items', facts: { count, most } })];
  const first = new Map<unknown, Path>();
  return list.flatMap((choice: unknown, index): Issue[] => {
    const place = `${path}/${String(index)}`;
    if (!isRecord(choice))
      return [
        coverChoiceIssue(place, 'choice-not-record', {
          value: shown(choice),
          example: exampleChoice,
        }),
      ];
    const earlier = first.get(choice['id']);
    first.set(choice['id'], earlier ?? `${place}/id`);
    return [...idIssues(choice['id'], `${place}/id`, earlier), ...restIssues(choice, place)];
  });
}

function idIssues(id: unknown, path: Path, first: Path | undefined): Issue[] {
  const value = shown(id);
  if (typeof id !== 'string' || id === '')
    return [coverChoiceIssue(path, 'choice-without-id', { value, example: '"a"' })];
  if (id === presentId) return [coverChoiceIssue(path, 'choice-id-taken', { value })];
  return first === undefined ? [] : [coverChoiceIssue(path, 'choice-id-twice', { value, first })];
}

function restIssues({ cover, title }: Readonly<Record<string, unknown>>, place: Path): Issue[] {
  return [
    ...(cover === undefined
      ? [coverChoiceIssue(`${place}/cover`, 'choice-without-cover', { example: exampleCover })]
      : []),
    ...(title === undefined || isTitle(title)
      ? []
      : [
          coverChoiceIssue(`${place}/title`, 'choice-title', {
            value: shown(title),
            example: '{ "en": "…", "zh-CN": "…" }',
          }),
        ]),
  ];
}

function isTitle(title: unknown): boolean {
  return (
    isRecord(title) &&
    typeof title['en'] === 'string' &&
    Object.entries(title).every(
      ([tag, text]) => canonicalTag(tag) === tag && typeof text === 'string',
    )
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
