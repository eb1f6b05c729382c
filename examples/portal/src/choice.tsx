import type { SelectHTMLAttributes } from 'react';
import { useFault } from './faults.js';

interface ChoiceOf extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> {
  readonly path: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly onChoose: (value: string) => void;
}

/** A choice that shows what was sent even where it is none of the choices. */
export function Choice({ path, value, options, onChoose, ...rest }: ChoiceOf) {
  const known = options.some(({ id }) => id === value);
  return (
    <select
      {...rest}
      {...useFault(path)}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {!known && <option value={value}>{value}</option>}
      {options.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
