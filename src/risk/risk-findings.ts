import type { Finding } from '../quoted/findings.js';
import type { ExcludedBuyer } from '../quoted/quote-record.js';
import type { ResolvedCover, Risk } from './risk.js';
import { perilShare } from './insured-share.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { decimal, decimalText, roundOperand, sum } from '../values/decimal.js';
import { editionFindings } from './edition-findings.js';
import { exchangeFindings } from './exchange-findings.js';
import { industryFindings } from './industry-findings.js';
import { balanceFindings } from './balance-findings.js';
import { attitudeBy, attitudeTo } from './gates.js';
import { tierFindings } from './tier-findings.js';
import { overdueBeyond } from './overdue-gate.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';

const mostNamed = 100;

/** What the gates took out, and whether the policyholder itself is barred. */
export function gateFindings(
  submission: ParsedSubmission,
  book: LoadedRateBook,
  excluded: readonly ExcludedBuyer[],
): Finding[] {
  return [
    ...barredPolicyholder(submission, book),
    ...excluded.slice(0, mostNamed).map(({ buyer, reason, turnover }): Finding => {
      const facts = { buyer, reason, turnover, currency: submission.currency };
      return {
        code: 'buyer-not-insurable',
        severity: 'note',
        path: pathOf(buyer, submission),
        facts,
      };
    }),
    ...unlistedCountries(submission, book, excluded),
  ];
}

function barredPolicyholder({ policyholder }: ParsedSubmission, book: LoadedRateBook): Finding[] {
  if (policyholder?.country === undefined) return [];
  const { country } = policyholder;
  const attitude = attitudeTo(country, book);
  return attitude === 'sanctioned' || attitude === 'withdrawn'
    ? [
        {
          code: 'policyholder-barred',
          severity: 'decline',
          path: '/policyholder/country',
          facts: { country, attitude },
        },
      ]
    : [];
}

function unlistedCountries(
  submission: ParsedSubmission,
  book: LoadedRateBook,
  excluded: readonly ExcludedBuyer[],
): Finding[] {
  const buyers = new Set(
    excluded.filter(({ reason }) => reason === 'country-not-in-book').map(({ buyer }) => buyer),
  );
  if (buyers.size === 0) return [];
  const countries = new Map<string, number>();
  for (const { id, country } of [...(submission.buyers ?? []), ...(submission.buyerGroups ?? [])])
    if (buyers.has(id)) countries.set(country, (countries.get(country) ?? 0) + 1);
  return [...countries].map(([country, count]) => ({
    code: 'country-not-in-book',
    severity: 'refer',
    path: '/buyers',
    facts: { country, count, edition: book.edition },
  }));
}

/** What there is to say about a risk that can be priced, before its price. */
export function riskFindings({ submission, book, exposure, cover, money }: Risk): Finding[] {
  const { restricted, tolerated } = counted(exposure.exact, book, cover);
  const insurable = decimalText(exposure.annualTurnover);
  return [
    ...[...restricted].map(([country, count]): Finding => ({
      code: 'country-restricted',
      severity: 'note',
      path: '/buyers',
      facts: { country, count },
    })),
    ...finding(tolerated > 0, 'overdue-tolerated', '/buyers', {
      count: tolerated,
      days: cover.maximumExtensionDays,
    }),
    ...finding(exposure.turnoverMismatch.greaterThan(0), 'turnover-scaled', '/turnover/estimated', {
      currency: submission.currency,
      described: decimalText(exposure.describedTurnover),
      insurable,
      mismatch: decimalText(roundOperand(exposure.turnoverMismatch)),
    }),
    ...balanceFindings({ book, exposure, submission }),
    ...tierFindings({ book, cover, exposure, submission, money }),
    ...finding(
      decimal(cover.discretionaryInsuredPercentage).greaterThan(cover.insuredPercentage),
      'discretionary-above-named',
      '/cover/discretionaryInsuredPercentage',
      { named: cover.insuredPercentage, discretionary: cover.discretionaryInsuredPercentage },
    ),
    ...politicalLosses(submission, cover),
    ...industryFindings(submission, book),
    ...editionFindings(submission, book),
    ...exchangeFindings(submission, book),
  ];
}

/** Buyers of restricted countries, and buyers whose overdues are tolerated. */
function counted(
  { merged, columns }: Risk['exposure']['exact'],
  book: LoadedRateBook,
  cover: ResolvedCover,
): { readonly restricted: ReadonlyMap<string, number>; readonly tolerated: number } {
  const attitude = attitudeBy(book);
  const restricted = new Map<string, number>();
  let tolerated = 0;
  for (let place = 0; place < merged.length; place += 1) {
    const { traits, overdue } = merged[place] as (typeof merged)[number];
    const { country } = traits;
    const count = columns.estimates.count[place] as number;
    if (attitude(country) === 'restricted')
      restricted.set(country, (restricted.get(country) ?? 0) + count);
    if (overdue.length > 0 && overdueBeyond({ overdue }, cover) > 0) tolerated += count;
  }
  return { restricted, tolerated };
}

/** Past losses by political perils say nothing of how buyers default. */
function politicalLosses(
  { lossHistory, currency }: ParsedSubmission,
  cover: ResolvedCover,
): Finding[] {
  if (lossHistory?.statement !== 'supplied') return [];
  const losses = lossHistory.years.flatMap(({ losses: single = [] }) =>
    single.flatMap(({ peril, gross }) => (peril === undefined ? [] : { peril, gross })),
  );
  return finding(losses.length > 0, 'political-losses-apart', '/lossHistory', {
    currency,
    count: losses.length,
    amount: decimalText(sum(losses.map(({ gross }) => decimal(gross)))),
    insured: losses.filter(({ peril }) => perilShare(peril, false, cover).greaterThan(0)).length,
  });
}

function finding(
  found: boolean,
  code: Finding['code'],
  path: string,
  facts: Finding['facts'],
): Finding[] {
  return found ? [{ code, severity: 'note', path, facts }] : [];
}

function pathOf(id: string, { buyers = [], buyerGroups = [] }: ParsedSubmission): string {
  const index = buyers.findIndex((buyer) => buyer.id === id);
  return index >= 0
    ? `/buyers/${index}`
    : `/buyerGroups/${buyerGroups.findIndex((group) => group.id === id)}`;
}
