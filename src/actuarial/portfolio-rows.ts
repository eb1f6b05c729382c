import { accept, type Acceptance, isAccepted, shownName } from './accepted-number.js';
import {
  acceptFields,
  acceptId,
  acceptList,
  acceptText,
  type Shape,
} from './accepted-structure.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import type { Obligor, Portfolio } from './obligor.js';
import { type SectorShares, sectorSharesReader } from './sector-shares.js';
import { sizeLimits } from './size-limits.js';

/** A row of a portfolio whose every value was accepted, with defaults filled in. */
export interface PortfolioRow {
  readonly id: string | undefined;
  readonly count: number;
  readonly severity: number;
  readonly defaultRate: number;
  readonly deviation: number;
  readonly shares: SectorShares;
}

const rowCount: Acceptance = {
  least: 1,
  most: sizeLimits.rows,
  remedy: 'write 1 to 1,000,000 rows; equal obligors can share one row with a count',
};
const groupCount: Acceptance = {
  least: 1,
  most: 1e9,
  whole: true,
  remedy: 'write how many equal obligors the row stands for, a whole number of at least 1',
};
const severity: Acceptance = {
  least: 0,
  most: sizeLimits.amount,
  remedy: 'write the loss given default as an amount from 0 to 1e18',
};
const defaultRate: Acceptance = {
  least: 0,
  most: 1,
  remedy: 'write a probability from 0 to 1, so 1.2 % is 0.012',
};
const rowShape: Shape<Obligor> = {
  keys: ['id', 'count', 'severity', 'defaultRate', 'defaultRateStandardDeviation', 'sectors'],
  remedy: 'write an object with severity and defaultRate',
};
const sectorCount: Acceptance = {
  least: 1,
  most: sizeLimits.sectors,
  remedy: 'write 1 to 1,000 sector names',
};
const specificRemedy =
  'write the name under which the obligors state their specific share, or leave it out';
/** Largest coefficient of variation of a default rate. */
const mostVariation = 1000;

/**
 * Checks every row of a portfolio and fills in what rows may leave out.
 *
 * @throws {@link ActuarialInputError} at the first value that cannot be used.
 */
export function acceptRows(portfolio: Portfolio): PortfolioRow[] {
  const obligors = acceptList(portfolio.obligors, 'obligors', rowCount);
  const sharesOf = sectorSharesReader(declaredSectors(portfolio));
  let general: SectorShares | undefined;
  const rows = obligors.map((each, index) => {
    const obligor = acceptFields(each, `obligors[${index}]`, rowShape);
    const shares =
      obligor.sectors === undefined
        ? (general ??= sharesOf(undefined, `obligors[${index}].sectors`))
        : sharesOf(obligor.sectors, `obligors[${index}].sectors`);
    return acceptRow(obligor, index, shares);
  });
  requireSpecificSector(portfolio.specificSector, sharesOf.named);
  return rows;
}

function acceptRow(obligor: Obligor, index: number, shares: SectorShares): PortfolioRow {
  const field = (name: keyof Obligor, value: unknown, acceptance: Acceptance): number =>
    isAccepted(value, acceptance) ? value : accept(value, `obligors[${index}].${name}`, acceptance);
  const rate = field('defaultRate', obligor.defaultRate, defaultRate);
  const stated = obligor.defaultRateStandardDeviation;
  return {
    id: acceptId(obligor.id, () => `obligors[${index}].id`),
    count: obligor.count === undefined ? 1 : field('count', obligor.count, groupCount),
    severity: field('severity', obligor.severity, severity),
    defaultRate: rate,
    deviation:
      stated === undefined
        ? rate / 2
        : field('defaultRateStandardDeviation', stated, deviationOf(rate)),
    shares,
  };
}

function deviationOf(rate: number): Acceptance {
  const remedy =
    'write a share of at least 0 and at most 1,000 times the default rate, or leave it out';
  return { least: 0, most: mostVariation * rate, remedy };
}

function declaredSectors({ sectors }: Portfolio): ReadonlySet<string> | undefined {
  if (sectors === undefined) return undefined;
  const names = acceptList(sectors, 'sectors', sectorCount);
  return new Set(
    names.map((name, index) => acceptText(name, `sectors[${index}]`, 'write the name of a sector')),
  );
}

function requireSpecificSector(name: unknown, named: ReadonlySet<string>): void {
  if (name === undefined) return;
  const accepted = acceptText(name, 'specificSector', specificRemedy);
  if (named.has(accepted)) return;
  throw new ActuarialInputError(
    'specificSector',
    `${JSON.stringify(shownName(accepted))} is no sector of any obligor`,
    specificRemedy,
  );
}
