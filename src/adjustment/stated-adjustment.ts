import { decimal } from '../values/decimal.js';
import { recordDigest } from '../quoted/record-digest.js';
import { roundMoney } from '../values/money.js';
import type { IsoDate } from '../values/text.js';
import type { Adjusting } from './adjusting.js';
import type { AdjustmentBasis } from './adjustment-basis.js';
import { type AdjustmentLedger, emptyLedger } from './adjustment-ledger.js';
import { dayNotes, rateNotes } from './adjustment-notes.js';
import type { AdjustedPremium, StatedAdjustment } from './adjustment-record.js';
import { asPrevious } from './as-previous.js';
import { type BillBook, billSoFar, billUpTo, emptyBillBook, lastBillDay } from './bills.js';
import { undeclaredDays } from './declared-days.js';
import type { Declarations } from './declarations.js';
import { type DeclaredPremium, enterDeclaration, nothingDeclared } from './earned-premium.js';
import { exchangeRates } from './exchange-rules.js';
import { finishPremium } from './final-premium.js';
import { minimumDue } from './minimum-due.js';
import { endOfCover, type PlacedLine } from './placed-lines.js';

interface Books {
  readonly ledger: AdjustmentLedger;
  readonly declared: DeclaredPremium;
  readonly bills: BillBook;
}

/** Bills declarations and advance day by day, and finishes the premium once every day of cover is declared. */
export function statedAdjustment(
  lines: readonly PlacedLine[],
  adjusting: Adjusting,
): StatedAdjustment {
  const { basis, declarations } = adjusting;
  const { policyNumber, edition, currency, period, segments, exchange } = basis;
  const lastDay = endOfCover(basis, declarations);
  const books: Books = {
    ledger: emptyLedger(),
    declared: nothingDeclared(),
    bills: emptyBillBook(currency),
  };
  billAsDeclared(lines, adjusting, books);
  const missing = undeclaredDays(lines, { from: period.inception, to: lastDay });
  const isFinal = missing.length === 0;
  const finished = isFinal ? finish(lastDay, adjusting, books) : interim(adjusting, books);
  const made: Omit<StatedAdjustment, 'digest'> = {
    status: 'stated',
    stage: isFinal ? 'final' : 'interim',
    ...{ policyNumber, edition, currency, period, lastDay, segments, exchange },
    turnover: roundMoney(books.declared.turnover, currency),
    ...finished,
    bills: books.bills.bills,
    ledger: books.ledger.entries,
    asPrevious: isFinal ? asPrevious(lastDay, finished, adjusting) : null,
    notes: [...rateNotes(adjusting), ...dayNotes(missing)],
    issues: [],
  };
  return { ...made, digest: recordDigest(made) };
}

interface Finished {
  readonly premium: AdjustedPremium;
  readonly bonuses: StatedAdjustment['bonuses'];
}

function billAsDeclared(
  lines: readonly PlacedLine[],
  { basis, declarations }: Adjusting,
  { ledger, declared, bills }: Books,
): void {
  const rateOf = exchangeRates(declarations, basis);
  const own = byDeclaration(lines);
  const advances = advanceInForce(declarations, basis);
  const billAdvances = (until: IsoDate | null): void => {
    while (advances[0] !== undefined && (until === null || advances[0].due <= until)) {
      const { due, amount } = advances.shift() as (typeof advances)[number];
      bills.advance = bills.advance.plus(amount);
      billSoFar(bills, { kind: 'advance', on: due, declaration: null }, ledger);
    }
  };
  declarations.declarations.forEach(({ declaredOn }, index) => {
    billAdvances(declaredOn);
    enterDeclaration(own.get(index + 1) ?? [], { basis, rateOf }, { declared, ledger });
    const of = { kind: 'declaration', on: declaredOn, declaration: index + 1 } as const;
    billSoFar(bills, of, ledger);
  });
  billAdvances(null);
}

function byDeclaration(lines: readonly PlacedLine[]): Map<number, PlacedLine[]> {
  const own = new Map<number, PlacedLine[]>();
  for (const line of lines) {
    const known = own.get(line.declaration);
    if (known === undefined) own.set(line.declaration, [line]);
    else known.push(line);
  }
  return own;
}

/** Instalments in the order of their days; those after a cancellation are no longer due. */
function advanceInForce(
  declarations: Declarations,
  basis: AdjustmentBasis,
): { due: IsoDate; amount: string }[] {
  const lastDay = endOfCover(basis, declarations);
  return [...(basis.advance ?? declarations.advance ?? [])]
    .filter(({ due }) => due <= lastDay)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function finish(
  lastDay: IsoDate,
  { basis, declarations }: Adjusting,
  { ledger, declared, bills }: Books,
): Finished {
  const { currency } = basis;
  const earned = roundMoney(ledger.amount, currency);
  const minimum = minimumDue(basis, declarations);
  const { beforeBonus, settled } = finishPremium(
    { basis, declarations, minimum },
    { ledger, declared },
  );
  billUpTo(bills, ledger.amount, {
    kind: 'final',
    on: lastBillDay(bills, lastDay),
    declaration: null,
    entries: ledger.entries.length,
  });
  const final = roundMoney(ledger.amount, currency);
  return {
    premium: { earned, minimum: minimum.facts.due, beforeBonus, final, billed: final },
    bonuses: settled.map(({ outcome }) => outcome),
  };
}

function interim({ basis }: Adjusting, { ledger, bills }: Books): Finished {
  const { currency, minimum } = basis;
  return {
    premium: {
      earned: roundMoney(ledger.amount, currency),
      minimum: roundMoney(decimal(minimum), currency),
      beforeBonus: null,
      final: null,
      billed: roundMoney(bills.billed, currency),
    },
    bonuses: [],
  };
}
