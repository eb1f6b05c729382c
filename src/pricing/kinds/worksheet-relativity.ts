import type { Facts } from '../../quoted/ledger.js';
import { outsideManual } from '../../risk/outside-manual.js';
import { type Decimal, decimal, decimalText } from '../../values/decimal.js';
import { roundedShare } from '../../values/rounded-result.js';
import type { Page } from '../../rules/read/rate-book.js';
import type { Source } from '../../rules/read/source.js';
import { industriesRead } from '../industries-read.js';
import { FoundStep, type Kind } from '../step-context.js';
import type { Level, Worksheet } from '../worksheet.js';
import type { Text } from '../../values/text.js';

const mostLevels = 12;
const mostIssues = 20;

/**
 * What one relativity of the buyers is worth to this portfolio: worksheet total with it over the total without it,
 * each cell weighing as much as its expected loss.
 */
export const worksheetRelativity: Kind = ({ risk, line, worksheet, once }) => {
  const unknown = worksheet?.unknown.get(line.id) ?? [];
  if (worksheet === null || unknown.length > 0) {
    const known = (page: string): string[] =>
      risk.book.pages[page]?.rows.map((row) => ('key' in row ? row.key : '')) ?? [];
    return {
      issues: unknown
        .slice(0, mostIssues)
        .map(({ path, value, page }) => outsideManual(path, value, known(page))),
    };
  }
  const levels = (): readonly Level[] => worksheet.levels.get(line.id)?.() ?? [];
  return new FoundStep(
    totalRatio(worksheet, line.id),
    () => ({
      ...levelFacts(levels(), risk.book.pages[line.page ?? '']),
      ...(line.measure === 'industry' && {
        read: once('industries-read', () => industriesRead(risk)),
      }),
    }),
    () => sourcesOf(levels()),
  );
};

/** Total of a worksheet line over the total of the line before it. */
export function totalRatio({ totals }: Worksheet, id: string): Decimal {
  const ids = [...totals.keys()];
  const before = totals.get(ids[ids.indexOf(id) - 1] ?? '') ?? decimal(0);
  const after = totals.get(id) ?? decimal(0);
  return before.isZero() ? decimal(1) : roundedShare(after, before);
}

function levelFacts(levels: readonly Level[], page: Page | undefined): Facts {
  const shown = levels.slice(0, mostLevels);
  const titles = new Map(
    page?.shape === 'keyed' ? page.rows.map(({ key, title }) => [key, title] as const) : [],
  );
  return {
    classes: shown.map(({ level, share, relativity }) => ({
      class: level,
      ...titled(titles.get(level)),
      share: decimalText(share),
      relativity: decimalText(relativity),
    })),
    heaviest: shown[0]?.level ?? '',
    heaviestShare: decimalText(shown[0]?.share ?? decimal(0)),
  };
}

/** The title of a row, where it has one. */
function titled(title: Text | undefined): { readonly title?: Text } {
  return title === undefined ? {} : { title };
}

function sourcesOf(levels: readonly Level[]): readonly Source[] {
  const [first, rest] = [levels.slice(0, mostLevels), levels.slice(mostLevels)];
  const filed = rest.flatMap(({ sources }) => sources.filter(({ range }) => range !== undefined));
  return [...first.flatMap(({ sources }) => sources), ...filed];
}
