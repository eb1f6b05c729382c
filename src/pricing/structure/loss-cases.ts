import type { LossDistribution } from '../../actuarial/loss-distribution.js';
import { once as whenRead } from '../../values/once.js';
import { picked } from '../../values/picked.js';
import type { Risk } from '../../risk/risk.js';
import { rowValue } from '../../rules/read/look-up.js';
import type { Worksheet } from '../worksheet.js';
import { type KindOfYear, type LossBasis, lossBasis, type LossPages } from './loss-basis.js';
import { lossGrid } from './loss-grid.js';
import { type LossPass, passLosses, scaledPass } from './loss-pass.js';
import {
  type LossCover,
  lossTerms,
  type ResolvedStructure,
  structureOf,
} from './resolved-structure.js';

/** Losses of the period as they pass the terms of cover. */
export interface CaseOfLosses extends LossPass {
  /** Expected gross loss above the credit limits: nobody insures it. */
  readonly aboveLimits: number;
  /**
   * The year's losses after the terms on each loss, before the terms on the year; its mean is `perLoss`. Made when it is
   * first read: how large claims are, and what is left of them, is told without it.
   */
  readonly distribution: LossDistribution;
}

/** Which losses are meant. */
export interface LossSituation {
  readonly year: KindOfYear;
  /** Factor on the expected loss of the worksheet. */
  readonly level: number;
  /** The most one insured loss counts for; without a bound when missing. */
  readonly most?: number;
}

/** The losses of a risk under its cover in any situation, each worked out once. */
export interface LossCases {
  readonly structure: ResolvedStructure;
  readonly tailLevel: number;
  readonly basis: LossBasis;
  readonly of: (situation: LossSituation) => CaseOfLosses;
}

/**
 * The cases of a risk. Quotes of the same buyers under the same cover that differ in other things, such as the answers
 * to the questionnaire or the loss history, share them.
 */
export function lossCases(risk: Risk, worksheet: Worksheet, pages: LossPages): LossCases {
  const { book, exposure, memory } = risk;
  const cover = picked(risk.cover, lossTerms);
  return memory.of(casesOf, { book, exposure, worksheet }, { cover, pages });
}

type CaseObjects = Pick<Risk, 'book' | 'exposure'> & { readonly worksheet: Worksheet };

function casesOf(
  { book, exposure, worksheet }: CaseObjects,
  { cover, pages }: { readonly cover: LossCover; readonly pages: LossPages },
): LossCases {
  const covered = { book, exposure, cover };
  const structure = structureOf(covered);
  const basis = lossBasis(covered, worksheet, pages);
  return {
    structure,
    basis,
    tailLevel: rowValue(book, pages.distribution, 'tail-level').toNumber(),
    of: situations(basis, structure),
  };
}

/** What the terms cut off each loss does not depend on the level, so it is looked at once. */
function situations(basis: LossBasis, structure: ResolvedStructure): LossCases['of'] {
  const mostBands = Math.ceil(basis.largest / basis.setting.lossUnit);
  const sources = once((year: KindOfYear) => basis.sources(year));
  const aboveLimits = once((year: KindOfYear) => basis.aboveLimits(year));
  const gathered = once((year: KindOfYear, most: number) => {
    const grid = lossGrid(basis.setting, mostBands);
    return { grid, pass: passLosses(sources(year), basis.slices, { structure, most, grid }) };
  });
  const cases = once((year: KindOfYear, most: number, level: number): CaseOfLosses => {
    const { grid, pass } = gathered(year, most);
    const distribution = whenRead(() => grid.distribution(pass.perLoss * level, level));
    return {
      aboveLimits: aboveLimits(year) * level,
      get distribution() {
        return distribution();
      },
      ...scaledPass(pass, level),
    };
  });
  return ({ year, level, most = Infinity }) => {
    const binds = most < gathered(year, Infinity).pass.largestInsured;
    return cases(year, binds ? most : Infinity, level);
  };
}

/** A rating asks for three cases; reviews and suggestions go back and forth between a few levels. */
const mostKnown = 12;

/** The function, the last of its values remembered. */
function once<Keys extends readonly (number | string)[], Value>(
  make: (...keys: Keys) => Value,
): (...keys: Keys) => Value {
  const known = new Map<string, Value>();
  return (...keys) => {
    const key = keys.join('|');
    const value = known.get(key) ?? make(...keys);
    known.delete(key);
    known.set(key, value);
    const [oldest] = known.size > mostKnown ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return value;
  };
}
