import type { Page, StepLine } from '../rules/read/rate-book.js';
import { stepKinds } from '../rules/read/step-kinds.js';
import { measureNames, type MeasureName } from '../rules/read/measure-names.js';
import type { StepKindName } from '../rules/read/step-stages.js';
import { joined, pageLink, stepLink } from './links.js';
import type { ManualBlock, ManualContent, ManualSection } from './manual.js';
import { pagesOf } from './page-readers.js';
import type { Setting } from './setting.js';
import type { KindWords } from './words.js';

/** One step: what it looks at, what it does with it, and the pages it reads. */
export function stepSection(
  line: StepLine,
  number: number | null,
  setting: Setting,
): ManualSection {
  const { words, say } = setting;
  const { headings, sentences } = words;
  const title = say(line.title);
  const kind = kindWords(line, setting);
  const pages = [...new Set(pagesOf(line).map(({ page }) => page))];
  const facts: readonly (readonly [string, ManualContent])[] = [
    [headings['looks-at'], [looksAt(line, kind, setting)]],
    [headings.operation, [sentences.operations[line.operation]]],
    [headings['bounded-steps'], links(line.steps ?? [], setting, stepLink)],
    [headings.pages, links(pages, setting, pageLink)],
  ];
  const blocks: readonly ManualBlock[] = [
    ...(kind === undefined ? [] : [{ kind: 'paragraph', content: [kind.does] } as const]),
    ...(kind?.formula === undefined ? [] : [{ kind: 'formula', text: kind.formula } as const]),
    {
      kind: 'facts',
      facts: facts
        .filter(([, content]) => content.length > 0)
        .map(([term, content]) => ({ term, content })),
    },
  ];
  return {
    id: `step-${line.id}`,
    title: number === null ? title : sentences.stepTitle(number, title),
    blocks,
    sections: [],
  };
}

/** Whether a page says the same of every risk. */
export function isAlways(page: Page | undefined): boolean {
  return page?.shape === 'keyed' && page.rows.length === 1 && page.rows[0]?.key === 'only';
}

/** What a measure looks at, in words; a measure of the caller's own by its name. */
export function measureWords(
  { measure, attribute, id }: Pick<StepLine, 'measure' | 'attribute' | 'id'>,
  { words }: Pick<Setting, 'words'>,
): string {
  if (measure === undefined) return '';
  if (measure === 'attribute') return words.sentences.attribute(attribute ?? id);
  return isMeasure(measure) ? words.measures[measure] : words.sentences.ownMeasure(measure);
}

function kindWords(
  { kind, base, withinLimits }: StepLine,
  { words }: Setting,
): KindWords | undefined {
  if (!isKind(kind)) return undefined;
  const known = words.kinds[kind];
  if (kind === 'buyer-rate')
    return {
      ...known,
      does: `${known.does} ${words.sentences.charged(words.buyerBases[base ?? 'insurable-turnover'], withinLimits === true)}`,
    };
  if (kind !== 'flat-rate') return known;
  return { ...known, ...words.sentences.flatRate(words.bases[base ?? 'insurable-turnover']) };
}

function looksAt(line: StepLine, kind: KindWords | undefined, setting: Setting): string {
  const { book, words } = setting;
  if (line.page !== undefined && isAlways(book.pages[line.page])) return words.sentences.always;
  return line.measure === undefined ? (kind?.looksAt ?? line.kind) : measureWords(line, setting);
}

function links(ids: readonly string[], setting: Setting, link: typeof stepLink): ManualContent {
  return joined(
    ids.map((id) => link(id, setting)),
    setting.format.punctuation.between,
  );
}

function isMeasure(name: string): name is MeasureName {
  return Object.hasOwn(measureNames, name);
}

function isKind(name: string): name is StepKindName {
  return Object.hasOwn(stepKinds, name);
}
