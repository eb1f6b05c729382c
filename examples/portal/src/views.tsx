import { type KeyboardEvent, useId, useRef } from 'react';
import { CoversView } from './covers-view.js';
import { DocumentView } from './document-view.js';
import { Figure } from './figure.js';
import { Fresh } from './fresh.js';
import { FrontierView } from './frontier-view.js';
import { PriceView } from './price-view.js';
import type { Priced } from './protocol.js';
import { QuestionsView } from './questions-view.js';
import { SuggestionsView } from './suggestions-view.js';
import { type Answered, useAnswer } from './use-answer.js';
import type { Drafting } from './use-draft.js';
import { useHash } from './use-hash.js';
import { useWidth } from './use-width.js';
import { type Words, words } from './words.js';

export interface ViewOf extends Pick<Drafting, 'draft' | 'setDraft' | 'apply' | 'locale'> {
  readonly price: Answered<Priced>;
}

type ViewId = keyof Words['tabs'];

const order: readonly [ViewId, ...ViewId[]] = [
  'price',
  'curve',
  'covers',
  'frontier',
  'suggestions',
  'questions',
  'document',
];
const ends: Readonly<Record<string, ViewId | undefined>> = { Home: order[0], End: order.at(-1) };

/** Views of the quote behind tabs; only the one that is looked at is worked out. */
export function Views(view: ViewOf) {
  const text = words[view.locale];
  const [shown, show] = useHash<ViewId>(order);
  const tabs = useRef(new Map<ViewId, HTMLButtonElement>());
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    const next =
      ends[event.key] ?? order[(order.indexOf(shown) + step + order.length) % order.length];
    if (next === undefined || next === shown) return;
    event.preventDefault();
    show(next);
    tabs.current.get(next)?.focus();
  };
  return (
    <section className="views">
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
            onClick={() => show(each)}
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

const views: Record<ViewId, (view: ViewOf) => React.ReactNode> = {
  price: PriceView,
  curve: CurveView,
  covers: CoversView,
  frontier: FrontierView,
  suggestions: SuggestionsView,
  questions: QuestionsView,
  document: DocumentView,
};

function View({ shown, ...view }: ViewOf & { readonly shown: ViewId }) {
  const Shown = views[shown];
  return <Shown {...view} />;
}

function CurveView({ draft, locale }: ViewOf) {
  const { at, width } = useWidth();
  return <div ref={at}>{width > 0 && <Curve {...{ draft, locale, width }} />}</div>;
}

function Curve(asked: Pick<ViewOf, 'draft' | 'locale'> & { readonly width: number }) {
  return (
    <Fresh answered={useAnswer('curve', asked)} locale={asked.locale}>
      {(picture) => <Figure {...picture} />}
    </Fresh>
  );
}
