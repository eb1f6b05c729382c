import { decimal, decimalText, sum } from '../values/decimal.js';
import type { Question, Questionnaire } from '../rules/read/rate-book.js';
import { sourceLinks } from './links.js';
import type { Format } from '../explain/format.js';
import type { ManualBlock, ManualSection } from './manual.js';
import type { Setting } from './setting.js';

/** The credit-control questionnaire, dimension by dimension; null for a book without one. */
export function questionnaireSection(setting: Setting): ManualSection | null {
  const { book, words, say } = setting;
  const { questionnaire } = book;
  if (questionnaire === undefined) return null;
  return {
    id: 'questionnaire',
    title: words.headings.questionnaire,
    blocks: [{ kind: 'paragraph', content: [words.sentences.questionnaire] }, ...basis(setting)],
    sections: questionnaire.dimensions.map(({ id, title }) => ({
      id: `dimension-${id}`,
      title: say(title),
      blocks: [
        questionTable(
          say(title),
          questionnaire.questions.filter(({ dimension }) => dimension === id),
          setting,
        ),
      ],
      sections: [],
    })),
  };
}

function basis(setting: Setting): readonly ManualBlock[] {
  const { headings } = setting.words;
  const { references, note } = setting.book.questionnaire ?? { references: [], note: '' };
  const facts = [
    { term: headings.references, content: sourceLinks(references, setting) },
    { term: headings.note, content: note === '' ? [] : [setting.note(note)] },
  ].filter(({ content }) => content.length > 0);
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

function questionTable(
  label: string,
  questions: readonly Question[],
  { book, words, say, format }: Setting,
): ManualBlock {
  const { headings } = words;
  const shareOf = shares(book.questionnaire, format);
  return {
    kind: 'table',
    label,
    columns: [
      { title: headings.question, holds: 'prose' },
      { title: headings.key, holds: 'text' },
      { title: headings.weight, holds: 'number' },
      { title: headings.share, holds: 'number' },
    ],
    rows: questions.map(({ id, title, weight }) => ({
      cells: [[say(title)], [{ code: id }], [format.exact(weight)], [shareOf(weight)]],
    })),
  };
}

/** A weight as a percentage of all weights, to one decimal. */
function shares(
  questionnaire: Questionnaire | undefined,
  format: Format,
): (weight: string) => string {
  const all = sum((questionnaire?.questions ?? []).map(({ weight }) => decimal(weight)));
  return (weight) =>
    all.isZero()
      ? ''
      : format.exactPercent(decimalText(decimal(weight).dividedBy(all).toDecimalPlaces(3)));
}
