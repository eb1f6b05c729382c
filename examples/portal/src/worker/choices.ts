import type { BookChoices, Tasks } from '../protocol.js';
import { speechIn } from '../speech/in-language.js';
import { schemaIn } from './places.js';

/** Choices of the book as its own JSON Schema has them. */
export async function choices({ locale }: Tasks['choices']['ask']): Promise<BookChoices> {
  const schema = schemaIn(await speechIn(locale), locale);
  const titled = (of: unknown) =>
    ((of as { oneOf?: { const?: string; title?: string }[] } | undefined)?.oneOf ?? []).flatMap(
      ({ const: id, title }) => (id === undefined ? [] : [{ id, title: title ?? id }]),
    );
  const definition = (name: string) => schema.$defs?.[name];
  const answersOf = definition('CreditControl')?.properties?.['answers'] as
    { properties?: Record<string, { title?: string }> } | undefined;
  return {
    tiers: titled(definition('Cover')?.properties?.['tier']),
    questions: Object.entries(answersOf?.properties ?? {}).map(([id, { title }]) => ({
      id,
      title: title ?? id,
    })),
    sectors: titled(definition('Industry')),
    countries: titled(definition('Country')),
    schema,
  };
}
