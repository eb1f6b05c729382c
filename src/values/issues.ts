import type { Path, Text } from './text.js';

/**
 * What is wrong with an input, and what to write instead.
 * `code` and `facts` are for programs, `message` for people, in both languages.
 */
export interface Issue {
  readonly path: Path;
  readonly code: string;
  readonly message: Text;
  readonly facts?: Readonly<Record<string, string | number>>;
}
