import type { BookPart, RateBookIssue } from '../../rules/read/rate-book-result.js';
import type { Punctuation } from '../writing.js';
import type { Issue } from '../../values/issues.js';

/** How a language says where in a rate book something stands. */
export interface PlaceWords {
  readonly edition: (edition: string) => string;
  readonly noEdition: string;
  readonly row: string;
  readonly punctuation: Punctuation;
  readonly parts: Readonly<Record<BookPart, string>>;
}

/** Says in which edition, part and row of a book an issue lies; nothing of an issue that does not know. */
export function bookPlace(words: PlaceWords): (issue: Issue) => string {
  return (issue) => {
    const { edition, part, page, row } = issue as Partial<RateBookIssue>;
    const isNoBook = issue.code === 'other-record' || (issue.path === '' && !edition);
    if (part === undefined || isNoBook) return '';
    const id = part === 'page' ? page : row;
    const places = [
      edition === undefined || edition === null ? words.noEdition : words.edition(edition),
      ...(part === 'book' ? [] : [[words.parts[part], id].filter(Boolean).join(' ')]),
      ...(part === 'page' && row !== undefined && row !== null ? [`${words.row} ${row}`] : []),
    ];
    return places.join(words.punctuation.comma) + words.punctuation.colon;
  };
}
