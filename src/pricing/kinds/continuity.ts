import { outsideManual } from '../../risk/outside-manual.js';
import { decimal, decimalText, roundOperand } from '../../values/decimal.js';
import { lookUp, type Reading, rowValue } from '../../rules/read/look-up.js';
import { unbrokenCover } from '../../risk/unbroken-cover.js';
import { FoundStep, type Kind } from '../step-context.js';
import { domain } from './page.js';

/**
 * Credit for continuous cover: a seller who stays costs less to acquire and is known. It is an expense and retention
 * credit, not another reward for few losses, so it is given only while the loss experience is not adverse.
 */
export const continuity: Kind = ({ risk, line: { pages = {} }, earlier }) => {
  const { book, submission, inception } = risk;
  const terms = pages['terms'] ?? '';
  const cover = unbrokenCover(submission.continuity?.periods ?? [], inception, {
    graceDays: rowValue(book, terms, 'grace-days').toNumber(),
    otherInsurerShare: rowValue(book, terms, 'other-insurer-share'),
  });
  const page = pages['relativity'] ?? '';
  const indicated = lookUp(book, page, cover.creditedYears);
  const experience = earlier.find(({ kind }) => kind === 'loss-experience')?.operand ?? decimal(1);
  const kept = lookUp(book, pages['kept-share'] ?? '', experience);
  if (indicated === undefined || kept === undefined) {
    const shown = book.pages[page];
    return {
      issues: [
        outsideManual('/continuity', decimalText(cover.creditedYears), shown && domain(shown)),
      ],
    };
  }
  const credit = decimal(1).minus(indicated.value);
  const nextYear = (): Reading =>
    lookUp(book, page, cover.creditedYears.floor().plus(1)) ?? indicated;
  return new FoundStep(
    roundOperand(decimal(1).minus(credit.times(kept.value))),
    () => ({
      years: decimalText(cover.years),
      creditedYears: decimalText(cover.creditedYears),
      periods: submission.continuity?.periods.length ?? 0,
      lapses: cover.lapses,
      indicated: decimalText(indicated.value),
      keptShare: decimalText(kept.value),
      nextYear: decimalText(nextYear().value),
    }),
    [indicated.source, kept.source],
  );
};
