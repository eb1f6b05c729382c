import type { JsonSchema } from 'trade-credit-pricing/forms';
import { submissionSchemaForWith } from 'trade-credit-pricing/forms';
import type { Locale } from '../protocol.js';
import type { Speech } from '../speech/speech.js';
import { book } from './price.js';

const schemas = new Map<Locale, JsonSchema>();

/** The schema of a submission under the portal's book, written once for each language. */
export function schemaIn({ forms }: Speech, locale: Locale): JsonSchema {
  const schema = schemas.get(locale) ?? submissionSchemaForWith(book, forms);
  schemas.set(locale, schema);
  return schema;
}

/** Names the field at a path as the form does, with the number of the row: `/buyers/2/country` is "Buyers 3 › Country". */
export function placesIn(speech: Speech, locale: Locale): (path: string) => string {
  const schema = schemaIn(speech, locale);
  return (path) => {
    const names: string[] = [];
    let at: Part | boolean | undefined = schema;
    for (const step of path.split('/').slice(1).map(unescaped)) {
      const whole = resolved(at, schema);
      if (whole?.items !== undefined && /^\d+$/.test(step)) {
        names.push(`${names.pop() ?? ''} ${Number(step) + 1}`.trim());
        at = whole.items;
      } else {
        at = whole?.properties?.[step] ?? whole?.additionalProperties;
        names.push((typeof at === 'object' ? at.title : undefined) ?? step);
      }
    }
    return names.join(' › ');
  };
}

interface Part {
  readonly $ref?: string;
  readonly title?: string;
  readonly items?: Part;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part | boolean;
  readonly oneOf?: readonly Part[];
}

function resolved(part: Part | boolean | undefined, schema: JsonSchema): Part | undefined {
  if (typeof part !== 'object') return undefined;
  const name = part.$ref?.split('/').at(-1);
  const defined = name === undefined ? undefined : schema.$defs?.[name];
  return { ...(defined as Part | undefined), ...part };
}

function unescaped(step: string): string {
  return step.replace(/~1/g, '/').replace(/~0/g, '~');
}
