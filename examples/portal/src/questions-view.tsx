import { Fresh } from './fresh.js';
import { useAnswer } from './use-answer.js';
import type { ViewOf } from './views.js';

/** What to ask next, the question that moves the premium most first. */
export function QuestionsView({ draft, locale }: ViewOf) {
  return (
    <Fresh answered={useAnswer('questions', { draft, locale })} locale={locale}>
      {({ summary, questions }) => (
        <>
          <p>{summary}</p>
          <ol className="cards">
            {questions.map(({ title, assumption, remedy, range, warnings }) => (
              <li key={title + assumption}>
                <h3>{title}</h3>
                <p>{assumption}</p>
                <p>
                  <strong>{range}</strong>
                </p>
                {warnings.map((warning) => (
                  <p key={warning}>{warning}</p>
                ))}
                <p className="by">{remedy}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Fresh>
  );
}
