import { decimalText } from '../values/decimal.js';
import type { Finding } from '../quoted/findings.js';
import { industryRow } from '../rules/read/look-up.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { isicTargets, type StatedIndustry } from '../values/industry-code.js';
import { industryKeys, withoutSection } from '../values/industry.js';
import type { Path } from '../values/text.js';

/**
 * Plain codes of a Chinese submission that both ISIC Rev.4 and GB/T 4754 have, for other industries: read as ISIC, and
 * said so, once a code. No number tells which list it is of; where the two industries differ in price the underwriter
 * asks. Divisions of two digits are left to the sentence that names the industry.
 */
export function industryFindings(submission: ParsedSubmission, book: LoadedRateBook): Finding[] {
  if (!isChinese(submission)) return [];
  const found: Finding[] = [];
  const seen = new Set<string>();
  const worth = worthOf(book);
  forEachPlace(submission, (stated, path) => {
    if (typeof stated !== 'string' || seen.has(stated)) return;
    seen.add(stated);
    const read = withoutSection(stated);
    const targets = /^\d{3,4}$/.test(read)
      ? isicTargets({ scheme: 'gbt4754-2017', code: stated })
      : [];
    if (targets.length === 0 || meets(read, targets)) return;
    const facts = { code: stated, read, other: targets.join(', ') };
    const severity = targets.every((other) => worth(other) === worth(read)) ? 'note' : 'refer';
    found.push({ code: 'industry-read-as-isic', severity, path: path(), facts });
  });
  return found;
}

/** A seller in China, or one of an unknown country that writes in its money. */
function isChinese({ policyholder, currency }: ParsedSubmission): boolean {
  const { country } = policyholder ?? {};
  return country === 'CN' || (country === undefined && currency === 'CNY');
}

function meets(code: string, targets: readonly string[]): boolean {
  return targets.some((target) => industryKeys(code).includes(target));
}

/** What the pages of a book make of an industry. */
function worthOf(book: LoadedRateBook): (code: string) => string {
  const pages = [...book.algorithm, ...(book.technical?.lines ?? [])]
    .filter(({ measure }) => measure === 'industry')
    .map(({ page }) => page ?? '');
  return (code) =>
    pages
      .map((page) => {
        const row = industryRow(book, page, code);
        return row === undefined ? '' : decimalText(row.value);
      })
      .join();
}

function forEachPlace(
  { policyholder, buyers = [], buyerGroups = [] }: ParsedSubmission,
  look: (stated: StatedIndustry | undefined, path: () => Path) => void,
): void {
  look(policyholder?.tradeSector, () => '/policyholder/tradeSector');
  buyers.forEach(({ sector }, at) => look(sector, () => `/buyers/${at}/sector`));
  buyerGroups.forEach(({ sector }, at) => look(sector, () => `/buyerGroups/${at}/sector`));
}
