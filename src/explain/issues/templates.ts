import type { FactNames } from '../../values/issue-facts.js';

/**
 * What is said of an issue. `{fact}` stands for a fact, `{fact:day}` for a date in words, `{fact:number}` for a number
 * with separators, `{fact:record}` for a kind of record; `[fact: …]` is said only where the fact is there and not empty. What to write instead follows by itself. Where
 * the words for a file speak of quotes or braces, there are other words for a form.
 */
export type Template = string | { readonly json: string; readonly form: string };

/** What a language says of the issues of a room: of every code, or it does not compile. */
export type Templates<FactsByCode extends FactNames<FactsByCode>> = {
  readonly [Code in keyof FactsByCode]: Template;
};

/** The names a text has in braces, without their formats; what JSON has in braces is no name. */
type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? NameOf<Name> | NamesIn<Rest>
  : never;

type NameOf<Braced extends string> = Braced extends `${string} ${string}`
  ? never
  : Braced extends `${infer Name}:${string}`
    ? Name
    : Braced;

type TextsOf<Said> = Said extends { readonly json: infer Json; readonly form: infer Form }
  ? Json | Form
  : Said;

/** Names in the words of a language that are no facts of the issue: never, if the words are right. */
export type StrayNames<Said, FactsByCode extends FactNames<FactsByCode>> = {
  [Code in keyof FactsByCode & keyof Said]: Exclude<
    NamesIn<TextsOf<Said[Code]>>,
    FactsByCode[Code]
  >;
}[keyof FactsByCode & keyof Said];
