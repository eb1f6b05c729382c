import { useRef, useState } from 'react';
import { Fresh } from './fresh.js';
import { saveText } from './save-text.js';
import { fieldsOf, textOf } from './typed.js';
import { useAnswer } from './use-answer.js';
import type { ViewOf } from './views.js';
import { words } from './words.js';

type Reader = 'client' | 'underwriter';

/** The quote as a page to send: looked at, downloaded, printed. */
export function DocumentView({ draft, locale }: ViewOf) {
  const text = words[locale];
  const [reader, setReader] = useState<Reader>('client');
  const answered = useAnswer('document', { draft, locale, reader });
  const frame = useRef<HTMLIFrameElement>(null);
  const ready = answered.waiting ? null : answered.answer;
  const name = textOf(fieldsOf(draft)['id']).replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'quote';
  return (
    <>
      <div className="row">
        <label>
          {text.reader}{' '}
          <select value={reader} onChange={({ target }) => setReader(target.value as Reader)}>
            <option value="client">{text.readers.client}</option>
            <option value="underwriter">{text.readers.underwriter}</option>
          </select>
        </label>
        <span className="buttons">
          <button
            type="button"
            disabled={ready === null}
            onClick={() => saveText(`${name}.${reader}.html`, ready ?? '', 'text/html')}
          >
            {text.download}
          </button>
          <button
            type="button"
            className="quiet"
            disabled={ready === null}
            onClick={() => frame.current?.contentWindow?.print()}
          >
            {text.print}
          </button>
        </span>
      </div>
      <Fresh answered={answered} locale={locale}>
        {(page) => (
          <iframe
            ref={frame}
            title={`${text.tabs.document}, ${text.readers[reader]}`}
            srcDoc={page}
            sandbox="allow-same-origin allow-modals"
            onLoad={({ currentTarget }) => fit(currentTarget)}
          />
        )}
      </Fresh>
    </>
  );
}

/** As high as what it holds, now and when it is folded open or the page becomes narrower: only the page itself scrolls. */
function fit(frame: HTMLIFrameElement): void {
  const body = frame.contentDocument?.body;
  if (!body) return;
  const measure = () => {
    frame.style.height = `${body.ownerDocument.documentElement.scrollHeight + 2}px`;
  };
  new ResizeObserver(() => {
    frame.style.height = 'auto';
    measure();
  }).observe(body);
}
