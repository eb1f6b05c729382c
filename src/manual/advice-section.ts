import {
  type AdviceValues,
  answerValues,
  leverValues,
  ruleValues,
  structureValues,
} from '../rules/read/advice-lines.js';
import type { BookAdvice } from '../rules/read/rate-book.js';
import { notedWith } from './links.js';
import type { ManualContent, ManualInline, ManualSection } from './manual.js';
import type { Setting } from './setting.js';
import type { ManualHeading } from './words.js';

type AdviceList = keyof BookAdvice;
type Line = BookAdvice[AdviceList][number];

const values: Readonly<Record<AdviceList, Readonly<Record<string, AdviceValues>>>> = {
  levers: leverValues,
  structures: structureValues,
  answers: answerValues,
  rules: ruleValues,
};

/** How the book advises: what is tried, and how far a search goes; null for a book that leaves it to the library. */
export function adviceSection(setting: Setting): ManualSection | null {
  const { book, words } = setting;
  const { advice } = book;
  if (advice === undefined) return null;
  return {
    id: 'advice',
    title: words.headings.advice,
    blocks: [{ kind: 'paragraph', content: [words.sentences.advice] }],
    sections: (Object.keys(values) as AdviceList[])
      .filter((list) => advice[list].length > 0)
      .map((list) => listSection(list, advice[list], setting)),
  };
}

function listSection(list: AdviceList, lines: readonly Line[], setting: Setting): ManualSection {
  const { headings } = setting.words;
  const columns: readonly (readonly [ManualHeading, 'text' | 'number' | 'prose'])[] = [
    ['advised', 'prose'],
    ['values', 'text'],
    ...(list === 'levers' ? ([['effort', 'number']] as const) : []),
    ['basis', 'text'],
    ['note', 'prose'],
  ];
  return {
    id: `advice-${list}`,
    title: headings[`advice-${list}`],
    blocks: [
      {
        kind: 'table',
        label: headings[`advice-${list}`],
        columns: columns.map(([title, holds]) => ({ title: headings[title], holds })),
        rows: lines.map((line) => ({
          id: `advice-${list}-${line.id}`,
          cells: cellsOf(list, line, setting),
        })),
      },
    ],
    sections: [],
  };
}

function cellsOf(list: AdviceList, line: Line, setting: Setting): readonly ManualContent[] {
  const { words, language } = setting;
  const names: Readonly<Record<string, string>> = words.advised[list];
  return [
    [names[line.id] ?? line.id],
    valuesOf(line, values[list][line.id], setting),
    ...('effort' in line ? [[String(line.effort)]] : []),
    [language.terms.bases[line.basis]],
    notedWith(line, setting),
  ];
}

/** The values of a line, each with its unit; words and codes as the book has them. */
function valuesOf(
  { values: list }: Line,
  wanted: AdviceValues | undefined,
  setting: Setting,
): ManualContent {
  return list.flatMap((value, index) => [
    ...(index === 0 ? [] : [setting.format.punctuation.between]),
    written(value, wanted, setting),
  ]);
}

function written(
  value: string,
  wanted: AdviceValues | undefined,
  { words: { sentences }, format }: Setting,
): ManualInline {
  const { unit = [], or }: Partial<AdviceValues> = wanted ?? {};
  const number = typeof unit === 'string' ? unit : unit.includes(value) ? undefined : or;
  if (number === 'percentage') return format.exactPercentage(value);
  if (number === 'share') return format.exactPercent(value);
  if (number === 'multiple') return sentences.times(format.exact(value));
  if (number === 'days') return sentences.days(value);
  return number === undefined || number === 'industry' ? { code: value } : value;
}
