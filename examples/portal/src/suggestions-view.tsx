import type { ExplainedSuggestion, ExplainedSuggestions } from 'trade-credit-pricing/explain';
import { Fresh } from './fresh.js';
import { More } from './price-panel.js';
import { useAnswer } from './use-answer.js';
import type { ViewOf } from './views.js';
import { words } from './words.js';

/** Suggestions that are read at once. */
const shownAtOnce = 6;

/** What would lower the premium, each proven by quoting again, and applied with one press. */
export function SuggestionsView({ draft, apply, locale }: ViewOf) {
  const answered = useAnswer('suggestions', { draft, locale });
  const take = answered.waiting ? null : apply;
  const text = words[locale];
  return (
    <Fresh answered={answered} locale={locale}>
      {({ summary, listed, measures, notes, currency }) => {
        const items = listed.map(({ others, ...given }) => (
          <Card key={given.id} {...{ given, others, take, locale, currency }} />
        ));
        return (
          <>
            <p>{summary}</p>
            <ol className="cards">{items.slice(0, shownAtOnce)}</ol>
            <More count={items.length - shownAtOnce} say={text.more}>
              <ol className="cards">{items.slice(shownAtOnce)}</ol>
            </More>
            <Measures measures={measures} />
            {notes.map((note) => (
              <p key={note} className="notice">
                {note}
              </p>
            ))}
          </>
        );
      }}
    </Fresh>
  );
}

interface CardOf extends Pick<ViewOf, 'locale'> {
  readonly given: ExplainedSuggestion;
  readonly others: readonly ExplainedSuggestion[];
  readonly take: ViewOf['apply'] | null;
  readonly currency: string;
}

function Card({ given, others, take, currency, locale }: CardOf) {
  const text = words[locale];
  const { title, action, worth, conditions, who, when } = given;
  return (
    <li>
      <div className="row">
        <h3>{title}</h3>
        <Apply {...{ given, take, locale }} />
      </div>
      <p>
        {action} <strong>{worth}</strong>
      </p>
      {conditions.length > 0 && (
        <ul className="conditions">
          {conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
      <p className="by">
        {who} · {when}
      </p>
      {others.length > 0 && (
        <details>
          <summary>{text.others(others.length)}</summary>
          <ul className="others">
            {others.map((other) => (
              <li key={other.id} className="row">
                <span>
                  {other.title} <small>{`${text.saves} ${currency} ${other.saving}`}</small>
                </span>
                <Apply {...{ given: other, take, locale }} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Apply({ given, take, locale }: Pick<CardOf, 'given' | 'take' | 'locale'>) {
  const text = words[locale];
  const { title, suggestion } = given;
  return (
    <button
      type="button"
      aria-label={`${text.apply}: ${title}`}
      onClick={() => take?.({ title, patch: suggestion.patch })}
    >
      {text.apply}
    </button>
  );
}

/** The market's three measures, a line each. */
function Measures({ measures }: Pick<ExplainedSuggestions, 'measures'>) {
  return (
    <dl className="terms">
      {measures.map(({ title, sentence }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{sentence}</dd>
        </div>
      ))}
    </dl>
  );
}
