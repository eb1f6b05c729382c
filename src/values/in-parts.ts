/** Work that rests on its way: between two of its parts, whoever asks for it may do something else, or leave off. */
export type InParts<Result> = Generator<undefined, Result, undefined>;
