import { useId } from 'react';
import { examples } from './examples.js';
import { saveSubmission } from './save-text.js';
import { textOf } from './typed.js';
import type { Drafting } from './use-draft.js';
import { words } from './words.js';

/** Where a submission comes from and goes to. */
export function FilePanel({ draft, locale, source, said, begin, readFile }: Drafting) {
  const text = words[locale];
  const id = useId();
  const isExample = examples.some((example) => example.id === source);
  const name = textOf(draft.id).replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'submission';
  return (
    <section className="files">
      <label>
        {text.example}
        <select
          value={source}
          onChange={({ target }) => {
            const chosen = examples.find((example) => example.id === target.value);
            if (chosen) begin(chosen.id, chosen.draft);
          }}
        >
          {!isExample && <option value={source}>{source === '' ? text.own : source}</option>}
          {examples.map((example) => (
            <option key={example.id} value={example.id}>
              {text.examples[example.id]}
            </option>
          ))}
        </select>
      </label>
      <div className="file">
        <label htmlFor={id} className="button">
          {text.open}
        </label>
        <input
          id={id}
          className="unseen"
          type="file"
          accept=".json,.csv,.txt,.tsv,.xlsx,.xlsm"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) readFile(file);
            target.value = '';
          }}
        />
        <button type="button" className="quiet" onClick={() => saveSubmission(draft, name)}>
          {text.save}
        </button>
        <small id={`${id}-hint`}>{text.drop}</small>
      </div>
      <div role="status">
        {said.length > 0 && (
          <ul className="said" tabIndex={0} aria-label={text.files}>
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
