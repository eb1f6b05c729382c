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
  const all: Growing[] = [];
  const byCountry = new Map<string, Growing[]>();
  let [before, growing]: [Line | undefined, Growing | undefined] = [undefined, undefined];
  for (let place = 0; place < merged.length; place += 1) {
    const line = merged[place] as Line;
    if (growing === undefined || before === undefined || !isAlike(line, before)) {
      const country = countryOf(line);
      let there = byCountry.get(country);
      if (there === undefined) byCountry.set(country, (there = []));
      growing = there.find((each) => isDebtorOf(each, line, home));
      if (growing === undefined) {
        growing = growingBy(line, home);
        there.push(growing);
        all.push(growing);
      }
    }
    before = line;
    growing.owed.add(columns.withinLimit[place] as Units, line.count);
  }
  const balances = all.map(({ country, path, atHome, publicBuyer, discretionary, owed }) => {
    const balance = owed.decimal();
    return { country, path, atHome, publicBuyer, discretionary, balance };
  });
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

/** True where a line is of the debtors in its country that a balance grows for. */
function isDebtorOf(growing: Growing, line: Line, home: Risk['home']): boolean {
  return (
    growing.publicBuyer === line.publicBuyer &&
    growing.discretionary === line.discretionary &&
    growing.atHome === isAtHome(line, home)
  );
}

function growingBy(line: Line, home: Risk['home']): Growing {
  const { publicBuyer, discretionary, traits, path } = line;
  const country = countryOf(line);
  const isOwn = country === traits.country;
  return {
    country,
    path: isOwn ? `${path}/country` : `${path}/letterOfCredit/issuingBankCountry`,
    atHome: isAtHome(line, home),
    publicBuyer,
    discretionary,
    owed: new UnitTotal(),
  };
}

type Owing = Pick<Line, 'traits' | 'letterOfCredit'>;

function countryOf({ traits, letterOfCredit }: Owing): string {
  return letterOfCredit?.issuingBankCountry ?? traits.country;
}

/** A confirming bank is at home, wherever home is. */
function isAtHome(line: Owing, home: string | null): boolean {
  return line.letterOfCredit?.confirmed === true || countryOf(line) === home;
}
