import type { ExplainedTable } from 'trade-credit-pricing/explain';
import { Figure } from './figure.js';
import { Fresh } from './fresh.js';
import { More } from './price-panel.js';
import type { Patch, PatchesById } from './protocol.js';
import { useAnswer } from './use-answer.js';
import { useWidth } from './use-width.js';
import type { ViewOf } from './views.js';
import { words } from './words.js';

/** Structures of the cover by premium and losses borne, those nobody beats first, each to be taken with one press. */
export function FrontierView(view: ViewOf) {
  const { at, width } = useWidth();
  return <div ref={at}>{width > 0 && <Frontier {...view} width={width} />}</div>;
}

function Frontier({ draft, apply, locale, width }: ViewOf & { readonly width: number }) {
  const answered = useAnswer('frontier', { draft, locale, width });
  return (
    <Fresh answered={answered} locale={locale}>
      {({ advice, picture, patches }) =>
        advice === null ? (
          <p>{picture.description}</p>
        ) : (
          <>
            <p>{advice.summary}</p>
            <Figure {...picture} />
            {advice.tables.slice(0, 1).map((table) => (
              <Structures
                key={table.title}
                {...{ table, patches, locale }}
                take={answered.waiting ? null : apply}
              />
            ))}
            {advice.notes.map((note) => (
              <p key={note} className="notice">
                {note}
              </p>
            ))}
          </>
        )
      }
    </Fresh>
  );
}

/** Structures that are read at once. */
const shownAtOnce = 6;

interface StructuresOf extends Pick<ViewOf, 'locale'> {
  readonly table: ExplainedTable;
  readonly patches: PatchesById;
  readonly take: ViewOf['apply'] | null;
}

function Structures({ table, patches, take, locale }: StructuresOf) {
  const { title, headings } = table;
  const text = words[locale];
  const cards = bestFirst(table, patches).map(({ row: [name = '', ...cells], patch }) => {
    return (
      <li key={name}>
        <div className="row">
          <h3>{name}</h3>
          {patch.length > 0 && (
            <button
              type="button"
              aria-label={`${text.apply}: ${name}`}
              onClick={() => take?.({ title: name, patch })}
            >
              {text.apply}
            </button>
          )}
        </div>
        <dl className="pairs">
          {cells.map((cell, at) =>
            cell === '' ? null : (
              <div key={headings[at + 1]}>
                <dt>{headings[at + 1]}</dt>
                <dd>{cell}</dd>
              </div>
            ),
          )}
        </dl>
      </li>
    );
  });
  return (
    <>
      <h3>{title}</h3>
      <ul className="cards">{cards.slice(0, shownAtOnce)}</ul>
      <More count={cards.length - shownAtOnce} say={text.more}>
        <ul className="cards">{cards.slice(shownAtOnce)}</ul>
      </More>
    </>
  );
}

interface Structure {
  readonly row: readonly string[];
  readonly patch: Patch;
}

/** What was sent, then what bears a remark, such as that of the least total cost, then the others in their order. */
function bestFirst({ rows, ids = [] }: ExplainedTable, patches: PatchesById): readonly Structure[] {
  const structures = rows.map((row, place) => ({ row, patch: patches[ids[place] ?? ''] ?? [] }));
  const isBest = ({ row, patch }: Structure) => patch.length === 0 || row.at(-1) !== '';
  return [...structures.filter(isBest), ...structures.filter((one) => !isBest(one))];
}
