import { buhlmannStraub } from '../../src/actuarial/buhlmann-straub.js';
import { makeWorksheet } from '../../src/pricing/worksheet.js';
import { type LossBasis, lossBasis } from '../../src/pricing/structure/loss-basis.js';
import { referenceBook } from '../../src/reference-book.js';
import { assess } from '../../src/risk/assess.js';
import type { CurvePage } from '../../src/rules/read/rate-book.js';
import { rowValue } from '../../src/rules/read/look-up.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { emptyMemory } from '../../src/values/memory.js';
import { randomNumbers } from '../actuarial/random-numbers.js';
import { pastLosses, pricedPast } from './past-sellers.js';
import { referenceCase } from './reference-case.js';

/** A size of seller and how many buyers it has. */
export interface SellerSize {
  readonly turnover: number;
  readonly buyers: number;
}

/** What simulated sellers of a size come to. Shares 0 to 1. */
export interface Simulated {
  readonly expectedClaims: number;
  readonly expectedLossRatio: number;
  /** Mean effect of experience on the price, and how many pay less, more, and are referred for their losses alone. */
  readonly meanEffect: number;
  readonly cheaper: number;
  readonly dearer: number;
  readonly referred: number;
  /** K as estimated from those sellers. */
  readonly constant: number;
}

const [years, sellers] = [3, 40_000];
/** Squared coefficients of variation: between sellers, and of a year's default rates. */
const [between, cycle] = [1 / 9, 0.36];
/** Shares of three past years reported two months before the last one ends. */
const reported = [0.425, 0.916667, 1];

/** Three past years of sellers that differ by a third, in good years and bad, priced by the reference edition. */
export function simulatedSellers(size: SellerSize): Simulated {
  const base = referenceCase(size);
  const fresh = pricedPast(base);
  const lossHistory = pastLosses(years, 0, { turnover: size.turnover });
  const clean = pricedPast({ ...base, lossHistory });
  const experience = clean.ledger.find(({ kind }) => kind === 'loss-experience')!;
  const least = clean.ledger.find(({ kind }) => kind === 'loss-ratio-floor')!;
  const fact = (name: string): number => Number(experience.facts[name]);
  const [without, premium] = [Number(least.facts['without']), Number(least.facts['premium'])];
  const slope = (without - Number(least.before)) / (1 - Number(experience.operand));
  const control = Number(fresh.ledger.find(({ id }) => id === 'credit-control')!.operand);
  const drawn = drawnPasts(basisOf(size), { control, cap: fact('cap') });
  const [lowest, highest] = [pageAt('lowest-experience', fact('claims')), rowOf('highest')];
  const floor = pageAt('least-by-claims', fact('claims'));
  const effects = drawn.map(({ insured, limited }) => {
    const ratio = limited / fact('expected');
    const credible = 1 + fact('credibility') * (ratio - 1) * fact('limitedPart');
    const indicated = credible * fact('offBalance');
    const bounded = Math.max(lowest, Math.min(highest, indicated));
    const operand = bounded < 1 ? 1 - fact('creditShare') * (1 - bounded) : bounded;
    const lossRatio = insured / premium;
    const price = 1 - ((1 - operand) * slope) / without;
    const effect = Math.max(price, floor, pageAt('experience', lossRatio)) - 1;
    return { effect, referred: lossRatio > 1 || operand > 1.14 };
  });
  const share = (of: (one: (typeof effects)[number]) => boolean): number =>
    effects.filter(of).length / effects.length;
  return {
    expectedClaims: frequencyOf(basisOf(size)) * control,
    expectedLossRatio: Number(fresh.losses!.present.insured) / Number(fresh.premium.estimated),
    meanEffect: effects.reduce((all, { effect }) => all + effect, 0) / effects.length,
    cheaper: share(({ effect }) => effect < 0),
    dearer: share(({ effect }) => effect > 0),
    referred: share((each) => each.referred),
    constant: estimated(drawn, fact('claims')),
  };
}

interface DrawnPast {
  /** Insured losses of all years, raw and each up to the cap; the latter by year too. */
  readonly insured: number;
  readonly limited: number;
  readonly byYear: readonly number[];
}

function drawnPasts(
  basis: LossBasis,
  { control, cap }: { readonly control: number; readonly cap: number },
): DrawnPast[] {
  const { uniform, factor, poisson } = randomNumbers(5);
  const sources = basis.borne('ordinary');
  const frequency = frequencyOf(basis);
  const claim = (): number => {
    const { peak, scale, share } = picked(sources, uniform() * frequency, (one) => one.frequency);
    const { from, to } = picked(basis.slices, uniform(), ({ probability }) => probability);
    const [least, most] = [Math.min(1, scale * from), Math.min(1, scale * to)];
    return peak * share * (least + (most - least) * uniform());
  };
  return Array.from({ length: sellers }, () => {
    const own = factor(between);
    const claims = reported.map((part) =>
      Array.from({ length: poisson(frequency * control * part * own * factor(cycle)) }, claim),
    );
    const byYear = claims.map((each) => each.reduce((all, size) => all + Math.min(cap, size), 0));
    return {
      insured: claims.flat().reduce((all, size) => all + size, 0),
      limited: byYear.reduce((all, size) => all + size, 0),
      byYear,
    };
  });
}

/** K by Bühlmann and Straub: actual over expected of each year, weighted by the claims expected of it. */
function estimated(drawn: readonly DrawnPast[], claims: number): number {
  const whole = reported.reduce((all, part) => all + part, 0);
  const mean = drawn.reduce((all, { limited }) => all + limited, 0) / drawn.length;
  return buhlmannStraub(
    drawn.map(({ byYear }) => ({
      observations: byYear.map((limited, year) => ({
        value: limited / ((mean * reported[year]!) / whole),
        weight: (claims * reported[year]!) / whole,
      })),
    })),
  ).credibilityConstant;
}

function basisOf(size: SellerSize): LossBasis {
  const parsed = parseSubmission(referenceCase(size));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { risk } = assess(parsed.submission, referenceBook, emptyMemory());
  const pages = { severity: 'severity', distribution: 'loss-distribution' };
  return lossBasis(risk!, makeWorksheet(risk!)!, pages);
}

function frequencyOf(basis: LossBasis): number {
  return basis.borne('ordinary').reduce((all, { frequency }) => all + frequency, 0);
}

function picked<One>(list: readonly One[], at: number, weight: (one: One) => number): One {
  let left = at;
  return list.find((one) => (left -= weight(one)) < 0) ?? list.at(-1)!;
}

const points = new Map<string, readonly { at: number; value: number }[]>();

/** A curve of the edition, flat beyond its ends. */
function pageAt(id: string, x: number): number {
  const page = referenceBook.pages[id] as CurvePage;
  const known =
    points.get(id) ??
    page.rows.map((row) => ({ at: Number(row.at), value: Number('value' in row ? row.value : 1) }));
  points.set(id, known);
  const next = known.findIndex(({ at }) => at >= x);
  const [left, right] = [known[next - 1], known[next]];
  if (right === undefined) return known.at(-1)!.value;
  if (left === undefined) return right.value;
  return left.value + ((x - left.at) / (right.at - left.at)) * (right.value - left.value);
}

function rowOf(key: string): number {
  return rowValue(referenceBook, 'credibility', key).toNumber();
}
