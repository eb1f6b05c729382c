import type { PanelOf } from './cover-panel.js';
import { words } from './words.js';

/** The questionnaire of credit control: an answer and what stands behind it. */
export function ControlPanel({ draft, setDraft, choices, locale }: PanelOf) {
  const text = words[locale];
  const answers = (draft.creditControl?.answers ?? {}) as Record<
    string,
    { answer?: string; evidence?: string }
  >;
  const set = (question: string, changed: { answer?: string; evidence?: string }) => {
    const { [question]: before, ...others } = answers;
    const answer = { ...before, ...changed };
    const next = answer.answer === '' ? others : { ...others, [question]: answer };
    setDraft({
      ...draft,
      creditControl: { ...draft.creditControl, answers: next } as typeof draft.creditControl,
    });
  };
  return (
    <section>
      <details>
        <summary>
          <h2>{text.control}</h2>
        </summary>
        <ul className="questions">
          {choices?.questions.map(({ id, title }) => (
            <li key={id}>
              <span id={`question-${id}`}>{title}</span>
              <select
                aria-labelledby={`question-${id}`}
                value={answers[id]?.answer ?? ''}
                onChange={({ target }) => set(id, { answer: target.value })}
              >
                {['', 'yes', 'partly', 'no'].map((answer) => (
                  <option key={answer} value={answer}>
                    {text.answers[answer]}
                  </option>
                ))}
              </select>
              <select
                aria-labelledby={`question-${id}`}
                value={answers[id]?.evidence ?? 'none'}
                disabled={answers[id]?.answer === undefined}
                onChange={({ target }) => set(id, { evidence: target.value })}
              >
                {['none', 'document', 'audited'].map((evidence) => (
                  <option key={evidence} value={evidence}>
                    {text.evidence[evidence]}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
