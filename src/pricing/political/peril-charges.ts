import { onceIn } from '../../values/once.js';
import { type Decimal, decimal, sum } from '../../values/decimal.js';
import { insuredShare, perilShare } from '../../risk/insured-share.js';
import { outsideManual } from '../../risk/outside-manual.js';
import type { InsuredPeril, ResolvedCover, Risk } from '../../risk/risk.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import { picked } from '../../values/picked.js';
import type { Source } from '../../rules/read/source.js';
import { lookUp, lookUpKey, readRow } from '../../rules/read/look-up.js';
import type { StepLine } from '../../rules/read/rate-book.js';
import {
  isPublicPeril,
  type PoliticalPeril,
  politicalPerils,
} from '../../submission/political-perils.js';
import type { Issue } from '../../values/issues.js';
import type { PoliticalBalance } from './political-balances.js';

/** What one peril costs a year, on all balances together. */
export interface PerilCharge {
  /** Null where the book prices political risk as a whole. */
  readonly peril: PoliticalPeril | null;
  readonly cover: InsuredPeril | null;
  readonly yearly: Decimal;
  /** Put together for who records them. */
  readonly sources: () => readonly Source[];
}

/** The charges of the perils a cover insures, or why one cannot be told. */
export interface PerilCharges {
  readonly charges: readonly PerilCharge[];
  readonly issues: readonly Issue[];
}

/** What a peril is charged with at one kind of debtor. */
interface Reading {
  readonly rate: Decimal;
  readonly sources: readonly Source[];
  readonly issue?: Issue;
}

/** Terms of cover that political risk is charged by. */
const chargedTerms = [
  'politicalRisk',
  'politicalPerils',
  'insuredPercentage',
  'discretionaryInsuredPercentage',
] as const;

type ChargedCover = Pick<ResolvedCover, (typeof chargedTerms)[number]>;

/**
 * The yearly charge of each insured peril: balance x insured share x rate of the class x what the waiting period is
 * worth. Quotes of the same balances that differ in other things share the charges.
 */
export function perilCharges(
  balances: readonly PoliticalBalance[],
  line: StepLine,
  { book, cover, memory }: Pick<Risk, 'book' | 'cover' | 'memory'>,
): PerilCharges {
  return memory.of(chargesOf, { book, line, balances }, picked(cover, chargedTerms));
}

interface ChargeObjects {
  readonly book: LoadedRateBook;
  readonly line: StepLine;
  readonly balances: readonly PoliticalBalance[];
}

function chargesOf({ book, line, balances }: ChargeObjects, cover: ChargedCover): PerilCharges {
  const rateOf = ratesBy(line, book);
  const readings = insuredPerils(cover).map(([peril, own]) => {
    const [named, apart] = [false, true].map((discretionary) =>
      peril === null ? insuredShare(discretionary, cover) : perilShare(peril, discretionary, cover),
    ) as [Decimal, Decimal];
    const wait = waiting(peril, own, line, book);
    const parts: { readonly balance: PoliticalBalance; readonly read: Reading }[] = [];
    for (const balance of balances)
      if (strikes(peril, balance)) parts.push({ balance, read: rateOf(peril, balance) });
    const issues = [...parts.map(({ read }) => read), wait].flatMap(({ issue }) => issue ?? []);
    const yearly = sum(
      parts.map(({ balance, read }) =>
        balance.balance
          .times(balance.discretionary ? apart : named)
          .times(read.rate)
          .times(wait.rate),
      ),
    );
    const sources = (): readonly Source[] => {
      const read = parts.map((part) => part.read);
      return (read.length > 0 ? [...read, wait] : read).flatMap((each) => each.sources);
    };
    return { charge: { peril, cover: own, yearly, sources } satisfies PerilCharge, issues };
  });
  const all = readings.flatMap(({ issues }) => issues);
  const once = new Map(all.map((issue) => [issue.path, issue]));
  return { charges: readings.map(({ charge }) => charge), issues: [...once.values()] };
}

function insuredPerils({
  politicalPerils: perils,
}: ChargedCover): [PoliticalPeril | null, InsuredPeril | null][] {
  if (perils === undefined) return [[null, null]];
  return politicalPerils.flatMap((peril): [PoliticalPeril, InsuredPeril][] => {
    const own = perils[peril];
    return own.insured ? [[peril, own]] : [];
  });
}

/** Nothing is transferred at home, and its own wars and embargoes are no political risk; its public buyers are. */
function strikes(peril: PoliticalPeril | null, { atHome, publicBuyer }: PoliticalBalance): boolean {
  return peril !== null && isPublicPeril(peril) ? publicBuyer : !atHome;
}

type LookedUp = ReturnType<typeof lookUp>;

/** What each peril is charged with at each debtor; the rate of a country is read once, and the part of a peril. */
function ratesBy(
  line: StepLine,
  book: LoadedRateBook,
): (peril: PoliticalPeril | null, balance: PoliticalBalance) => Reading {
  const rates = new Map<string, LookedUp>();
  const parts = new Map<PoliticalPeril, ReturnType<typeof readRow>>();
  const classes = line.pages?.['class'] ?? '';
  return (peril, { country, path }) => {
    const role = peril !== null && isPublicPeril(peril) ? 'public-rate' : 'rate';
    const read = onceIn(rates, `${role} ${country}`, () => {
      const category = lookUpKey(book, classes, country)?.key;
      return category === undefined ? undefined : lookUp(book, line.pages?.[role] ?? '', category);
    });
    if (read === undefined) {
      const rows = book.pages[classes]?.rows ?? [];
      const keys = rows.flatMap((row) => ('key' in row ? [row.key] : []));
      return { rate: decimal(0), sources: [], issue: outsideManual(path, country, keys) };
    }
    if (peril === null) return { rate: read.value, sources: [read.source] };
    const part = onceIn(parts, peril, () => readRow(book, line.pages?.['perils'] ?? '', peril));
    return { rate: read.value.times(part.value), sources: [read.source, part.source] };
  };
}

function waiting(
  peril: PoliticalPeril | null,
  cover: InsuredPeril | null,
  line: StepLine,
  book: LoadedRateBook,
): Reading {
  const page = line.pages?.['waiting-period'];
  if (page === undefined || cover === null) return { rate: decimal(1), sources: [] };
  const days = decimal(cover.waitingPeriodDays);
  const read = lookUp(book, page, days);
  if (read !== undefined) return { rate: read.value, sources: [read.source] };
  const path = `/cover/politicalPerils/${peril ?? ''}/waitingPeriodDays`;
  return {
    rate: decimal(1),
    sources: [],
    issue: outsideManual(path, String(cover.waitingPeriodDays)),
  };
}
