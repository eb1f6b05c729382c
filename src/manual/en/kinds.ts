import type { ManualWords } from '../words.js';

const distribution =
  'the distribution of the losses of the period (CreditRisk+, one common factor)';

/** What each kind of step looks at and does, in English; the formulas are those of docs/SPEC.md. */
export const kinds: ManualWords['kinds'] = {
  'worksheet-base': {
    looksAt: "each buyer's balance and limit, its grade or rating, and the policy period",
    does: 'The price starts from the expected loss of the period at base country, industry, payment method and terms. A buyer that defaults owes its normal balance and the deliveries of the drift days; of that the part u(limit / balance) lies within the limit, u being the page of how limits are used (without one, all of it up to the limit). Overdues that are not disputed raise the default rate of a buyer as the page of payment records says.',
    formula:
      'sum over buyers of balance at default × u(limit / balance at default) × default rate × loss given default × months / 12',
  },
  'flat-rate': { looksAt: 'the measure of the line', does: '', formula: '' },
  'buyer-rate': {
    looksAt: 'each buyer, as the axes of the pages say',
    does: 'Each buyer is charged the rate of its row on its own base, times the factors of its rows. The base is not cut at the limit of the buyer unless the step says so. The premiums of the buyers add up to the step.',
    formula: 'sum over buyers of base × rate × factors',
  },
  'worksheet-relativity': {
    looksAt: 'the class of each buyer',
    does: "Each buyer's expected loss is multiplied by the relativity of its class, so every buyer weighs as much as its expected loss. Default rates are capped after all relativities; a buyer with a global grade takes no country relativity.",
    formula: 'worksheet total with this relativity / worksheet total without it',
  },
  'worksheet-terms': {
    looksAt: 'the payment terms of each buyer',
    does: "Balances at each buyer's own terms replace those at base terms. The drift days are in both, so the price moves less than the terms.",
    formula: 'worksheet total at own terms / worksheet total at base terms',
  },
  page: {
    looksAt: 'the measure of the line',
    does: 'The measure is looked up on the page, and the value found there is applied as it stands.',
  },
  'credibility-factor': {
    looksAt: 'a loss ratio and the volume it was made in, such as years',
    does: 'The loss ratio is compared with the one aimed at, counts as far as its volume is credible, and is held between the lowest and the highest factor.',
    formula: '1 + n / (n + k) × (loss ratio / target − 1), held between lowest and highest',
  },
  'product-cap': {
    looksAt: 'the factors it bounds',
    does: 'The product of the factors counts at most the bound.',
    formula: 'bound × price without these factors',
  },
  'product-floor': {
    looksAt: 'the factors it bounds',
    does: 'The product of the factors counts at least the bound.',
    formula: 'bound × price without these factors',
  },
  'credit-control': {
    looksAt: 'answers and evidence of the questionnaire, overdues, and days sales outstanding',
    does: 'The answers with their evidence make a score from 0 to 100, read on a curve. A credit is kept only as far as overdues and collection bear it out, down to 1; a debit stands.',
    formula:
      '1 − (1 − relativity of the score) × share kept with overdues × share kept with slow collection',
  },
  'loss-experience': {
    looksAt: 'the loss history, restated to the present cover, and the years of trading and cover',
    does: "A are the losses reported in the past years, each up to the cap, net of recoveries; E is what is expected to be reported of losses up to the same cap at today's rates, L the share of the whole expected loss below it. What is not yet reported is taken as expected. m is the size-weighted number of claims expected to be reported, E × E[X] / E[X²] with X one insured claim up to the cap. The cap is so many typical claims: the insured claim an average unit of the balances stands behind. An off-balance factor F by m, where there is a page for it, evens out that past losses raise the price more often than their absence lowers it. The result is held between the lowest relativity, by m, and the highest; of a credit the share is given that the years of history let stand. Without a history its own page speaks.",
    formula: '(1 + Z (A / E − 1) L) × F,  Z = min(Zmax, m / (m + K))',
  },
  'discretionary-limit': {
    looksAt:
      'the share s of the expected loss on buyers under the discretionary limit, and their insured percentage',
    does: 'd and n are the values of the insured-percentage page for the discretionary limit and for named limits.',
    formula: '1 − s × (1 − d / n)',
  },
  'non-qualifying-loss': {
    looksAt: `the non-qualifying loss, on ${distribution}`,
    does: 'A loss below the amount is not paid at all, one that reaches it is insured in full.',
    formula: 'expected payment with this term / expected payment with the terms before it',
  },
  'each-loss': {
    looksAt: `the amount borne of each loss, on ${distribution}`,
    does: 'The seller bears the first part of each loss.',
    formula: 'expected payment with this term / expected payment with the terms before it',
  },
  'aggregate-first-loss': {
    looksAt: `the aggregate first loss A, on ${distribution}`,
    does: 'The seller bears the first losses of the period until A is used up; S is the sum of the losses after the terms on each loss.',
    formula: 'E[(S − A)⁺] / E[S]',
  },
  'maximum-liability': {
    looksAt: `the maximum liability M, on ${distribution}`,
    does: 'The insurer pays at most M in the period. Where M is a multiple k of the premium before corridor, floors and rounding, that is the one premium at which both agree, P = f(kP); M is rounded once.',
    formula: 'E[min((S − A)⁺, M)] / E[(S − A)⁺]',
  },
  'capital-load': {
    looksAt: `what the insurer pays in its worst cases, on ${distribution}`,
    does: 'Concentration costs money here: the tail value at risk (TVaR) is the average payment beyond the tail level. The share of it that bears capital is a row, or is worked out beside a book of stated expected loss B: with t the tail of the common factor in its means, v its variation, E the expected loss and V the sum of frequency × claim² before the terms on the year, it is ((t − 1) E + (t − 1) / v × V / √(V + (v B)²)) over the tail before these terms, at most 1. Where the book states what is kept of a claim, r, a larger claim x counts as r² + 2 r (x − r) in V: what is ceded costs in proportion.',
    formula: 'cost of capital × share × (TVaR − expected payment) × months / 12',
  },
  'technical-floor': {
    looksAt: 'the technical premium',
    does: 'The price is at least a share of the technical premium; where this and the corridor conflict, this wins.',
    formula: 'share × technical premium, as a rate rounded up to the rate unit',
  },
  'political-risk': {
    looksAt:
      'the insured average balance in each country, or in that of the issuing bank under a letter of credit, where political risk is insured',
    does: "Each country has the annual rate of its class, public buyers one of their own; where the book has a page of perils, each insured peril costs its share, at its own insured percentage and waiting period. Nothing is charged at the seller's home, but for public buyers, nor for a confirmed letter of credit. Without political risk nothing is added.",
    formula:
      'sum over countries and perils of insured average balance × annual rate × share of the peril × relativity of the waiting period × months / 12',
  },
  'fixed-expense': {
    looksAt: 'nothing of the risk',
    does: 'What it costs to have a policy at all is added; a tier may have an amount of its own.',
    formula: 'fixed expense',
  },
  'permissible-loss-ratio': {
    looksAt: 'nothing of the risk',
    does: 'What is left of each unit of premium for losses and fixed expense. Where expense or brokerage slide, each slice of the premium sets its own rate aside besides, and the premium is solved for.',
    formula: '1 − variable expense − brokerage − profit − what the slices set aside / premium',
  },
  continuity: {
    looksAt: 'the unbroken years of cover, from its dates, and the loss experience',
    does: 'A credit for years of unbroken cover, kept only while experience is not adverse; a gap within the days of grace does not break cover, and a year with another insurer counts for its share.',
    formula: '1 − (1 − relativity of the years) × share kept',
  },
  'combined-cap': {
    looksAt: 'the steps it bounds',
    does: 'Credits that reward the same careful seller may not together take the price below the bound.',
    formula: 'bound × price without these steps',
  },
  'loss-ratio-floor': {
    looksAt:
      'the raw loss ratio: insured past losses before any cap, weight and credibility, over the premium of those years at the rate of today without history, or as paid where that is less',
    does: 'The whole effect of experience and continuity is at least what the page says at that ratio; it is never a second factor. A further page may say the least by the claims expected in the past, size-weighted, which continuity multiplies: few claims prove little. Without a history nothing is held.',
    formula: 'price before experience and continuity × value of the page',
  },
  'corridor-ceiling': {
    looksAt: 'the expiring rate, restated to the new cover, terms and buyers',
    does: 'A renewal may not rise by more than the corridor, unless its raw loss ratio lifts the ceiling: not at all up to one row, wholly from the other, in proportion between them. Without expiring cover the step is left out.',
    formula: 'restated rate × (1 + corridor), rounded down to the rate unit, × insurable turnover',
  },
  'corridor-floor': {
    looksAt: 'the expiring rate, restated to the new cover, terms and buyers',
    does: 'A renewal may not fall by more than the corridor, and as past losses lift the ceiling not below the restated rate. Without expiring cover the step is left out.',
    formula: 'restated rate × (1 − corridor), rounded up to the rate unit, × insurable turnover',
  },
  'rate-rounding': {
    looksAt: 'the rate so far: price / insurable turnover',
    does: 'The rate is rounded to the rate unit, half away from zero; the premium follows from the rounded rate.',
    formula: 'rate unit × insurable turnover',
  },
  'premium-floor': {
    looksAt: 'the premium so far',
    does: 'No policy is written below the premium floor.',
    formula: 'premium floor',
  },
  'premium-rounding': {
    looksAt: 'the premium so far',
    does: 'The premium is rounded to the minor unit of the currency, half away from zero.',
  },
};
