import { type DragEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { BuyersTable } from './buyers-table.js';
import { ControlPanel } from './control-panel.js';
import { CoverPanel } from './cover-panel.js';
import { Faults, faultsOf } from './faults.js';
import { FilePanel } from './file-panel.js';
import { FailureSaid } from './failure.js';
import { PriceBar } from './price-bar.js';
import { PricePanel } from './price-panel.js';
import { SubmissionForm } from './submission-form.js';
import { useAnswer } from './use-answer.js';
import { useDraft } from './use-draft.js';
import { Views } from './views.js';
import { words } from './words.js';

/** The whole page: what is sent on the left, what it costs and why on the right. */
export function Portal() {
  const drafting = useDraft();
  const { draft, locale, setLocale, setDraft, readFile } = drafting;
  const [sought, setSought] = useState<{ readonly path: string } | null>(null);
  const text = words[locale];
  const choices = useAnswer('choices', { locale });
  const price = useAnswer('price', { draft, locale });
  const faults = useMemo(() => faultsOf(price.answer?.issues ?? []), [price.answer]);
  const dropping = useDropping(readFile);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = text.title;
  }, [locale, text]);

  const panel = { draft, setDraft, choices: choices.answer, locale };
  return (
    <div className="page" {...dropping.handlers}>
      {dropping.over && <div className="dropping">{text.dropHere}</div>}
      <header>
        <div>
          <h1>{text.title}</h1>
          <p>{text.lead}</p>
          <a className="skip" href="#quote" onClick={toQuote}>
            {text.toQuote}
          </a>
        </div>
        <button
          type="button"
          className="quiet"
          lang={text.languageCode}
          onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}
        >
          {text.language}
        </button>
      </header>
      <main>
        <Faults value={faults}>
          <div className="given">
            <FilePanel {...drafting} />
            {choices.failed !== null && (
              <FailureSaid {...{ failed: choices.failed, again: choices.again, locale }} />
            )}
            <CoverPanel {...panel} />
            <BuyersTable {...panel} sought={sought?.path ?? null} />
            <ControlPanel {...panel} />
            <SubmissionForm {...panel} price={price.answer} sought={sought} />
          </div>
          <div className="made">
            <PriceBar {...{ price, locale }} />
            <PricePanel {...drafting} {...{ price, seek: (path) => setSought({ path }) }} />
            <Views {...drafting} price={price} />
          </div>
        </Faults>
      </main>
    </div>
  );
}

/** Straight to what it costs, past all that was sent; what is looked at there stays in the address. */
function toQuote(event: MouseEvent): void {
  event.preventDefault();
  const at = document.getElementById('quote');
  at?.scrollIntoView();
  at?.focus({ preventScroll: true });
}

/** Files dropped anywhere on the page. */
function useDropping(readFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  const move = (step: number) => {
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  const handlers = {
    onDragEnter: () => move(1),
    onDragLeave: () => move(-1),
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file) readFile(file);
    },
  };
  return { over, handlers };
}
