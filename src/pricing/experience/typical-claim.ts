import { insuredShare } from '../../risk/insured-share.js';
import { noCompany } from '../../risk/line-columns.js';
import type { StepContext } from '../step-context.js';

/**
 * The insured claim an average unit of the balances stands behind, in the submission's currency: `sum x² / sum x` over
 * the obligors, with `x = balance within the limit x loss given default x insured share`. Every obligor counts alike whatever its grade, so that worse buyers never make a history look better. An estimate in
 * binary64, in canonical order; 0 where nothing is owed.
 */
export function typicalClaim({ risk, worksheet }: Pick<StepContext, 'risk' | 'worksheet'>): number {
  const { cover, exposure } = risk;
  const [named, apart] = [false, true].map((discretionary) =>
    insuredShare(discretionary, cover).toNumber(),
  ) as [number, number];
  let [claims, squares] = [0, 0];
  const { merged, columns } = exposure.exact;
  const companies = new Float64Array(columns.companies.number);
  for (let place = 0; place < merged.length; place += 1) {
    const company = columns.companies.of[place] as number;
    const isApart = merged[place]?.discretionary === true;
    const count = columns.estimates.count[place] as number;
    const claim = ((columns.estimates.within[place] as number) / count) * (isApart ? apart : named);
    if (company !== noCompany) companies[company] = (companies[company] as number) + claim * count;
    else {
      claims += claim * count;
      squares += claim * claim * count;
    }
  }
  for (const claim of companies) {
    claims += claim;
    squares += claim * claim;
  }
  const lossGivenDefault = worksheet?.lossGivenDefault.toNumber() ?? 1;
  return claims === 0 ? 0 : (squares / claims) * lossGivenDefault;
}
