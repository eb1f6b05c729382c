import { Figure } from './figure.js';
import { useAnswer } from './use-answer.js';
import type { ViewOf } from './views.js';
import { words } from './words.js';

/** The packages of the book side by side: terms, price, and what stays with the seller. */
export function CoversView({ draft, setDraft, locale }: ViewOf) {
  const text = words[locale];
  const { answer, waiting, failed } = useAnswer('covers', { draft, locale });
  if (failed !== null)
    return (
      <p role="alert">
        {text.failed} {failed}
      </p>
    );
  if (answer === null) return <p aria-busy={waiting}>{waiting ? text.thinking : text.nothing}</p>;
  const { headings, covers, title } = answer.comparison;
  const isChosen = (id: string) =>
    draft.cover?.tier === id && Object.keys(draft.cover).length === 1;
  const rows = [
    ['status', 'status'],
    ['rate', 'rate'],
    ['premium', 'premium'],
    ['change', 'change'],
    ['insured', 'insured'],
    ['retained', 'retained'],
    ['stress-retained', 'stressRetained'],
  ] as const;
  return (
    <div aria-busy={waiting}>
      <h3>{title}</h3>
      <div className="wide" role="group" aria-label={title} tabIndex={0}>
        <table className="covers">
          <thead>
            <tr>
              <td />
              {covers.map((cover) => (
                <th key={cover.id} scope="col">
                  {cover.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([heading, member]) => (
              <tr key={heading}>
                <th scope="row">{headings[heading]}</th>
                {covers.map((cover) => (
                  <td key={cover.id}>{cover[member]}</td>
                ))}
              </tr>
            ))}
            <tr>
              <td />
              {covers.map((cover) => (
                <td key={cover.id}>
                  <button
                    type="button"
                    disabled={cover.cover.premium === null}
                    aria-label={`${isChosen(cover.id) ? text.chosen : text.choose}: ${cover.title}`}
                    onClick={() => setDraft({ ...draft, cover: { tier: cover.id } })}
                  >
                    {isChosen(cover.id) ? text.chosen : text.choose}
                  </button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <Figure answer={answer.picture} waiting={waiting} failed={null} locale={locale} />
      {covers
        .filter(({ terms }) => terms !== '')
        .map(({ id, title: cover, terms }) => (
          <p key={id}>
            <strong>{cover}</strong>: {terms}
          </p>
        ))}
    </div>
  );
}
