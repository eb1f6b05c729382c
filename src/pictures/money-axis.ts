import type { PictureWords } from '../explain/pictures/picture-words.js';

/** An axis of amounts: in units that its language counts in, with currency and unit in its title, and what it shows. */
export function moneyAxis(
  label: string | null,
  amounts: readonly number[],
  { language, inCurrency }: Pick<PictureWords, 'language' | 'inCurrency'>,
): { readonly title: string; readonly labelExpr: string; readonly tickCount: number } {
  const largest = Math.max(0, ...amounts.map(Math.abs));
  const reached = language.units.filter(({ from }) => largest >= from);
  const { size, name } = reached.at(-1) ?? { size: 1, name: '' };
  return {
    title: label === null ? inCurrency(name) : language.axis(label, inCurrency(name)),
    labelExpr: `format(datum.value / ${size}, ',~f')`,
    tickCount: 6,
  };
}
