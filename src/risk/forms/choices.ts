import type { Locale, Text } from '../../values/text.js';
import type { JsonSchema } from './json-schema.js';
import { textIn } from '../../values/text-in.js';

/** A value a form offers, with its title. */
export interface Choice {
  readonly value: string;
  readonly title?: Text | undefined;
  readonly description?: Text | undefined;
}

/** A field as a choice: title and description stay, what its text may be is one of the values. */
export function asChoice(
  { title = '', description = '' }: JsonSchema,
  choices: readonly Choice[],
  locale: Locale,
): JsonSchema {
  return {
    title,
    description,
    type: 'string',
    oneOf: choices.map((choice) => alternative(choice, locale)),
  };
}

function alternative({ value, title, description }: Choice, locale: Locale): JsonSchema {
  return {
    const: value,
    title: title === undefined ? value : textIn(title, locale),
    ...(description !== undefined && { description: textIn(description, locale) }),
  };
}
