import type { Question, RateBook, StepLine } from '../../rules/read/rate-book.js';
import { buyerTraits } from '../../submission/buyer-traits.js';
import type { Locale } from '../../values/text.js';
import {
  attributeLines,
  keyChoices,
  keyedPage,
  rowChoices,
  selectionChoices,
  tierChoices,
} from './book-choices.js';
import { asChoice, type Choice } from './choices.js';
import type { JsonSchema } from './json-schema.js';
import { textIn } from '../../values/text-in.js';

/** Decimal text as the gate takes it. */
const decimal = '^-?(0|[1-9]\\d{0,17})(\\.\\d{1,8})?$';

/** A field of a record that a book narrows; null takes it out of the form. */
export type Narrowing = (field: JsonSchema, book: RateBook, locale: Locale) => JsonSchema | null;

/** What a book narrows, by record (`Submission` is the whole) and field. */
export const narrowed: Readonly<Record<string, Readonly<Record<string, Narrowing>>>> = {
  Submission: { attributes: attributes, selections: kept((book) => selectionChoices(book)) },
  Cover: { tier: chosen(tierChoices) },
  Selection: { step: chosen(selectionChoices) },
  CreditControl: { answers },
  Policyholder: { tradeSector: orRow('industry') },
  Buyer: traitFields(),
  BuyerGroup: traitFields(),
};

/** Fields of traits whose levels the form does not know by itself: the rows of the book's pages. */
function traitFields(): Readonly<Record<string, Narrowing>> {
  const open = Object.entries(buyerTraits).filter(([, { levels }]) => levels === 'industry');
  return Object.fromEntries(open.map(([name, { field }]) => [field, orRow(name)]));
}

/** A choice among what the book has; as it is where the book has nothing. */
function chosen(choicesOf: (book: RateBook) => Choice[]): Narrowing {
  return (field, book, locale) => {
    const choices = choicesOf(book);
    return choices.length === 0 ? field : asChoice(field, choices, locale);
  };
}

/** A row of the book's pages, or what else the field takes: any other code, and a code with its classification. */
function orRow(measure: string): Narrowing {
  return (field, book, locale) => {
    const rows = keyChoices(book, measure);
    if (rows.length === 0) return field;
    const others = (field.oneOf ?? []).map((alternative) =>
      alternative['$ref'] === '#/$defs/Industry' ? otherThan(rows, alternative) : alternative,
    );
    return { ...field, oneOf: [asChoice(field, rows, locale), ...others] };
  };
}

/** A code that is no row of the book: one alternative fits each value, as `oneOf` asks. */
function otherThan(rows: readonly Choice[], { $ref }: JsonSchema): JsonSchema {
  return { type: 'string', $ref, pattern: `^(?!(?:${rows.map(({ value }) => value).join('|')})$)` };
}

/** As it is, but only where the book has something to choose. */
function kept(choicesOf: (book: RateBook) => Choice[]): Narrowing {
  return (field, book) => (choicesOf(book).length === 0 ? null : field);
}

function answers(field: JsonSchema, { questionnaire }: RateBook, locale: Locale) {
  if (questionnaire === undefined) return null;
  const { dimensions, questions } = questionnaire;
  const titles = new Map(dimensions.map(({ id, title }) => [id, textIn(title, locale)]));
  const asked = ({ title, dimension }: Question): JsonSchema => ({
    title: textIn(title, locale),
    description: titles.get(dimension) ?? '',
    $ref: '#/$defs/CreditControlAnswer',
  });
  return closed(field, new Map(questions.map((question) => [question.id, asked(question)])));
}

function attributes(field: JsonSchema, book: RateBook, locale: Locale) {
  const lines = attributeLines(book);
  if (lines.size === 0) return null;
  const fields = [...lines].map(([name, read]): [string, JsonSchema] => [
    name,
    attribute(read, book, locale),
  ]);
  return { ...closed(field, new Map(fields)), required: [...lines.keys()] };
}

/** A fact the book asks for: a key of its page, or a number. */
function attribute(lines: readonly StepLine[], book: RateBook, locale: Locale): JsonSchema {
  const [line] = lines;
  const title = line === undefined ? '' : textIn(line.title, locale);
  const page = lines.map((each) => keyedPage(book, each)).find((found) => found !== undefined);
  return page === undefined
    ? { title, description: title, type: 'string', pattern: decimal }
    : asChoice({ title, description: textIn(page.title, locale) }, rowChoices(page), locale);
}

/** A record with exactly these fields. */
function closed(
  { title = '', description = '' }: JsonSchema,
  fields: ReadonlyMap<string, JsonSchema>,
): JsonSchema {
  return {
    title,
    description,
    type: 'object',
    properties: Object.fromEntries(fields),
    additionalProperties: false,
  };
}
