import type { StepLine } from '../rules/read/rate-book.js';
import { waterfallOf } from '../rules/read/waterfall-order.js';
import { joined, pageLink, stepLink } from './links.js';
import type { ManualBlock, ManualSection, ManualTable } from './manual.js';
import { pagesOf } from './page-readers.js';
import type { Setting } from './setting.js';
import { stepSection } from './step-section.js';

/** The algorithm: every step in order, the technical premium, and the order in which terms act on losses. */
export function algorithmSection(setting: Setting): ManualSection {
  const { book, words } = setting;
  const { headings, sentences } = words;
  return {
    id: 'algorithm',
    title: headings.algorithm,
    blocks: [{ kind: 'paragraph', content: [sentences.algorithm] }, overview(setting)],
    sections: [
      ...book.algorithm.map((line, index) => stepSection(line, index + 1, setting)),
      technicalSection(setting),
      {
        id: 'waterfall',
        title: headings.waterfall,
        blocks: waterfallBlocks(setting),
        sections: [],
      },
    ],
  };
}

function overview(setting: Setting): ManualTable {
  const { book, words, language } = setting;
  const { headings } = words;
  const row = (line: StepLine, index: number) => ({
    cells: [
      [String(index + 1)],
      [stepLink(line.id, setting)],
      [language.terms.operations[line.operation]],
      joined(
        unique(pagesOf(line).map(({ page }) => page)).map((page) => pageLink(page, setting)),
        setting.format.punctuation.between,
      ),
    ],
  });
  return {
    kind: 'table',
    label: headings['steps-in-order'],
    columns: [
      { title: headings.number, holds: 'number' },
      { title: headings.step, holds: 'text' },
      { title: headings.operation, holds: 'text' },
      { title: headings.pages, holds: 'prose' },
    ],
    rows: book.algorithm.map(row),
  };
}

/** What the technical premium is made of, and the lines only it has. */
function technicalSection(setting: Setting): ManualSection {
  const { book, words, say } = setting;
  const { headings, sentences } = words;
  const { technical } = book;
  const blocks: readonly ManualBlock[] =
    technical === undefined
      ? [{ kind: 'paragraph', content: [sentences.noTechnical] }]
      : [
          { kind: 'paragraph', content: [sentences.technical] },
          {
            kind: 'list',
            numbered: true,
            items: technical.steps.map((id) => [stepLink(id, setting)]),
          },
        ];
  return {
    id: 'technical',
    title: headings.technical,
    blocks,
    sections: (technical?.lines ?? []).map((line) => ({
      ...stepSection(line, null, setting),
      title: sentences.technicalOnly(say(line.title)),
    })),
  };
}

function waterfallBlocks({ book, words }: Setting): readonly ManualBlock[] {
  const terms = waterfallOf(book).map((term) => [words.waterfall[term]]);
  return [
    { kind: 'paragraph', content: [words.sentences.waterfall] },
    { kind: 'list', numbered: true, items: terms },
  ];
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
