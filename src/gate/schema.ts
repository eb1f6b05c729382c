import type * as z from 'zod/v4/core';

/** What a schema writes to: the value read and the issues found. */
export type Context = z.ParsePayload;

/**
 * A schema of a value. It is what the core of zod reads and writes, so that schemas of the two may hold each other and
 * zod writes the JSON Schema of either; reading what a broker sends takes nothing of zod.
 */
export type Schema<Value> = z.$ZodType<Value>;

/** What a schema is made of, in the words of zod. */
interface Made {
  readonly def: { readonly type: string; readonly [part: string]: unknown };
  /** Reads the value of a context in place. */
  readonly read: (context: Context) => void;
  /** The values a choice has. */
  readonly values?: ReadonlySet<unknown>;
  /** Whether a record may do without. */
  readonly left?: 'optional';
}

/** A schema by what it is made of. */
export function schemaOf({ def, read, values, left }: Made): Schema<unknown> {
  const run = (context: Context): Context => {
    read(context);
    return context;
  };
  return {
    _zod: { def, run, parse: run, values, optin: left, optout: left, traits: new Set() },
  } as unknown as Schema<unknown>;
}

/** A schema that reads with a function; `part` says what it is of, for what looks at schemas. */
export function reader<Value>(
  read: (value: unknown, context: Context) => Value,
  part: object = {},
): Schema<Value> {
  return schemaOf({
    def: { ...part, type: 'transform' },
    read: (context) => {
      context.value = read(context.value, context);
    },
    left: 'optional',
  }) as Schema<Value>;
}

/** One of several words. */
export function choice<const Values extends readonly string[]>(
  words: Values,
): Schema<Values[number]> {
  const entries = Object.fromEntries(words.map((word) => [word, word]));
  return oneOf(words, { type: 'enum', entries });
}

/** One word, that tells records apart. */
export function word<const Word extends string>(only: Word): Schema<Word> {
  return oneOf([only], { type: 'literal', values: [only] });
}

/** True or false. */
export const flag: Schema<boolean> = /*#__PURE__*/ schemaOf({
  def: { type: 'boolean' },
  read: ({ value, issues }) => {
    if (typeof value !== 'boolean')
      issues.push({ code: 'invalid_type', expected: 'boolean', input: value });
  },
}) as Schema<boolean>;

function oneOf<Word extends string>(words: readonly Word[], def: Made['def']): Schema<Word> {
  const values: ReadonlySet<unknown> = new Set(words);
  return schemaOf({
    def,
    values,
    read: ({ value, issues }) => {
      if (!values.has(value))
        issues.push({ code: 'invalid_value', values: [...words], input: value });
    },
  }) as Schema<Word>;
}
