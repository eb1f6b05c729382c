import { assumptionLog } from './assumption-log.js';
import { describeLines } from './buyer-lines.js';
import { decimalText, type Decimal } from '../values/decimal.js';
import { measureExposure } from './exposure.js';
import type { Assumption } from '../quoted/findings.js';
import type { Issue } from '../values/issues.js';
import type { ExcludedBuyer } from '../quoted/quote-record.js';
import { remembering } from '../values/remembered.js';
import type { Exposure, GatedLine, ResolvedCover } from './risk.js';
import { traitsOf } from '../rules/read/rated-traits.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { offeredTurnover, spreadTurnover } from './turnover.js';
import { decimalOf, productDecimals, roundToUnits, type Units, unitsOf } from '../values/units.js';

/** The buyers of a submission in the light of a rate book, and what of them is insurable. */
export interface Insurable {
  readonly issues: readonly Issue[];
  readonly assumptions: readonly Assumption[];
  readonly excludedBuyers: readonly ExcludedBuyer[];
  readonly months: number;
  /** Turnover of a full year that is left after the exclusions. */
  readonly offered: Decimal;
  /** The exposure of what is insurable, measured when first asked for; only for turnover above zero. */
  readonly exposure: () => Exposure;
}

/** What the buyers are looked at with. */
export interface Looking {
  readonly submission: ParsedSubmission;
  readonly book: LoadedRateBook;
  readonly cover: ResolvedCover;
  /** Turns an amount of another currency into the submission's. */
  readonly convert: (amount: string, currency: string) => Decimal;
}

const remembered = /*#__PURE__*/ remembering<Insurable>();

/**
 * Describes the buyers and takes out what is not insurable. Quotes of the same list of buyers that differ in other
 * things, such as the cover or the answers to the questionnaire, share what was found.
 */
export function insurable(looking: Looking): Insurable {
  const { submission, book, cover } = looking;
  const { buyers, buyerGroups, currency, exchangeRates, turnover, months, policyholder } =
    submission;
  const { discretionaryLimit, maximumExtensionDays, maximumTermsDays } = cover;
  const rest = { currency, exchangeRates, turnover, months, sector: policyholder?.tradeSector };
  const terms = { discretionaryLimit, maximumExtensionDays, maximumTermsDays };
  return remembered(
    [book, buyers ?? book, buyerGroups ?? book],
    JSON.stringify({ ...rest, ...terms }),
    () => lookAt(looking),
  );
}

function lookAt({ submission, book, cover, convert }: Looking): Insurable {
  const log = assumptionLog(book);
  const { lines, issues } = describeLines({
    ...{ submission, book, cover, log, traits: traitsOf(book) },
    convert: (amount, currency = submission.currency) =>
      currency === submission.currency ? unitsOf(amount) : roundToUnits(convert(amount, currency)),
  });
  const months = submission.months ?? Number(log.assume('months', '/months'));
  const offered = offeredTurnover(submission.turnover);
  const { turnoverOf, described } = spreadTurnover(lines, offered, log);
  const gated = lines.map((line): GatedLine<Units> => ({ ...line, turnover: turnoverOf(line) }));
  let exposure: Exposure | undefined;
  return {
    ...{ issues, months, offered },
    assumptions: log.list(),
    excludedBuyers: gated.flatMap(exclusions),
    exposure: () =>
      (exposure ??= measureExposure({ lines: gated, described, offered, months, cover, book })),
  };
}

function exclusions({ id, gate: reason, turnover, count }: GatedLine<Units>): ExcludedBuyer[] {
  if (reason === null) return [];
  const excluded = decimalOf(turnover * count, productDecimals);
  return [{ buyer: id, reason, turnover: decimalText(excluded) }];
}
