import { type DragEvent, useEffect, useState } from 'react';
import { BuyersTable } from './buyers-table.js';
import { ControlPanel } from './control-panel.js';
import { CoverPanel } from './cover-panel.js';
import { examples } from './examples.js';
import { FilePanel, readFile } from './file-panel.js';
import { PricePanel } from './price-panel.js';
import type { Draft, Locale } from './protocol.js';
import { SubmissionForm } from './submission-form.js';
import { useAnswer } from './use-answer.js';
import { Views } from './views.js';
import { words } from './words.js';

const browserLocale: Locale = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';

/** The whole page: what is sent on the left, what it costs and why on the right. */
export function Portal() {
  const [locale, setLocale] = useState<Locale>(browserLocale);
  const [draft, setDraft] = useState<Draft>(examples[0].draft);
  const [said, setSaid] = useState<readonly string[]>([]);
  const text = words[locale];
  const choices = useAnswer('choices', { locale });
  const price = useAnswer('price', { draft, locale });

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = text.title;
  }, [locale, text]);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void readFile(file, { draft, locale, setDraft, setSaid });
  };

  return (
    <div className="page" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <header>
        <div>
          <h1>{text.title}</h1>
          <p>{text.lead}</p>
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
        <div className="given">
          <FilePanel {...{ draft, locale, said, setDraft, setSaid }} />
          <CoverPanel {...{ draft, setDraft, choices: choices.answer, locale }} />
          <BuyersTable {...{ draft, setDraft, choices: choices.answer, locale }} />
          <ControlPanel {...{ draft, setDraft, choices: choices.answer, locale }} />
          <SubmissionForm
            {...{ draft, setDraft, choices: choices.answer, price: price.answer, locale }}
          />
        </div>
        <div className="made">
          <PricePanel {...{ price, locale }} />
          <Views {...{ draft, setDraft, price: price.answer, locale }} />
        </div>
      </main>
    </div>
  );
}
