import { decimalOf, productDecimals } from '../../values/units.js';
import type { Decimal } from '../../values/decimal.js';
import type { BuyerLine, Risk } from '../../risk/risk.js';
import { type UnitTotal, unitTotal } from '../../values/unit-total.js';
import type { Path } from '../../values/text.js';

/** Average balances of buyers that political perils strike alike. */
export interface PoliticalBalance {
  /** Where the debtor is: the buyer, or the bank behind a letter of credit. */
  readonly country: string;
  /** Where the submission says so, for the first of the buyers. */
  readonly path: Path;
  /** True where nothing need be transferred: the debtor is in the seller's own country. */
  readonly atHome: boolean;
  readonly publicBuyer: boolean;
  readonly discretionary: boolean;
  readonly balance: Decimal;
}

interface Growing extends Omit<PoliticalBalance, 'balance'> {
  readonly owed: UnitTotal;
}

/** The balances within limits by the place of the debtor, the kind of buyer and of limit. */
export function politicalBalances({
  exposure,
  home,
  memory,
}: Pick<Risk, 'exposure' | 'home' | 'memory'>): readonly PoliticalBalance[] {
  return memory.of(balancesOf, { exposure }, home);
}

function balancesOf(
  { exposure }: Pick<Risk, 'exposure'>,
  home: Risk['home'],
): readonly PoliticalBalance[] {
  const found = new Map<string, Growing>();
  for (const line of exposure.exact.lines) {
    const { publicBuyer, discretionary } = line;
    const debtor = debtorOf(line, home);
    const key = `${debtor.country}|${debtor.atHome}|${publicBuyer}|${discretionary}`;
    const known = found.get(key) ?? { ...debtor, publicBuyer, discretionary, owed: unitTotal() };
    known.owed.add(line.withinLimit, line.count);
    found.set(key, known);
  }
  const balances = [...found.values()].map(({ owed, ...place }) => ({
    ...place,
    balance: decimalOf(owed.value(), productDecimals),
  }));
  return Object.freeze(balances);
}

type Debtor = Pick<PoliticalBalance, 'country' | 'path' | 'atHome'>;

/** A confirming bank is at home, wherever home is. */
function debtorOf(
  {
    traits,
    path,
    letterOfCredit: letter,
  }: Pick<BuyerLine<bigint>, 'traits' | 'path' | 'letterOfCredit'>,
  home: string | null,
): Debtor {
  if (letter === null)
    return { country: traits.country, path: `${path}/country`, atHome: traits.country === home };
  const country = letter.issuingBankCountry;
  const isOwn = country === traits.country;
  return {
    country,
    path: isOwn ? `${path}/country` : `${path}/letterOfCredit/issuingBankCountry`,
    atHome: letter.confirmed || country === home,
  };
}
