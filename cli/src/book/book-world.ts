import type { Io } from '../io.js';
import type { BookFiles } from './book-files.js';

/** What the commands on rate books do to the world. */
export interface World {
  readonly io: Io;
  readonly files: BookFiles;
}

/** Language of texts and messages. */
export type Locale = 'en' | 'zh-CN';

/** Writes a text to a file, or to standard output when no file is named. */
export async function writeText(
  text: string,
  output: string | undefined,
  { io, files }: World,
): Promise<void> {
  if (output === undefined) io.stdout(text);
  else await files.writeText(output, text);
}
