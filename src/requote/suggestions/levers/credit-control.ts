import { creditControlScore } from '../../../risk/credit-control-score.js';
import { decimal, decimalText, sum } from '../../../values/decimal.js';
import type { Question } from '../../../rules/read/rate-book.js';
import type { CreditControlAnswer, Submission } from '../../../submission/submission.js';
import type { Advice } from '../../advice.js';
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
  const { advice } = setting;
  const lacks = lacking(setting);
  return [
    ...lacks.map((lack) => single(lack, advice)),
    ...(lacks.length > 1 ? [together('all', lacks, advice)] : []),
  ];
}

/**
 * Credit control for plans: for each effort a project may take, the letters and practices worth the most points. The
 * price depends on the score alone, so no other set of that effort is better; more of the same effort costs nothing.
 */
export function creditControlSteps(setting: LeverSetting): Change[] {
  const { advice } = setting;
  const lacks = lacking(setting);
  const efforts = Array.from({ length: advice.number('project-effort') }, (_, index) => index + 1);
  const sets = efforts.map((effort) => mostPoints(lacks, effort, advice));
  return sets.flatMap((some, index) =>
    points(some).greaterThan(points(sets[index - 1] ?? []))
      ? [together(some.length === lacks.length ? 'all' : `effort-${index + 1}`, some, advice)]
      : [],
  );
}

/** The set of an effort with the most points; the whole project takes no more than one project may. */
function mostPoints(lacks: readonly Lack[], effort: number, advice: Advice): readonly Lack[] {
  if (effort >= advice.number('project-effort')) return lacks;
  const cost = {
    letter: advice.effort('credit-control-evidence'),
    practice: advice.effort('credit-control-answer'),
  };
  const letters = lacks.filter(({ evidenceOnly }) => evidenceOnly);
  const practices = lacks.filter(({ evidenceOnly }) => !evidenceOnly);
  const most = practices.length === 0 ? 0 : Math.floor(effort / cost.practice);
  return Array.from({ length: most + 1 }, (_, count) => [
    ...practices.slice(0, count),
    ...(letters.length === 0
      ? []
      : letters.slice(0, Math.floor((effort - count * cost.practice) / cost.letter))),
  ]).reduce((best, one) => (points(one).greaterThan(points(best)) ? one : best));
}

function points(some: readonly Lack[]) {
  return sum(some.map((one) => decimal(one.points)));
}

/** What is lacking, the most points first; without practices and letters the book does not advise. */
function lacking({ submission, book, advice }: LeverSetting): Lack[] {
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
      const worth = credit(proven(given), question.id).minus(credit(given, question.id));
      return { question, evidenceOnly: given?.answer === 'yes', points: decimalText(worth) };
    })
    .filter((lack) => total.greaterThan(0) && decimal(lack.points).greaterThan(0))
    .filter((lack) => advice.pulls(leverOf(lack)))
    .sort((a, b) => decimal(b.points).comparedTo(a.points));
}

function proven(given: CreditControlAnswer | undefined): CreditControlAnswer {
  return { answer: 'yes', evidence: given?.evidence === 'audited' ? 'audited' : 'document' };
}

function single(lack: Lack, advice: Advice): Change {
  const { question, points: worth } = lack;
  const lever = leverOf(lack);
  return {
    id: idOf(lack),
    lever,
    facts: { question: question.id, title: question.title, points: worth },
    effort: advice.effort(lever),
    edit: answering([question.id]),
  };
}

function leverOf({ evidenceOnly }: Pick<Lack, 'evidenceOnly'>) {
  return evidenceOnly ? 'credit-control-evidence' : 'credit-control-answer';
}

function idOf(lack: Lack): string {
  return `${leverOf(lack)}/${lack.question.id}`;
}

function together(name: string, lacks: readonly Lack[], advice: Advice): Change {
  const questions = lacks.map(({ question }) => question.id);
  const evidence = lacks.filter(({ evidenceOnly }) => evidenceOnly).length;
  const answers = lacks.length - evidence;
  const effort =
    evidence * advice.effort('credit-control-evidence') +
    answers * advice.effort('credit-control-answer');
  return {
    id: `credit-control-system/${name}`,
    lever: 'credit-control-system',
    facts: {
      ...{ answers, evidence, questions },
      points: decimalText(points(lacks)),
    },
    effort: Math.min(advice.number('project-effort'), effort),
    covers: lacks.map(idOf),
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
