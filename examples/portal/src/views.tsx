import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { CoversView } from './covers-view.js';
import { DocumentView } from './document-view.js';
import { Figure } from './figure.js';
import { PriceView } from './price-view.js';
import type { Draft, Locale, Priced } from './protocol.js';
import { QuestionsView } from './questions-view.js';
import { SuggestionsView } from './suggestions-view.js';
import { useAnswer } from './use-answer.js';
import { type Words, words } from './words.js';

export interface ViewOf {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly price: Priced | null;
  readonly locale: Locale;
}

type ViewId = keyof Words['tabs'];

const order: readonly ViewId[] = [
  'price',
  'curve',
  'covers',
  'suggestions',
  'questions',
  'document',
];

/** Views of the quote behind tabs; only the one that is looked at is worked out. */
export function Views(view: ViewOf) {
  const text = words[view.locale];
  const [shown, setShown] = useState<ViewId>('price');
  const tabs = useRef(new Map<ViewId, HTMLButtonElement>());
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = order[(order.indexOf(shown) + step + order.length) % order.length] ?? 'price';
    setShown(next);
    tabs.current.get(next)?.focus();
  };
  return (
    <section>
      <div role="tablist" aria-label={text.views} onKeyDown={move}>
        {order.map((each) => (
          <button
            key={each}
            ref={(button) => {
              if (button) tabs.current.set(each, button);
            }}
            type="button"
            role="tab"
            id={`${id}-${each}`}
            aria-selected={each === shown}
            aria-controls={`${id}-panel`}
            tabIndex={each === shown ? 0 : -1}
            onClick={() => setShown(each)}
          >
            {text.tabs[each]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`} tabIndex={0}>
        <View shown={shown} {...view} />
      </div>
    </section>
  );
}

function View({ shown, ...view }: ViewOf & { readonly shown: ViewId }) {
  if (shown === 'price') return <PriceView {...view} />;
  if (shown === 'curve') return <CurveView {...view} />;
  if (shown === 'covers') return <CoversView {...view} />;
  if (shown === 'suggestions') return <SuggestionsView {...view} />;
  if (shown === 'questions') return <QuestionsView {...view} />;
  return <DocumentView {...view} />;
}

function CurveView({ draft, locale }: ViewOf) {
  return <Figure {...useAnswer('curve', { draft, locale })} locale={locale} />;
}
