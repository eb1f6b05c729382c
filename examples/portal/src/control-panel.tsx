import { Choice } from './choice.js';
import type { PanelOf } from './cover-panel.js';
import type { Draft } from './protocol.js';
import { type Fields, fieldsOf, textOf } from './typed.js';
import { words } from './words.js';

/** The questionnaire of credit control: an answer and what stands behind it. */
export function ControlPanel({ draft, setDraft, choices, locale }: PanelOf) {
  const text = words[locale];
  const control = fieldsOf(draft.creditControl);
  const answers = fieldsOf(control['answers']);
  const set = (question: string, changed: Fields) => {
    const { [question]: before, ...others } = answers;
    const answer = { ...fieldsOf(before), ...changed };
    const next = answer['answer'] === '' ? others : { ...others, [question]: answer };
    setDraft({ ...draft, creditControl: { ...control, answers: next } });
  };
  const given = (question: string, member: string) => textOf(fieldsOf(answers[question])[member]);
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
              <Choice
                path={`/creditControl/answers/${id}/answer`}
                aria-labelledby={`question-${id}`}
                value={given(id, 'answer')}
                options={choicesOf(['', 'yes', 'partly', 'no'], text.answers)}
                onChoose={(answer) => set(id, { answer })}
              />
              <Choice
                path={`/creditControl/answers/${id}/evidence`}
                aria-label={text.evidenceFor(title)}
                value={given(id, 'evidence') || 'none'}
                disabled={given(id, 'answer') === ''}
                options={choicesOf(['none', 'document', 'audited'], text.evidence)}
                onChoose={(evidence) => set(id, { evidence })}
              />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function choicesOf(ids: readonly string[], titles: Readonly<Record<string, string>>) {
  return ids.map((id) => ({ id, title: titles[id] ?? id }));
}
