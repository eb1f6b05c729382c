import { withNames } from '../receivables/mapping/with-names.js';
import type { DocumentSection } from './document.js';
import type { DocumentRequest } from './document-request.js';

/** What of a section is read by programs, and bears no name. */
const structure: ReadonlySet<string> = new Set([
  ...['id', 'source', 'kind', 'marks', 'holds', 'picture'],
]);

/** Sections with the names of the buyers beside their ids. */
export function namedSections(
  sections: readonly DocumentSection[],
  { names, locale }: Pick<DocumentRequest, 'names' | 'locale'>,
): readonly DocumentSection[] {
  if (names === undefined) return sections;
  const byId = new Map(Object.entries(names));
  return named(sections, (text) => withNames(text, byId, locale)) as readonly DocumentSection[];
}

function named(part: unknown, say: (text: string) => string): unknown {
  if (typeof part === 'string') return say(part);
  if (Array.isArray(part)) return part.map((each: unknown) => named(each, say));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      structure.has(key) ? value : named(value, say),
    ]),
  );
}
