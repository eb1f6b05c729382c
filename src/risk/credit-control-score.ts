import { type Decimal, decimal, decimalText, roundOperand, sum } from '../values/decimal.js';
import { keyAt, rowValue } from '../rules/read/look-up.js';
import type { Question } from '../rules/read/rate-book.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { CreditControl, CreditControlAnswer } from '../submission/submission.js';
import type { FactsOf } from '../quoted/facts.js';

/** The score of a questionnaire, by dimension, and what it lacks. */
export interface CreditControlScore {
  /** 0 to 100, one decimal. */
  readonly points: Decimal;
  /** True when no questionnaire was answered and the book's assumption stands in. */
  readonly assumed: boolean;
  readonly dimensions: () => FactsOf['credit-control']['dimensions'];
  /** Questions that do not earn their whole weight, the dearest first. */
  readonly missing: () => FactsOf['credit-control']['missing'];
  readonly unanswered: number;
  /** Number of questions. */
  readonly total: number;
}

/** Pages that say what an answer and its evidence are worth, 0 to 1. */
export interface CreditPages {
  readonly answer: string;
  readonly evidence: string;
}

/**
 * Weighted score: `100 x sum(weight x answer credit x evidence credit) / sum(weight)`. A question left out, or answered
 * `unknown`, earns the share of its weight that the book assumes, as a whole questionnaire left out does: an honest yes
 * costs nothing against silence, and silence gains nothing against it.
 */
export function creditControlScore(
  given: CreditControl | undefined,
  book: LoadedRateBook,
  pages: CreditPages,
): CreditControlScore {
  const { questions = [], dimensions = [] } = book.questionnaire ?? {};
  const answers = given?.answers;
  const weightOf = compiled(book, questionWeights);
  const weights = sum(weightOf);
  const assumed = decimal(keyAt(book, 'assumptions', 'credit-control-score'));
  if (answers === undefined || weights.isZero())
    return {
      points: assumed,
      assumed: true,
      dimensions: () => [],
      missing: () => [],
      unanswered: questions.length,
      total: questions.length,
    };
  const read = questions.map((question, place): WeighedQuestion => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const earned = earnedShare(answer, book, pages) ?? assumed.dividedBy(100);
    return { question, weight: weightOf[place] ?? decimal(question.weight), earned };
  });
  const points = (among: readonly WeighedQuestion[], of: Decimal): Decimal =>
    sum(among.map(({ weight, earned }) => weight.times(earned)))
      .times(100)
      .dividedBy(of)
      .toDecimalPlaces(1);
  return {
    points: points(read, weights),
    assumed: false,
    dimensions: () =>
      dimensions.map(({ id, title }) => {
        const own = read.filter(({ question: { dimension } }) => dimension === id);
        const weight = sum(own.map((one) => one.weight));
        return {
          dimension: id,
          title,
          score: decimalText(weight.isZero() ? weight : points(own, weight)),
        };
      }),
    missing: () => missingOf(read, weights),
    unanswered: questions.filter(({ id }) => (answers[id]?.answer ?? 'unknown') === 'unknown')
      .length,
    total: questions.length,
  };
}

/** A question with its weight and the share of it that its answer earns. */
interface WeighedQuestion {
  readonly question: Question;
  readonly weight: Decimal;
  readonly earned: Decimal;
}

function questionWeights({ questionnaire }: LoadedRateBook): readonly Decimal[] {
  return (questionnaire?.questions ?? []).map(({ weight }) => decimal(weight));
}

function missingOf(
  read: readonly WeighedQuestion[],
  weights: Decimal,
): ReturnType<CreditControlScore['missing']> {
  return read
    .map(({ question, weight, earned }) => ({
      question,
      points: weight.times(decimal(1).minus(earned)).times(100).dividedBy(weights),
    }))
    .filter((lack) => lack.points.greaterThan(0))
    .sort((a, b) => b.points.comparedTo(a.points))
    .map((lack) => ({
      question: lack.question.id,
      dimension: lack.question.dimension,
      title: lack.question.title,
      points: decimalText(roundOperand(lack.points, 1)),
    }));
}

/** What an answer and its evidence earn; undefined for a question nobody answered. */
function earnedShare(
  given: CreditControlAnswer | undefined,
  book: LoadedRateBook,
  pages: CreditPages,
): Decimal | undefined {
  if (given === undefined || given.answer === 'unknown') return undefined;
  const answer = rowValue(book, pages.answer, given.answer);
  return answer.times(rowValue(book, pages.evidence, given.evidence ?? 'none'));
}
