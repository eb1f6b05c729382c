import { addDays, addMonths } from '../../values/calendar.js';
import { decimal, decimalText } from '../../values/decimal.js';
import type {
  Cover,
  CreditControl,
  CreditControlAnswer,
  LossHistory,
  LossYear,
} from '../../submission/submission.js';
import type { AnswerSetting, AnswerWriter, WriteAnswer } from './answer.js';

const monthsInYear = 12;

/** Inputs of the policy as a whole. */
export const policyAnswers = {
  'credit-control-score': (value, { risk }) =>
    answering(
      (risk.book.questionnaire?.questions ?? []).map(({ id }) => id),
      scores[value as keyof typeof scores],
    ),
  ageing: (overdueShare) => controlling({ overdueShare }),
  'days-sales-outstanding': (multiple, { risk }) =>
    controlling({
      daysSalesOutstanding: risk.exposure.weightedTermsDays.times(multiple).round().toNumber(),
    }),
  'loss-history': (value, setting) => (submission) => ({
    ...submission,
    lossHistory: history(value, setting),
  }),
  continuity: (value) => (submission) => {
    const years = Number(value);
    const { inception } = submission;
    const from = addMonths(inception, -monthsInYear * years);
    const periods =
      years === 0 ? [] : [{ from, to: addDays(inception, -1), insurer: 'this' as const }];
    return { ...submission, continuity: { periods } };
  },
  'policyholder-country': (country) => (submission) => ({
    ...submission,
    policyholder: { ...submission.policyholder, country },
  }),
  'insured-percentage': (insuredPercentage) => covering({ insuredPercentage }),
  'waiting-period-days': (days) => covering({ waitingPeriodDays: Number(days) }),
  'maximum-terms-days': (days) => covering({ maximumTermsDays: Number(days) }),
  'maximum-extension-days': (days) => covering({ maximumExtensionDays: Number(days) }),
  'offered-share': (offeredShare) => (submission) => ({
    ...submission,
    turnover: { ...submission.turnover, offeredShare },
  }),
  months: (months) => (submission) => ({ ...submission, months: Number(months) }),
} satisfies Record<string, AnswerWriter>;

const scores: Readonly<Record<'none' | 'partly' | 'full', CreditControlAnswer>> = {
  none: { answer: 'no' },
  partly: { answer: 'partly', evidence: 'document' },
  full: { answer: 'yes', evidence: 'document' },
};

/** Answers questions of the questionnaire alike. */
export function answering(questions: readonly string[], answer: CreditControlAnswer): WriteAnswer {
  return (submission) => ({
    ...submission,
    creditControl: {
      ...submission.creditControl,
      answers: {
        ...submission.creditControl?.answers,
        ...Object.fromEntries(questions.map((id) => [id, answer])),
      },
    },
  });
}

function controlling(outcome: Partial<CreditControl>): WriteAnswer {
  return (submission) => ({
    ...submission,
    creditControl: { ...submission.creditControl, ...outcome },
  });
}

function covering(terms: Partial<Cover>): WriteAnswer {
  return (submission) => ({ ...submission, cover: { ...submission.cover, ...terms } });
}

function history(value: string, { quote, risk, advice }: AnswerSetting): LossHistory {
  if (value === 'no-history') return { statement: 'no-history' };
  const turnover = decimalText(risk.exposure.annualTurnover.toDecimalPlaces(2));
  const insured = decimal(quote.losses?.present.insured ?? '0')
    .times(monthsInYear)
    .dividedBy(quote.period.months);
  const paid = insured.times(advice.exact('adverse-multiple')).toFixed(2);
  const length = advice.number('history-years');
  const years = Array.from({ length }, (_, index): LossYear => ({
    from: addMonths(risk.inception, -monthsInYear * (length - index)),
    insurableTurnover: turnover,
    cover: { insuredPercentage: quote.cover.insuredPercentage ?? '100' },
    ...(value === 'clean' ? { losses: [] } : { paid }),
  }));
  return { statement: 'supplied', years };
}
