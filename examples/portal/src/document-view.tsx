import { useRef, useState } from 'react';
import { saveText } from './save-text.js';
import { useAnswer } from './use-answer.js';
import type { ViewOf } from './views.js';
import { words } from './words.js';

type Reader = 'client' | 'underwriter';

/** The quote as a page to send: looked at, downloaded, printed. */
export function DocumentView({ draft, price, locale }: ViewOf) {
  const text = words[locale];
  const [reader, setReader] = useState<Reader>('client');
  const { answer, waiting, failed } = useAnswer('document', { draft, locale, reader });
  const frame = useRef<HTMLIFrameElement>(null);
  if (failed !== null)
    return (
      <p role="alert">
        {text.failed} {failed}
      </p>
    );
  return (
    <div aria-busy={waiting}>
      <div className="row">
        <label>
          {text.reader}{' '}
          <select value={reader} onChange={({ target }) => setReader(target.value as Reader)}>
            <option value="client">{text.readers.client}</option>
            <option value="underwriter">{text.readers.underwriter}</option>
          </select>
        </label>
        <span>
          <button
            type="button"
            disabled={answer === null}
            onClick={() =>
              saveText(`${draft.id ?? 'quote'}.${reader}.html`, answer ?? '', 'text/html')
            }
          >
            {text.download}
          </button>{' '}
          <button
            type="button"
            disabled={answer === null}
            onClick={() => frame.current?.contentWindow?.print()}
          >
            {text.print}
          </button>
        </span>
      </div>
      {answer === null ? (
        <p>{text.thinking}</p>
      ) : (
        <iframe
          ref={frame}
          title={price?.title ?? text.tabs.document}
          srcDoc={answer}
          sandbox="allow-same-origin allow-modals"
        />
      )}
    </div>
  );
}
