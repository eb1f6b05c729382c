import type { Locale } from '../values/text.js';
import type { DocumentSection } from './document.js';
import type { DocumentRequest } from './document-request.js';
import { namedSections } from './named-sections.js';
import { linesAround, linesOfTwoPages, printedLines } from './printed-height.js';

/** How much of what is long a document shows: rows by name, the others in one row. */
export interface Room {
  readonly countries: number;
  readonly buyers: number;
  readonly suggestions: number;
  /** Whether the picture of the next renewals stands there. */
  readonly renewals: boolean;
}

/** The widest first: what a client misses least is folded first. */
const rooms: readonly [Room, ...Room[]] = [
  { countries: 9, buyers: 8, suggestions: 4, renewals: true },
  { countries: 8, buyers: 7, suggestions: 3, renewals: true },
  { countries: 6, buyers: 5, suggestions: 3, renewals: true },
  { countries: 6, buyers: 6, suggestions: 4, renewals: false },
  { countries: 5, buyers: 4, suggestions: 3, renewals: false },
  { countries: 3, buyers: 3, suggestions: 2, renewals: false },
  { countries: 2, buyers: 1, suggestions: 1, renewals: false },
];

/** All that is ever shown. */
export const [fullRoom] = rooms;

/** How much higher than a line of letters a line of a language is set. */
const leadings: Readonly<Partial<Record<Locale, number>>> = { 'zh-CN': 1.07 };

/** Sections in the widest room in which they print on two pages, with the names that stand in them. */
export function onTwoPages(
  request: Pick<DocumentRequest, 'locale' | 'names'>,
  sectionsIn: (room: Room) => readonly DocumentSection[],
): readonly DocumentSection[] {
  const [first, ...narrower] = rooms;
  const most = linesOfTwoPages / (leadings[request.locale] ?? 1) - linesAround;
  return narrower.reduce(
    (sections, room) =>
      printedLines(namedSections(sections, request)) <= most ? sections : sectionsIn(room),
    sectionsIn(first),
  );
}
