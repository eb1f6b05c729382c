import { assumptionLog } from './assumption-log.js';
import { type DescribedLine, describeLines } from './buyer-lines.js';
import { decimal, decimalText, type Decimal } from '../values/decimal.js';
import { measureExposure } from './exposure.js';
import type { Assumption } from '../quoted/findings.js';
import type { Issue } from '../values/issues.js';
import type { ExcludedBuyer } from '../quoted/quote-record.js';
import type { Memory } from '../values/memory.js';
import { bookMoney } from './book-money.js';
import { converter } from './currency-conversion.js';
import { gateBy, type LineCover, lineTerms } from './gates.js';
import { isicOf, type StatedIndustry } from '../values/industry-code.js';
import { once } from '../values/once.js';
import { picked } from '../values/picked.js';
import type { Exposure, GatedLine, ResolvedCover } from './risk.js';
import { traitsOf } from '../rules/read/rated-traits.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Buyer, BuyerGroup, Policyholder } from '../submission/submission.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { LevelBranch } from './shared-levels.js';
import { overdueGate } from './overdue-gate.js';
import { offeredTurnover, spreadTurnover } from './turnover.js';
import {
  decimalOf,
  productDecimals,
  roundToUnits,
  timesUnits,
  type Units,
  unitsOf,
} from '../values/units.js';

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
}

/**
 * Describes the buyers and takes out what is not insurable. Quotes of the same list of buyers that differ in other
 * things, such as the cover or the answers to the questionnaire, share what was found.
 */
export function insurable({ submission, book, cover }: Looking, memory: Memory): Insurable {
  const { buyers = book, buyerGroups = book } = submission;
  return memory.of(
    lookAt,
    { book, buyers, buyerGroups },
    {
      seller: sellerOf(submission, book),
      daysSalesOutstanding: submission.creditControl?.daysSalesOutstanding ?? null,
      cover: picked(cover, lineTerms),
    },
  );
}

/** The lists of buyers; the book stands in the place of a list that is not there. */
interface Lists {
  readonly book: LoadedRateBook;
  readonly buyers: readonly Buyer[] | LoadedRateBook;
  readonly buyerGroups: readonly BuyerGroup[] | LoadedRateBook;
}

/** What else of a submission the buyers are looked at with. */
const sellerFields = ['currency', 'exchangeRates', 'turnover', 'months'] as const;

interface Seller extends Pick<ParsedSubmission, (typeof sellerFields)[number]> {
  readonly policyholder?: Policyholder;
}

/** Of the policyholder only what buyers are taken to share with it where they do not say. */
function sellerOf(submission: ParsedSubmission, book: LoadedRateBook): Seller {
  const { policyholder } = submission;
  const seller = picked(submission, sellerFields);
  if (policyholder === undefined) return seller;
  return Object.assign(seller, {
    policyholder: picked(policyholder, compiled(book, sharedFields)),
  });
}

function sharedFields(book: LoadedRateBook): (keyof Policyholder)[] {
  return Object.values(traitsOf(book)).flatMap(({ seller }) => seller ?? []);
}

interface Circumstances {
  readonly seller: Seller;
  readonly daysSalesOutstanding: number | null;
  readonly cover: LineCover;
}

function lookAt(
  { book, buyers, buyerGroups }: Lists,
  { seller, daysSalesOutstanding, cover }: Circumstances,
): Insurable {
  const log = assumptionLog(book);
  const convert = converter(seller);
  const traits = traitsOf(book);
  const { discretionaryLimit: limit } = cover;
  const { lines, issues } = describeLines({
    buyers: 'length' in buyers ? buyers : noBuyers,
    buyerGroups: 'length' in buyerGroups ? buyerGroups : noBuyers,
    policyholder: seller.policyholder,
    book,
    gate: gateBy(book, cover),
    log,
    discretionaryLimit: limit === undefined ? null : roundToUnits(decimal(limit)),
    isic: isicReader(),
    traits: Object.entries(traits),
    levels: LevelBranch.root(),
    convert: (amount, currency = seller.currency) =>
      currency === seller.currency ? unitsOf(amount) : roundToUnits(convert(amount, currency)),
  });
  const months = seller.months ?? Number(log.assume('months', '/months'));
  const offered = offeredTurnover(seller.turnover);
  const { turnoverOf, described } = spreadTurnover(lines, offered, log);
  const late = overdueGate(book, cover, bookMoney(seller, book));
  for (const line of lines) settle(line, turnoverOf(line), late);
  const gated = lines as readonly GatedLine<Units>[];
  // prettier-ignore
  const input = { lines: gated, described, offered, months, cover, book, daysSalesOutstanding };
  return {
    issues,
    months,
    offered,
    assumptions: log.list(),
    excludedBuyers: gated.filter(({ gate }) => gate !== null).flatMap(exclusions),
    exposure: once(() => measureExposure(input)),
  };
}

const noBuyers: readonly never[] = Object.freeze([]);

/**
 * Says what the turnover of a line is, and whether what is overdue takes it out: on the described line itself, which nobody
 * else has seen, for copies of a hundred thousand lines take longer than all that is reckoned of them.
 */
function settle(
  described: DescribedLine,
  turnover: Units,
  late: (line: GatedLine<Units>) => GatedLine['gate'],
): void {
  const line = described as { -readonly [Member in keyof GatedLine]: GatedLine<Units>[Member] };
  line.turnover = turnover;
  line.gate ??= late(line);
}

/** Reads industries, each spelling once: most buyers of a seller are of a few. */
function isicReader(): (stated: StatedIndustry) => string {
  const known = new Map<string, string>();
  return (stated) => {
    const key = typeof stated === 'string' ? stated : `${stated.scheme} ${stated.code}`;
    const code = known.get(key) ?? isicOf(stated);
    known.set(key, code);
    return code;
  };
}

function exclusions({ id, gate: reason, turnover, count }: GatedLine<Units>): ExcludedBuyer[] {
  if (reason === null) return [];
  const excluded = decimalOf(timesUnits(turnover, count), productDecimals);
  return [{ buyer: id, reason, turnover: decimalText(excluded) }];
}
