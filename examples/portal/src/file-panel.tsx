import { useId } from 'react';
import { examples } from './examples.js';
import { advising } from './engine.js';
import type { Draft, Locale } from './protocol.js';
import { saveText } from './save-text.js';
import { words } from './words.js';

interface Reading {
  readonly draft: Draft;
  readonly locale: Locale;
  readonly setDraft: (draft: Draft) => void;
  readonly setSaid: (said: readonly string[]) => void;
}

/** Takes the place of the draft with a submission, or of its buyers with those of a list of receivables. */
export async function readFile(
  file: File,
  { draft, locale, setDraft, setSaid }: Reading,
): Promise<void> {
  const text = words[locale];
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (file.name.toLowerCase().endsWith('.json')) {
      const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
      if (typeof read !== 'object' || read === null || Array.isArray(read))
        throw new Error(file.name);
      setDraft(read as Draft);
      setSaid([]);
      return;
    }
    const answer = await advising.ask('ledger', { bytes, draft, locale });
    if (answer === null) return;
    setDraft(answer.draft);
    setSaid([text.dropped(answer.buyers), ...answer.said]);
  } catch (error) {
    setSaid([`${text.unreadable} ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** Where a submission comes from and goes to. */
export function FilePanel({ said, ...reading }: Reading & { readonly said: readonly string[] }) {
  const { draft, locale, setDraft, setSaid } = reading;
  const text = words[locale];
  const id = useId();
  return (
    <section className="files">
      <label>
        {text.example}
        <select
          defaultValue={examples[0].id}
          onChange={({ target }) => {
            const chosen = examples.find((example) => example.id === target.value);
            if (chosen) setDraft(chosen.draft);
            setSaid([]);
          }}
        >
          {examples.map((example) => (
            <option key={example.id} value={example.id}>
              {example.title[locale]}
            </option>
          ))}
        </select>
      </label>
      <div className="file">
        <label htmlFor={id}>{text.open}</label>
        <input
          id={id}
          type="file"
          accept=".json,.csv,.txt,.tsv,.xlsx,.xlsm"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void readFile(file, reading);
          }}
        />
        <small id={`${id}-hint`}>{text.drop}</small>
      </div>
      <button
        type="button"
        className="quiet"
        onClick={() =>
          saveText(
            `${draft.id ?? 'submission'}.json`,
            `${JSON.stringify(draft, null, 2)}\n`,
            'application/json',
          )
        }
      >
        {text.save}
      </button>
      <div role="status">
        {said.length > 0 && (
          <ul className="said">
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
