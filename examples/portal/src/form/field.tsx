import { type FieldErrors, type FieldPath, get, type UseFormRegister } from 'react-hook-form';
import type { Submission } from 'trade-credit-pricing';

interface FieldProps {
  readonly name: FieldPath<Submission>;
  readonly label: string;
  readonly register: UseFormRegister<Submission>;
  readonly errors: FieldErrors<Submission>;
}

/** A field with its label, and what the library says of it. What is left empty was not said. */
export function Field({ name, label, register, errors }: FieldProps) {
  const fault = get(errors, name) as { readonly message?: string } | undefined;
  const said = `${name}-fault`;
  return (
    <div className="form-field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? said : undefined}
        {...register(name, { setValueAs: (typed: unknown) => (typed === '' ? undefined : typed) })}
      />
      {fault?.message && (
        <p id={said} role="alert">
          {fault.message}
        </p>
      )}
    </div>
  );
}
