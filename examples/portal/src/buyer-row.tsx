import { Choice } from './choice.js';
import { useFault } from './faults.js';
import type { BookChoices } from './protocol.js';
import { cleared, type Fields, textOf } from './typed.js';
import type { Words } from './words.js';

export type Column = 'id' | 'country' | 'grade' | 'turnover' | 'approvedLimit' | 'termsDays';

interface RowOf {
  readonly buyer: Fields;
  readonly index: number;
  readonly countries: BookChoices['countries'];
  readonly text: Words;
  readonly set: (buyer: Fields) => void;
  readonly remove: () => void;
}

const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((grade) => ({
  id: String(grade),
  title: String(grade),
}));
const typedColumns: readonly Column[] = ['turnover', 'approvedLimit', 'termsDays'];

/** A buyer, a cell for each of the columns that are edited most. */
export function BuyerRow({ buyer, index, countries, text, set, remove }: RowOf) {
  const path = (column: Column) => `/buyers/${index}/${column}`;
  const label = (column: Column) => `${text.columns[column]}, ${text.buyer} ${textOf(buyer['id'])}`;
  const change = (column: Column, value: string) =>
    set(cleared({ ...buyer, [column]: cellValue(column, value) }));
  const rating = { id: '', title: textOf(buyer['rating']) || '–' };
  return (
    <tr>
      <td data-heading={text.columns.id}>
        <input
          aria-label={label('id')}
          {...useFault(path('id'))}
          value={textOf(buyer['id'])}
          onChange={({ target }) => set({ ...buyer, id: target.value })}
        />
      </td>
      <td data-heading={text.columns.country}>
        <Choice
          path={path('country')}
          aria-label={label('country')}
          value={textOf(buyer['country'])}
          options={countries}
          onChoose={(country) => change('country', country)}
        />
      </td>
      <td data-heading={text.columns.grade}>
        <Choice
          path={path('grade')}
          aria-label={label('grade')}
          value={textOf(buyer['grade'])}
          options={[rating, ...grades]}
          onChoose={(grade) => change('grade', grade)}
        />
      </td>
      {typedColumns.map((column) => (
        <td key={column} data-heading={text.columns[column]} className={column}>
          <Typed
            path={path(column)}
            label={label(column)}
            value={textOf(buyer[column])}
            onChange={(value) => change(column, value)}
          />
        </td>
      ))}
      <td>
        <button
          type="button"
          className="clear"
          aria-label={text.remove(textOf(buyer['id']))}
          onClick={remove}
        >
          ×
        </button>
      </td>
    </tr>
  );
}

interface TypedOf {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Typed({ path, label, value, onChange }: TypedOf) {
  return (
    <input
      className="number"
      inputMode="decimal"
      aria-label={label}
      {...useFault(path)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** What a cell holds: days and grades are whole numbers, amounts are texts, and what is neither stays as it was typed. */
export function cellValue(column: Column, value: string): string | number | undefined {
  if (value === '') return undefined;
  const counts = column === 'grade' || column === 'termsDays';
  return counts && /^\d{1,6}$/.test(value) ? Number(value) : value;
}
