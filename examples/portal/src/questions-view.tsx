import { useAnswer } from './use-answer.js';
import type { ViewOf } from './views.js';
import { words } from './words.js';

/** What to ask next, the question that moves the premium most first. */
export function QuestionsView({ draft, locale }: ViewOf) {
  const text = words[locale];
  const { answer, waiting, failed } = useAnswer('questions', { draft, locale });
  if (failed !== null)
    return (
      <p role="alert">
        {text.failed} {failed}
      </p>
    );
  if (answer === null) return <p aria-busy={waiting}>{waiting ? text.thinking : text.nothing}</p>;
  return (
    <div aria-busy={waiting}>
      <p>{answer.summary}</p>
      <ol className="cards">
        {answer.questions.map(({ title, assumption, remedy, range, warnings }) => (
          <li key={title + assumption}>
            <h3>{title}</h3>
            <p>{assumption}</p>
            <p>{range}</p>
            {warnings.map((warning) => (
              <p key={warning}>{warning}</p>
            ))}
            <small>{remedy}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}
