import { useState } from 'react';
import { advising } from './engine.js';
import type { Draft } from './protocol.js';
import { useAnswer } from './use-answer.js';
import type { ViewOf } from './views.js';
import { words } from './words.js';

/** What would lower the premium, each proven by quoting again, and applied with one press. */
export function SuggestionsView({ draft, setDraft, locale }: ViewOf) {
  const text = words[locale];
  const { answer, waiting, failed } = useAnswer('suggestions', { draft, locale });
  const [before, setBefore] = useState<Draft | null>(null);
  const apply = async (patch: readonly object[]) => {
    const next = await advising.ask('apply', { draft, patch });
    if (next === null) return;
    setBefore(draft);
    setDraft(next);
  };
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
      <div role="status">
        {before !== null && (
          <p className="applied">
            {text.applied}{' '}
            <button
              type="button"
              className="quiet"
              onClick={() => {
                setDraft(before);
                setBefore(null);
              }}
            >
              {text.undo}
            </button>
          </p>
        )}
      </div>
      <ol className="cards">
        {answer.suggestions.map(
          ({ id, title, action, worth, conditions, who, when, suggestion }) => (
            <li key={id}>
              <h3>{title}</h3>
              <p>
                {action} {worth}
              </p>
              {conditions.map((condition) => (
                <p key={condition}>{condition}</p>
              ))}
              <div className="row">
                <small>
                  {who} · {when}
                </small>
                <button
                  type="button"
                  disabled={waiting}
                  aria-label={`${text.apply}: ${title}`}
                  onClick={() => void apply(suggestion.patch)}
                >
                  {text.apply}
                </button>
              </div>
            </li>
          ),
        )}
      </ol>
      {answer.measures.map(({ title, sentence }) => (
        <p key={title}>
          <strong>{title}</strong>: {sentence}
        </p>
      ))}
    </div>
  );
}
