import { adjustmentTerms } from '../quoted/adjustment-terms.js';
import { filedRanges } from '../quoted/filed-ranges.js';
import { entriesOf } from '../quoted/made-step.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { sealedPriced } from '../quoted/sealed-quote.js';
import { isReferred } from '../quoted/severity.js';
import { subjectivities } from '../quoted/subjectivities.js';
import { exposureSummary } from '../risk/exposure-summary.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import { addDays, addMonths } from '../values/calendar.js';
import { decimalText } from '../values/decimal.js';
import { deepFreeze } from '../values/freeze.js';
import { once } from '../values/once.js';
import type { Measures } from './measures/own-measures.js';
import { noMeasures } from './measures/own-measures.js';
import { leastStress, lossBearings, lossSummary } from './loss-summary.js';
import type { Priced } from './price.js';
import { header } from './quote-header.js';

/** The quote of a price, frozen to its last member. Its ledger, exposure and digests are made when they are first read. */
export function recordOf(made: Priced): PricedQuote {
  const { risk, assessed, rating, premium, findings } = made;
  const { submission, book, exposure } = risk;
  const { period, validity, cover, subjectivities } = sharedParts(made);
  const { assumptions, excludedBuyers } = assessed.assessed;
  return sealedPriced(
    {
      header: header(submission, book),
      findings,
      assumptions,
      excludedBuyers,
      issues,
      status: isReferred(findings) ? 'referred' : 'quoted',
      currency: submission.currency,
      period,
      validity,
      cover,
      services: cover.tierTitle === null ? undefined : tierOf(risk).services,
      premium,
      adjustment: compiled(book, adjustmentOf).terms,
      subjectivities,
      filedRanges: compiled(book, rangesIn).any ? filedRanges(rating.steps) : nothing,
      measures: ownMeasures(made.measures),
    },
    {
      submission,
      measured: () => exposureSummary(exposure),
      written: () => rating.ledger,
      technically: () => technicalOf(made),
      lost: () => lossSummary(made.losses),
      steps: rating.steps,
      borne: once(() => lossBearings(made.losses)),
      leastStress: () => leastStress(made.losses),
    },
  );
}

const nothing: readonly never[] = Object.freeze([]);
const issues: readonly [] = Object.freeze<[]>([]);

function technicalOf({ technical, rating }: Priced): PricedQuote['technical'] {
  return technical && { ...technical, ledger: entriesOf(rating.technical ?? []) };
}

/** Whether any row of a book is a range. */
function rangesIn({ pages }: LoadedRateBook): { readonly any: boolean } {
  const rows = Object.values(pages).flatMap((page): readonly object[] => page.rows);
  return { any: rows.some((row) => 'min' in row) };
}

/** What is the same for all that is alike; nothing is shared where the maximum liability was solved for the price. */
function sharedParts(made: Priced): Shared {
  if (made.rating.maximum !== null) return partsOf(made);
  const { shared } = made.assessed;
  const parts = (shared.parts ??= deepFreeze(partsOf(made)));
  const referred = isReferred(made.findings);
  const isSame =
    parts.subjectivities.some(({ code }) => code === 'underwriter-approval') === referred;
  return isSame ? parts : { ...parts, subjectivities: conditions(made) };
}

type Shared = Pick<PricedQuote, 'period' | 'validity' | 'cover' | 'subjectivities'>;

function partsOf(made: Priced): Shared {
  const { risk, rating } = made;
  const { submission, book, cover, months } = risk;
  const { inception, basis = 'risks-attaching', asOf } = submission;
  const expiry = addDays(addMonths(inception, months), -1);
  return {
    period: { inception, expiry, months, basis },
    validity: { from: asOf, until: addDays(asOf, book.validityDays) },
    cover: Object.assign(
      {},
      cover,
      rating.maximum === null ? {} : { maximumLiability: decimalText(rating.maximum) },
      {
        tierTitle: tierOf(risk).title ?? null,
        ...(book.waterfall && { waterfall: book.waterfall }),
      },
    ),
    subjectivities: conditions(made),
  };
}

function conditions({ risk, assessed, findings }: Priced): PricedQuote['subjectivities'] {
  return subjectivities(risk.submission, assessed.assessed.assumptions, isReferred(findings));
}

type TierFacts = Partial<Pick<LoadedRateBook['tiers'][number], 'title' | 'services'>>;

function tierOf({ book, cover }: Priced['risk']): TierFacts {
  return book.tiers.find(({ id }) => id === cover.tier) ?? {};
}

/** In an object, for what is missing would be made again each time. */
function adjustmentOf({ adjustment, pages }: LoadedRateBook): {
  readonly terms: PricedQuote['adjustment'];
} {
  return { terms: adjustmentTerms(adjustment, pages) };
}

function ownMeasures(measures: Measures): PricedQuote['measures'] {
  if (measures === noMeasures) return nothing;
  return Object.entries(measures).map(([id, { version = '' }]) => ({ id, version }));
}
