import type { ExplainedComparison } from 'trade-credit-pricing/explain';
import { Figure } from './figure.js';
import { Fresh } from './fresh.js';
import { fieldsOf } from './typed.js';
import { useAnswer } from './use-answer.js';
import { useWidth } from './use-width.js';
import type { ViewOf } from './views.js';
import { words } from './words.js';

/** The packages of the book side by side: terms, price, and what stays with the seller. */
export function CoversView(view: ViewOf) {
  const { at, width } = useWidth();
  return <div ref={at}>{width > 0 && <Covers {...view} width={width} />}</div>;
}

/** Narrower than this, the covers stand below each other. */
const widthOfTable = 600;

function Covers({ draft, setDraft, locale, width }: ViewOf & { readonly width: number }) {
  const answered = useAnswer('covers', { draft, locale, width });
  const cover = fieldsOf(draft.cover);
  const choosing: Choosing = {
    isChosen: (id) => cover['tier'] === id && Object.keys(cover).length === 1,
    choose: (tier) => {
      if (!answered.waiting) setDraft({ ...draft, cover: { tier } });
    },
    text: words[locale],
  };
  const Shape = width < widthOfTable ? Cards : Table;
  return (
    <Fresh answered={answered} locale={locale}>
      {({ comparison, picture }) => (
        <>
          <h3>{comparison.title}</h3>
          <Shape {...{ comparison, choosing }} />
          <Figure {...picture} />
          <dl className="terms">
            {comparison.covers
              .filter(({ terms }) => terms !== '')
              .map(({ id, title, terms }) => (
                <div key={id}>
                  <dt>{title}</dt>
                  <dd>{terms}</dd>
                </div>
              ))}
          </dl>
        </>
      )}
    </Fresh>
  );
}

interface Choosing {
  readonly isChosen: (id: string) => boolean;
  readonly choose: (id: string) => void;
  readonly text: (typeof words)['en'];
}

interface CoversOf {
  readonly comparison: ExplainedComparison;
  readonly choosing: Choosing;
}

type Cover = ExplainedComparison['covers'][number];

const rows = [
  ['status', 'status'],
  ['rate', 'rate'],
  ['premium', 'premium'],
  ['change', 'change'],
  ['insured', 'insured'],
  ['retained', 'retained'],
  ['stress-retained', 'stressRetained'],
] as const;

function Table({ comparison: { headings, covers }, choosing }: CoversOf) {
  return (
    <table className="covers">
      <thead>
        <tr>
          <td />
          {covers.map(({ id, title }) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([heading, member]) => (
          <tr key={heading}>
            <th scope="row">{headings[heading]}</th>
            {covers.map((cover) => (
              <td key={cover.id} className={member === 'status' ? undefined : 'number'}>
                {cover[member]}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <td />
          {covers.map((cover) => (
            <td key={cover.id}>
              <Choose {...{ cover, choosing }} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Cards({ comparison: { headings, covers }, choosing }: CoversOf) {
  return (
    <ul className="cards">
      {covers.map((cover) => (
        <li key={cover.id}>
          <div className="row">
            <h3>{cover.title}</h3>
            <Choose {...{ cover, choosing }} />
          </div>
          <dl className="pairs">
            {rows
              .filter(([, member]) => cover.cover.premium !== null || member === 'status')
              .map(([heading, member]) => (
                <div key={heading}>
                  <dt>{headings[heading]}</dt>
                  <dd>{cover[member]}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** Nothing to choose where there is no price, and in what was sent. */
function Choose({ cover, choosing }: { readonly cover: Cover; readonly choosing: Choosing }) {
  const { text, isChosen, choose } = choosing;
  if (cover.cover.premium === null || cover.id === 'present') return null;
  if (isChosen(cover.id)) return <b className="chosen">✓ {text.chosen}</b>;
  return (
    <button
      type="button"
      aria-label={`${text.choose}: ${cover.title}`}
      onClick={() => choose(cover.id)}
    >
      {text.choose}
    </button>
  );
}
