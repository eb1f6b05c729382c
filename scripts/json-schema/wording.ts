import type { Locale } from '../../src/values/text.js';
import { type Description, inLanguage, type Words } from './words.js';

const noWords: Description = ['', '', '', ''];

/** Finds the words for a schema in one language, and keeps a list of those that are missing. */
export class Wording {
  /** What there are no words for. */
  readonly missing = new Set<string>();

  constructor(
    private readonly words: Words,
    private readonly locale: Locale,
  ) {}

  /** Title and description of a record; the comment in the source is its English description. */
  ofRecord(name: string, comment: string) {
    return this.heading(name, this.words.records[name]?.about, comment);
  }

  /** Title and description of a field of a record. */
  ofField(owner: string, name: string, comment: string) {
    return this.heading(`${owner}.${name}`, this.words.records[owner]?.fields[name], comment);
  }

  /** Title of a choice, by the first of the keys that choices are known for. */
  ofChoice(keys: readonly string[], value: string): string {
    const titles = keys.map((key) => this.words.choices[key]).find((each) => each !== undefined);
    const title = titles?.[value];
    if (title === undefined) this.missing.add(`choice "${value}" of ${keys.join(' or ')}`);
    return inLanguage(title ?? noWords, this.locale);
  }

  private heading(what: string, words: Description | undefined, comment: string) {
    const [, , chinese, english = ''] = words ?? noWords;
    const description = this.locale === 'en' ? comment || english : chinese;
    if (words === undefined) this.missing.add(`${what}${comment === '' ? '' : `: ${comment}`}`);
    else if (description === '') this.missing.add(`description of ${what}`);
    return { title: inLanguage(words ?? noWords, this.locale), description };
  }
}
