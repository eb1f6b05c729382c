import { sealEdition } from '../../read/sealed-book.js';
import type { RateBook } from '../../read/rate-book.js';
// What repeats the titles of another page stands near it: a bundle is compressed in the order of imports.
import advice from './advice.json';
import questionnaire from './questionnaire.json';
import guidelines from './guidelines.json';
import triggers from './triggers.json';
import tiers from './tiers.json';
import book from './book.json';
import cases from './cases.json';
import claims from './claims.json';
import digest from './digest.json';
import adjustment from './adjustment.json';
import algorithm from './algorithm.json';
import adverseSelection from './pages/adverse-selection.json';
import answerCredit from './pages/answer-credit.json';
import assumptions from './pages/assumptions.json';
import brokerageSlices from './pages/brokerage-slices.json';
import capital from './pages/capital.json';
import collectionWithholding from './pages/collection-withholding.json';
import continuity from './pages/continuity.json';
import continuityKeptShare from './pages/continuity-kept-share.json';
import continuityTerms from './pages/continuity-terms.json';
import contract from './pages/contract.json';
import country from './pages/country.json';
import countryClass from './pages/country-class.json';
import countryCover from './pages/country-cover.json';
import credibility from './pages/credibility.json';
import creditShare from './pages/credit-share.json';
import creditControl from './pages/credit-control.json';
import defaultRate from './pages/default-rate.json';
import earlyPayment from './pages/early-payment.json';
import evidenceCredit from './pages/evidence-credit.json';
import exchangeRates from './pages/exchange-rates.json';
import expenseSlices from './pages/expense-slices.json';
import experience from './pages/experience.json';
import exposure from './pages/exposure.json';
import industry from './pages/industry.json';
import insolvencyOnly from './pages/insolvency-only.json';
import insuredPercentage from './pages/insured-percentage.json';
import leastByClaims from './pages/least-by-claims.json';
import letterOfCredit from './pages/letter-of-credit.json';
import limitUse from './pages/limit-use.json';
import limits from './pages/limits.json';
import loadings from './pages/loadings.json';
import lossDistribution from './pages/loss-distribution.json';
import lowestExperience from './pages/lowest-experience.json';
import noHistory from './pages/no-history.json';
import noClaimsBonus from './pages/no-claims-bonus.json';
import normalLimitUse from './pages/normal-limit-use.json';
import offBalance from './pages/off-balance.json';
import outcomes from './pages/outcomes.json';
import overdueWithholding from './pages/overdue-withholding.json';
import paymentMethod from './pages/payment-method.json';
import paymentRecord from './pages/payment-record.json';
import politicalClass from './pages/political-class.json';
import politicalPerils from './pages/political-perils.json';
import politicalRisk from './pages/political-risk.json';
import politicalWaiting from './pages/political-waiting.json';
import publicBuyers from './pages/public-buyers.json';
import ratingGrade from './pages/rating-grade.json';
import reportedShare from './pages/reported-share.json';
import sellerSize from './pages/seller-size.json';
import severity from './pages/severity.json';
import shortPeriod from './pages/short-period.json';
import tierPremiumFloor from './pages/tier-premium-floor.json';
import tierFixedExpense from './pages/tier-fixed-expense.json';
import timeAtRisk from './pages/time-at-risk.json';
import waitingPeriod from './pages/waiting-period.json';
import yearWeight from './pages/year-weight.json';

/**
 * The reference edition: illustrative rates in CNY for a Chinese exporter or domestic seller, each number with its
 * source or its reason (`docs/reference-edition.md`). Not an offer: replace it with a book of your own.
 */
export const referenceBook = /*#__PURE__*/ sealEdition(
  {
    ...book,
    algorithm,
    adjustment,
    advice,
    pages: {
      'adverse-selection': adverseSelection,
      'answer-credit': answerCredit,
      assumptions,
      'brokerage-slices': brokerageSlices,
      capital,
      'collection-withholding': collectionWithholding,
      continuity,
      'continuity-kept-share': continuityKeptShare,
      'continuity-terms': continuityTerms,
      contract,
      country,
      'country-class': countryClass,
      'country-cover': countryCover,
      credibility,
      'credit-control': creditControl,
      'credit-share': creditShare,
      'default-rate': defaultRate,
      'early-payment': earlyPayment,
      'evidence-credit': evidenceCredit,
      'exchange-rates': exchangeRates,
      'expense-slices': expenseSlices,
      experience,
      exposure,
      industry,
      'insolvency-only': insolvencyOnly,
      'insured-percentage': insuredPercentage,
      'least-by-claims': leastByClaims,
      'letter-of-credit': letterOfCredit,
      'limit-use': limitUse,
      limits,
      loadings,
      'loss-distribution': lossDistribution,
      'lowest-experience': lowestExperience,
      'no-claims-bonus': noClaimsBonus,
      'no-history': noHistory,
      'normal-limit-use': normalLimitUse,
      'off-balance': offBalance,
      outcomes,
      'overdue-withholding': overdueWithholding,
      'payment-method': paymentMethod,
      'payment-record': paymentRecord,
      'political-class': politicalClass,
      'political-perils': politicalPerils,
      'political-risk': politicalRisk,
      'political-waiting': politicalWaiting,
      'public-buyers': publicBuyers,
      'rating-grade': ratingGrade,
      'reported-share': reportedShare,
      'seller-size': sellerSize,
      severity,
      'short-period': shortPeriod,
      'tier-premium-floor': tierPremiumFloor,
      'tier-fixed-expense': tierFixedExpense,
      'time-at-risk': timeAtRisk,
      'waiting-period': waitingPeriod,
      'year-weight': yearWeight,
    },
    tiers,
    questionnaire,
    guidelines,
    triggers,
    claims,
    cases,
  } as RateBook,
  { digest, pricesOnly: false },
);
