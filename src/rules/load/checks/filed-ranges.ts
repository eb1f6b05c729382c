import type { Check } from './check.js';
import { type PageReader, readersOf } from './readers.js';

/** Roles besides the page a measure is looked up on whose rows an underwriter may select in. */
const selectable = ['factor', 'rate', 'default-rate', 'loadings'].map((role) => `pages/${role}`);

/**
 * A filed range stands where the quote can prove it and an underwriter select in it: on the page of a measure, of a
 * trait of the buyers or of a rate buyer by buyer, and on keyed pages of default rates, political risk and loadings.
 */
export const rangesSelectable: Check = (draft, report) => {
  for (const reader of readersOf(draft)) {
    const page = draft.pages.get(reader.page);
    if (page === undefined || isSelectable(reader, page.page.shape)) continue;
    page.page.rows.forEach((row, index) => {
      if ('min' in row)
        report(page.rows[index] ?? page.place, 'range-not-selectable', {
          reader: reader.step ?? reader.page,
        });
    });
  }
};

function isSelectable({ step, field }: PageReader, shape: string): boolean {
  if (step === null) return false;
  if (field === 'page' || field === 'pages/factor') return true;
  return selectable.includes(field) && shape === 'keyed';
}
