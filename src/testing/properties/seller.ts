import { propertyStatements } from '../../rules/load/property-statements.js';
import { addDays, addMonths } from '../../values/calendar.js';
import { type Decimal, decimal } from '../../values/decimal.js';
import type {
  CreditControlAnswer,
  LossHistory,
  LossYear,
  Submission,
} from '../../submission/submission.js';
import { continuityOf } from '../drawn-history.js';
import { monotone } from './monotone.js';

const weaker: readonly CreditControlAnswer[] = [
  { answer: 'yes', evidence: 'none' },
  { answer: 'partly', evidence: 'audited' },
  { answer: 'no' },
  { answer: 'unknown' },
];

/** One question answered worse, or with less evidence. */
export const weakerControl = /*#__PURE__*/ monotone({
  id: 'weaker-control-never-cheaper',
  statement: propertyStatements['weaker-control-never-cheaper'],
  reason: {
    en: 'Credit control lowers losses; an answer that is worse, or not proven, must not earn more.',
    'zh-CN': '信用管理可降低损失；回答较差或缺乏证明，不应得到更多优惠。',
  },
  premium: 'not-lower',
  cover: 'any',
  change: (submission, size) => {
    const answers = submission.creditControl?.answers ?? {};
    const ids = Object.keys(answers);
    const id = ids[size % Math.max(1, ids.length)];
    const answered = (answer: CreditControlAnswer | undefined): Submission =>
      id === undefined || answer === undefined
        ? submission
        : { ...submission, creditControl: { answers: { ...answers, [id]: answer } } };
    return {
      before: answered({ answer: 'yes', evidence: 'audited' }),
      after: answered(weaker[size % weaker.length]),
    };
  },
});

/** A past loss one tenth larger. */
export const worseHistory = /*#__PURE__*/ monotone({
  id: 'worse-history-never-cheaper',
  statement: propertyStatements['worse-history-never-cheaper'],
  reason: {
    en: 'A larger past loss makes future losses look larger, never smaller.',
    'zh-CN': '以往损失越大，对未来损失的预期只会更高，不会更低。',
  },
  premium: 'not-lower',
  cover: 'any',
  change: (submission, size) => {
    const years = yearsOf(submission);
    const worse = Math.min(size % 5, years.length - 1);
    const turnover = decimal(submission.turnover.estimated);
    const history = (tenths: number): Submission => {
      const gross = lossOf(turnover, size).times(tenths).dividedBy(10).toDecimalPlaces(0);
      const lossHistory: LossHistory = {
        statement: 'supplied',
        years: years.map((year, index) =>
          index === worse ? withLoss(year, gross.toFixed()) : year,
        ),
      };
      return { ...submission, lossHistory };
    };
    return { before: history(10), after: history(11) };
  },
});

/** From next to nothing, which most are, to five per cent of a year's turnover, many times its premium. */
function lossOf(turnover: Decimal, size: number): Decimal {
  const share = decimal(size).dividedBy(100);
  const cubed = share.times(share).times(share);
  return turnover.times(cubed).times(cubed).dividedBy(20);
}

/** The same past losses on up to four times the turnover of their year. */
export const morePastTurnover = /*#__PURE__*/ monotone({
  id: 'more-past-turnover-never-dearer',
  statement: propertyStatements['more-past-turnover-never-dearer'],
  reason: {
    en: 'The same losses on more turnover are a better record, never a worse one.',
    'zh-CN': '同样的损失发生在更大的营业额上，记录只会更好，不会更差。',
  },
  premium: 'not-higher',
  cover: 'any',
  change: (submission, size) => {
    const years = yearsOf(submission);
    const larger = Math.min(size % 5, years.length - 1);
    const gross = lossOf(decimal(submission.turnover.estimated), size).toDecimalPlaces(0).toFixed();
    const history = (tenths: number): Submission => ({
      ...submission,
      lossHistory: {
        statement: 'supplied',
        years: years.map((year, index) => {
          const lost = index === size % years.length ? withLoss(year, gross) : year;
          if (index !== larger) return lost;
          const turnover = decimal(year.insurableTurnover).times(tenths).dividedBy(10);
          return { ...lost, insurableTurnover: turnover.toDecimalPlaces(0).toFixed() };
        }),
      },
    });
    return { before: history(10), after: history(11 + (size % 30)) };
  },
});

function withLoss(year: LossYear, gross: string): LossYear {
  const { paid: _, largest: __, count: ___, ...rest } = year;
  return { ...rest, losses: [{ date: addDays(year.from, 60), gross }] };
}

/** One unbroken year of cover less. */
export const fewerYears = /*#__PURE__*/ monotone({
  id: 'fewer-years-never-cheaper',
  statement: propertyStatements['fewer-years-never-cheaper'],
  reason: {
    en: 'Continuity is a credit for expense saved and risk known; who has less of it has no more credit.',
    'zh-CN': '连续投保优惠来自节省的费用与已知的风险；年数较少者，优惠不应更多。',
  },
  premium: 'not-lower',
  cover: 'any',
  change: (submission, size) => {
    const count = (size % 8) + 1;
    const insured = (years: number): Submission => ({
      ...submission,
      lossHistory: { statement: 'supplied', years: yearsOf(submission) },
      continuity: continuityOf(years, submission.inception),
    });
    return { before: insured(count + 1), after: insured(count) };
  },
});

/** The years of the history, or one clean year. */
function yearsOf({ lossHistory, inception, turnover }: Submission): readonly LossYear[] {
  if (lossHistory?.statement === 'supplied') return lossHistory.years;
  const from = addMonths(inception, -12);
  return [{ from, to: addDays(inception, -1), insurableTurnover: turnover.estimated, paid: '0' }];
}
