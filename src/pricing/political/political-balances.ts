import type { Units } from '../../values/units.js';
import type { Decimal } from '../../values/decimal.js';
import type { GatedLine, Risk } from '../../risk/risk.js';
import { UnitTotal } from '../../values/unit-total.js';
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
  const { merged, columns } = exposure.exact;
  const found = new Map<string, Growing>();
  let [before, growing]: [Line | undefined, Growing | undefined] = [undefined, undefined];
  for (let place = 0; place < merged.length; place += 1) {
    const line = merged[place] as Line;
    if (growing === undefined || before === undefined || !isAlike(line, before))
      growing = growingBy(line, home, found);
    before = line;
    growing.owed.add(columns.withinLimit[place] as Units, line.count);
  }
  const balances = [...found.values()].map(
    ({ country, path, atHome, publicBuyer, discretionary, owed }) => {
      const balance = owed.decimal();
      return { country, path, atHome, publicBuyer, discretionary, balance };
    },
  );
  return Object.freeze(balances);
}

type Line = GatedLine<Units>;

/** True for lines of one place, as most lines are that follow each other. */
function isAlike(one: Line, other: Line): boolean {
  return (
    one.traits === other.traits &&
    one.publicBuyer === other.publicBuyer &&
    one.discretionary === other.discretionary &&
    one.letterOfCredit === other.letterOfCredit
  );
}

function growingBy(line: Line, home: Risk['home'], found: Map<string, Growing>): Growing {
  const { publicBuyer, discretionary } = line;
  const { country, path, atHome } = debtorOf(line, home);
  const key = `${country}|${atHome}|${publicBuyer}|${discretionary}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const grown = { country, path, atHome, publicBuyer, discretionary, owed: new UnitTotal() };
  found.set(key, grown);
  return grown;
}

type Debtor = Pick<PoliticalBalance, 'country' | 'path' | 'atHome'>;

/** A confirming bank is at home, wherever home is. */
function debtorOf(
  { traits, path, letterOfCredit: letter }: Pick<Line, 'traits' | 'path' | 'letterOfCredit'>,
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
