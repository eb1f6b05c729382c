import { Decimal, decimal, decimalText, roundEstimate } from '../../values/decimal.js';
import { compiled, type LoadedRateBook } from '../../rules/read/sealed-book.js';
import { insuredShare } from '../../risk/insured-share.js';
import type { StepContext } from '../step-context.js';
import { type StructureShares, wholeShares } from '../structure/structure-shares.js';
import { claimSizes } from './claim-sizes.js';
import { experienceStructure } from './experience-structure.js';
import { typicalClaim } from './typical-claim.js';

/** What a unit of turnover is expected to cost on the present cover, and in claims of which size. */
export interface ExpectedRates {
  /** Expected insured loss of a unit of turnover, all of it. */
  readonly whole: Decimal;
  /** The part of it below the cap on single claims. */
  readonly limited: Decimal;
  /** What first losses and maximum leave of either; both rates are after them. */
  readonly structure: StructureShares;
  /** The most a single insured claim counts for in a year with the present turnover. */
  readonly cap: Decimal;
  /** Size-weighted number of expected claims of a full year: expected loss below the cap over `E[X²] / E[X]`. */
  readonly claims: Decimal;
}

/**
 * Expected insured losses by the present buyers and cover, credit control included. Balances go with the turnover, so
 * that a past year had as many buyers, and balances and claims in proportion to its turnover. `capMultiple` is the
 * book's cap in typical claims. The parts are estimates in binary64, in canonical order.
 */
export function expectedRates(context: StepContext, capMultiple: Decimal): ExpectedRates {
  const key = `expected-rates ${decimalText(heldAgainst(context))} ${decimalText(capMultiple)}`;
  return context.once(key, () => ratesOf(context, capMultiple));
}

function ratesOf(context: StepContext, capMultiple: Decimal): ExpectedRates {
  const { risk, worksheet } = context;
  const cap = typicalClaim(context) * capMultiple.toNumber();
  const structure = worksheet === null ? wholeShares : experienceStructure(context, cap);
  const { limitedShare, weighted } = claimSizes(context, cap);
  const insured = grossRate(context).times(insuredPart(context));
  const whole = insured.times(structure.whole);
  const limited = Decimal.min(
    whole,
    insured.times(roundEstimate(limitedShare)).times(structure.limited),
  );
  const yearly = limited.times(risk.exposure.annualTurnover).toNumber();
  return {
    whole,
    limited,
    structure,
    cap: roundEstimate(cap),
    claims: weighted === 0 ? decimal(0) : roundEstimate(yearly / weighted),
  };
}

/** Expected gross loss of a unit of turnover, credit control and pages before loss experience included. */
function grossRate(context: StepContext): Decimal {
  const { risk, worksheet } = context;
  const total = [...(worksheet?.totals.values() ?? [])].pop() ?? decimal(0);
  return total.times(heldAgainst(context)).dividedBy(risk.exposure.insurableTurnover);
}

/** What the steps before loss experience make of the worksheet: past losses are held against the losses they expect. */
export function heldAgainst({ earlier, risk }: Pick<StepContext, 'earlier' | 'risk'>): Decimal {
  const pages = compiled(risk.book, pagesBeforeExperience);
  return earlier
    .filter(({ id }) => pages.has(id))
    .reduce((product, { operand }) => product.times(operand), decimal(controlOf({ earlier })));
}

function pagesBeforeExperience({ algorithm }: LoadedRateBook): ReadonlySet<string> {
  const at = algorithm.findIndex(({ kind }) => kind === 'loss-experience');
  const before = algorithm.slice(0, Math.max(0, at));
  return new Set(
    before.flatMap(({ id, kind, operation }) =>
      kind === 'page' && operation === 'multiply' ? [id] : [],
    ),
  );
}

/** The credit-control relativity of the steps made. */
function controlOf({ earlier }: Pick<StepContext, 'earlier'>): string {
  const step = earlier.find(({ kind }) => kind === 'credit-control');
  return step === undefined ? '1' : decimalText(step.operand);
}

/** Share of the expected loss that is insured. */
function insuredPart({ risk: { exposure, cover }, worksheet }: StepContext): Decimal {
  if (worksheet === null) return decimal(1);
  const losses = worksheet.expectedLosses(1);
  const [named, apart] = [false, true].map((discretionary) =>
    insuredShare(discretionary, cover).toNumber(),
  ) as [number, number];
  let [all, insured] = [0, 0];
  const { merged } = exposure.exact;
  for (let place = 0; place < merged.length; place += 1) {
    const expected = losses[place] as number;
    all += expected;
    insured += expected * (merged[place]?.discretionary === true ? apart : named);
  }
  return all === 0 ? decimal(0) : roundEstimate(insured / all);
}
