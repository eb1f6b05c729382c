import type { Questionnaire } from '../../read/rate-book.js';
import { checkNumber, positive } from './allowed-range.js';
import type { Check } from './check.js';
import type { Report } from './issue-report.js';
import { below, partPlace } from './place.js';

const root = partPlace('questionnaire', '/questionnaire', null);

/** A book that scores credit control has a questionnaire whose questions belong to dimensions and weigh something. */
export const questionnaireFits: Check = ({ questionnaire, lines, allSteps }, report) => {
  const scoring = lines.find(
    ({ entry }) => entry.kind === 'credit-control' || entry.measure === 'credit-control-score',
  );
  if (scoring !== undefined && questionnaire === undefined)
    report(root, 'questionnaire-missing', { step: scoring.entry.id });
  if (scoring === undefined && allSteps && questionnaire) report(root, 'questionnaire-unused');
  if (questionnaire) checkQuestions(questionnaire, report);
};

function checkQuestions({ dimensions, questions }: Questionnaire, report: Report): void {
  const known = dimensions.map(({ id }) => id);
  const used = new Set(questions.map(({ dimension }) => dimension));
  if (questions.length === 0)
    report(below(root, 'questions'), 'field-missing', {
      kind: 'credit-control',
      field: 'questions',
    });
  questions.forEach(({ id, dimension, weight }, index) => {
    const place = partPlace('question', `/questionnaire/questions/${index}`, id);
    if (!known.includes(dimension))
      report(below(place, 'dimension'), 'dimension-unknown', {
        dimension,
        known: known.join(', ') || '–',
      });
    checkNumber({ place, field: 'weight', text: weight }, positive, report);
  });
  dimensions.forEach(({ id }, index) => {
    if (!used.has(id))
      report(partPlace('dimension', `/questionnaire/dimensions/${index}`, id), 'dimension-empty');
  });
}
