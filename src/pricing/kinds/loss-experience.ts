import type { Finding } from '../../quoted/findings.js';
import { outsideManual } from '../../risk/outside-manual.js';
import { lookUp, type Reading, readRow } from '../../rules/read/look-up.js';
import { isHistoryContradicted } from '../../submission/history-contradiction.js';
import { Decimal, decimal, decimalText, roundAmount, roundOperand } from '../../values/decimal.js';
import { roundedShare } from '../../values/rounded-result.js';
import { type CreditEarned, creditEarned, withCreditEarned } from '../experience/credit-earned.js';
import { expectedRates } from '../experience/expected-rates.js';
import { pastYears } from '../experience/past-years.js';
import { rawLosses } from '../experience/raw-losses.js';
import { restatedHow } from '../experience/restated-losses.js';
import { type WeighedHistory, weighedHistory } from '../experience/weighed-history.js';
import type { Kind, StepContext } from '../step-context.js';

/**
 * Experience modification `1 + Z (A / E - 1) L`, held between the book's bounds, with `Z = min(Zmax, m / (m + K))`.
 * `A` are the losses reported, restated to the present cover, limited to a cap and net of recoveries; `E` is what is
 * expected to be reported below the same cap at today's rates, credit control included; `L` the share of the whole
 * expected loss below the cap, so that what lies above it stays at the expected; `m` the size-weighted number of
 * claims expected to be reported, `E x E[X] / E[X²]`, and `K` the number at half credibility. A credit is given as far
 * as time and trade stand behind it. An off-balance factor by `m` may even out what chance alone makes of it all.
 */
export const lossExperience: Kind = (context) => {
  const { risk, line } = context;
  const { lossHistory, currency } = risk.submission;
  if (lossHistory?.statement !== 'supplied') return withoutHistory(context);
  const page = line.pages?.['credibility'] ?? '';
  const row = (key: string) => readRow(risk.book, page, key);
  const past = pastYears(lossHistory.years, context);
  if ('issues' in past) return past;
  const rates = expectedRates(context, row('single-loss-claims').value);
  const overdueShare = row('notified-overdue-share').value;
  const leastShare = row('least-exposure-share').value;
  const weighed = weighedHistory(past, context, { rates, overdueShare, leastShare });
  const limitedPart = rates.whole.isZero() ? decimal(0) : roundedShare(rates.limited, rates.whole);
  const [constant, most] = [row('credibility-constant'), row('maximum-credibility')];
  const credibility = Decimal.min(most.value, credibilityOf(weighed.claims, constant.value));
  const ratio = ratioOf(weighed);
  const credible = credibility.times(ratio.minus(1)).times(limitedPart).plus(1);
  const offBalance = offBalanceOf(context, weighed.claims);
  const indicated = roundOperand(credible.times(offBalance?.value ?? 1));
  const lowest = lookUp(risk.book, line.pages?.['lowest'] ?? '', weighed.claims);
  const highest = row('highest');
  const bounded = Decimal.max(lowest?.value ?? 1, Decimal.min(highest.value, indicated));
  const earned = creditEarned(context);
  const inTotal = lossHistory.years.filter((year) => restatedHow(year) === 'in-total').length;
  return {
    operand: withCreditEarned(bounded, earned),
    claims: weighed.claims,
    facts: () => ({
      currency,
      statement: 'supplied',
      ...weighedFacts(weighed, earned),
      ...statedFacts(context),
      years: past.filter(({ weight }) => weight.greaterThan(0)).length,
      yearsGiven: past.length,
      ratio: decimalText(ratio),
      limitedPart: decimalText(limitedPart),
      credibility: decimalText(credibility),
      ...(offBalance && { offBalance: decimalText(offBalance.value) }),
      indicated: decimalText(indicated),
      bounded: decimalText(bounded),
      restated: inTotal > 0 ? 'in-total' : 'single-losses',
      contradicted: false,
    }),
    sources: () =>
      [constant, most, offBalance, lowest, highest].flatMap((read) => read?.source ?? []),
    findings: inTotal > 0 ? [restatedInTotal(inTotal)] : [],
  };
};

function credibilityOf(claims: Decimal, constant: Decimal): Decimal {
  return roundedShare(claims, claims.plus(constant));
}

/** What evens out that the least price by raw loss ratio asks for more than credibility and never for less. */
function offBalanceOf({ risk, line }: StepContext, claims: Decimal): Reading | undefined {
  const page = line.pages?.['off-balance'];
  return page === undefined ? undefined : lookUp(risk.book, page, claims);
}

function ratioOf({ reported, expected }: WeighedHistory): Decimal {
  return expected.isZero() ? decimal(1) : roundedShare(reported, expected);
}

function weighedFacts(weighed: WeighedHistory, { share, emptiness }: CreditEarned) {
  return {
    reported: decimalText(weighed.reported),
    expected: decimalText(weighed.expected),
    claims: decimalText(weighed.claims),
    cap: decimalText(weighed.cap),
    creditShare: decimalText(share),
    emptiness: decimalText(roundOperand(emptiness)),
  };
}

/** What anyone can find again in the history: the losses as stated and what of them this cover would have insured. */
function statedFacts(context: StepContext) {
  const raw = rawLosses(context);
  return {
    stated: decimalText(raw?.stated ?? decimal(0)),
    insured: decimalText(roundAmount(raw?.insured ?? decimal(0))),
    count: raw?.count ?? 0,
  };
}

function restatedInTotal(years: number): Finding {
  return {
    code: 'history-restated-in-total',
    severity: 'note',
    path: '/lossHistory/years',
    facts: { years },
  };
}

/** Without a history the book's page speaks; `no history` beside past trading or past cover is a contradiction. */
function withoutHistory({ risk, line }: StepContext): ReturnType<Kind> {
  const { lossHistory, currency } = risk.submission;
  const contradicted = isHistoryContradicted(risk.submission);
  const row = contradicted ? 'contradicted' : lossHistory ? 'new-business' : 'not-supplied';
  const page = line.pages?.['no-history'] ?? '';
  if (risk.book.pages[page] === undefined) return { issues: [outsideManual('/lossHistory', row)] };
  const read = readRow(risk.book, page, row);
  const value = decimalText(read.value);
  return {
    operand: read.value,
    facts: {
      currency,
      statement: lossHistory ? 'no-history' : 'not-supplied',
      ...{ reported: '0', expected: '0', claims: '0', cap: '0', creditShare: '0', emptiness: '1' },
      ...{ stated: '0', insured: '0', count: 0, years: 0, yearsGiven: 0, ratio: '1' },
      ...{ limitedPart: '1', credibility: '0', indicated: value, bounded: value },
      ...{ restated: 'none', contradicted },
    },
    sources: [read.source],
  };
}
