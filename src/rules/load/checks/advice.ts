import {
  type AdviceUnit,
  type AdviceValues,
  answerValues,
  leverValues,
  ruleValues,
  structureValues,
} from '../../read/advice-lines.js';
import type { BookAdvice } from '../../read/book-advice.js';
import { type AllowedRange, checkNumber, positive, share } from './allowed-range.js';
import type { Check } from './check.js';
import type { Draft, Placed } from './draft.js';
import type { Report } from './issue-report.js';
import { checkKey, type KeySets, keySets } from './key-sets.js';
import { checkPercentage } from './percentage.js';
import { below, partPlace, type Place, wholeBook } from './place.js';

type AdviceList = keyof BookAdvice;
type Line = BookAdvice[AdviceList][number];

const lists: Readonly<Record<AdviceList, Readonly<Record<string, AdviceValues>>>> = {
  levers: leverValues,
  structures: structureValues,
  answers: answerValues,
  rules: ruleValues,
};

/** Every line of the advice of a book, with its place. */
export function adviceLinesOf(advice: Draft['advice'], list: AdviceList): Placed<Line>[] {
  return (advice?.[list] ?? []).map((entry, index) => ({
    entry,
    place: partPlace('advice', `/advice/${list}/${index}`, entry.id),
  }));
}

/** The lists of the advice of a book. */
export const adviceLists = Object.keys(lists) as readonly AdviceList[];

/** Each line has as many values as it is read for, all of them can be tried, and no rule of a search is missing. */
export const adviceFits: Check = ({ advice, traits }, report) => {
  if (!advice) return;
  const sets = keySets(traits);
  for (const list of adviceLists)
    for (const { entry, place } of adviceLinesOf(advice, list)) {
      const wanted = lists[list][entry.id];
      if (wanted !== undefined) checkLine(entry, wanted, { place, sets, report });
    }
  const stated = new Set<string>(advice.rules.map(({ id }) => id));
  const missing = Object.keys(ruleValues).filter((id) => !stated.has(id));
  if (missing.length > 0)
    report(below(wholeBook, 'advice', 'rules'), 'advice-missing', { missing: missing.join(', ') });
};

interface Checking {
  readonly place: Place;
  readonly sets: KeySets;
  readonly report: Report;
}

function checkLine({ values }: Line, wanted: AdviceValues, checking: Checking): void {
  const { place, report } = checking;
  const count = values.length;
  if (wanted.values === 'none' ? count > 0 : wanted.values === 'one' && count !== 1)
    report(below(place, 'values'), 'advice-values', {
      count,
      needed: wanted.values === 'none' ? 0 : 1,
    });
  values.forEach((value, index) => {
    if (values.indexOf(value) !== index)
      report(below(place, 'values', index), 'advice-value-twice', { value });
    else if (wanted.values !== 'none')
      checkValue(
        { place: below(place, 'values'), field: String(index), text: value },
        wanted,
        checking,
      );
  });
}

interface Written {
  readonly place: Place;
  readonly field: string;
  readonly text: string;
}

const ranges: Readonly<
  Record<Exclude<AdviceUnit, 'percentage' | 'grade' | 'industry'>, AllowedRange>
> = {
  share,
  multiple: positive,
  days: '[0, 365]',
  months: '[1, 36]',
  years: '[0, 20]',
  count: '[1, 10000]',
};

const whole: readonly string[] = ['days', 'months', 'years', 'count'];

function checkValue(written: Written, { unit, or }: AdviceValues, checking: Checking): void {
  const { place, field, text } = written;
  const { sets, report } = checking;
  if (typeof unit !== 'string') {
    const known = unit.join(', ');
    if (unit.includes(text)) return;
    if (or !== undefined) checkValue(written, { unit: or, values: 'one' }, checking);
    else report(below(place, field), 'unknown-word', { field: 'values', value: text, known });
  } else if (unit === 'grade' || unit === 'industry')
    checkKey({ set: unit, key: text, place: below(place, field) }, sets, report);
  else if (unit === 'percentage') checkPercentage(written, report);
  else if (whole.includes(unit) && text.includes('.'))
    report(below(place, field), 'not-whole-number', { field });
  else checkNumber(written, ranges[unit], report);
}
