import { creditControlScore } from '../../../risk/credit-control-score.js';
import { decimal, decimalText, sum } from '../../../values/decimal.js';
import { leverRules, planRules } from '../../../rules/read/levers.js';
import type { Question } from '../../../rules/read/rate-book.js';
import type { CreditControlAnswer, Submission } from '../../../submission/submission.js';
import type { Change } from '../change.js';
import type { LeverSetting } from '../setting.js';

/** A question that earns less than it would with yes and a document. */
interface Lack {
  readonly question: Question;
  /** Only the document is missing. */
  readonly evidenceOnly: boolean;
  readonly points: string;
}

/** Each question by itself, and all together as an internal credit-control system. */
export function creditControl(setting: LeverSetting): Change[] {
  const lacks = lacking(setting);
  return [...lacks.map(single), ...(lacks.length > 1 ? [together('all', lacks)] : [])];
}

/**
 * Credit control for plans: documents first, then the questions with the most points. Within one effort the best
 * set is a beginning of this list, because the price depends on the score alone.
 */
export function creditControlSteps(setting: LeverSetting): Change[] {
  const lacks = lacking(setting);
  const evidence = lacks.filter(({ evidenceOnly }) => evidenceOnly);
  const answers = lacks.filter(({ evidenceOnly }) => !evidenceOnly);
  const counts = [0, 1, 2, 4, answers.length].filter(
    (count, index, all) => count <= answers.length && all.indexOf(count) === index,
  );
  return counts
    .map((count) => [...evidence, ...answers.slice(0, count)])
    .filter(({ length }) => length > 0)
    .map((some) =>
      some.length === lacks.length ? together('all', some) : together(`${some.length}`, some),
    )
    .slice(-planRules.creditControlSteps);
}

function lacking({ submission, book }: LeverSetting): Lack[] {
  const step = book.algorithm.find(({ kind }) => kind === 'credit-control');
  const questions = book.questionnaire?.questions ?? [];
  if (step === undefined) return [];
  const answers = submission.creditControl?.answers ?? {};
  const pages = {
    answer: step.pages?.['answer-credit'] ?? '',
    evidence: step.pages?.['evidence-credit'] ?? '',
  };
  const total = sum(questions.map(({ weight }) => decimal(weight)));
  const credit = (given: CreditControlAnswer | undefined, id: string) =>
    creditControlScore({ answers: given ? { [id]: given } : {} }, book, pages).points;
  return questions
    .map((question) => {
      const given = answers[question.id];
      const points = credit(proven(given), question.id).minus(credit(given, question.id));
      return { question, evidenceOnly: given?.answer === 'yes', points: decimalText(points) };
    })
    .filter(({ points }) => total.greaterThan(0) && decimal(points).greaterThan(0))
    .sort((a, b) => decimal(b.points).comparedTo(a.points));
}

function proven(given: CreditControlAnswer | undefined): CreditControlAnswer {
  return { answer: 'yes', evidence: given?.evidence === 'audited' ? 'audited' : 'document' };
}

function single({ question, evidenceOnly, points }: Lack): Change {
  const lever = evidenceOnly ? 'credit-control-evidence' : 'credit-control-answer';
  return {
    id: `${lever}/${question.id}`,
    lever,
    facts: { question: question.id, ...question.title, points },
    effort: leverRules[lever].effort,
    edit: answering([question.id]),
  };
}

function together(name: string, lacks: readonly Lack[]): Change {
  const questions = lacks.map(({ question }) => question.id);
  const evidence = lacks.filter(({ evidenceOnly }) => evidenceOnly).length;
  const answers = lacks.length - evidence;
  const effort =
    evidence * leverRules['credit-control-evidence'].effort +
    answers * leverRules['credit-control-answer'].effort;
  return {
    id: `credit-control-system/${name}`,
    lever: 'credit-control-system',
    facts: {
      ...{ answers, evidence, questions },
      points: decimalText(sum(lacks.map(({ points }) => decimal(points)))),
    },
    effort: Math.min(planRules.projectEffort, effort),
    edit: answering(questions),
  };
}

function answering(questions: readonly string[]): (submission: Submission) => Submission {
  return (submission) => {
    const { creditControl: given } = submission;
    const answers = { ...given?.answers };
    for (const question of questions) answers[question] = proven(answers[question]);
    return { ...submission, creditControl: { ...given, answers } };
  };
}
