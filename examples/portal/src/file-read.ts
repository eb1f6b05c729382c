import { advising } from './engine.js';
import type { Draft, Locale } from './protocol.js';
import { fieldsOf, rowsOf, textOf } from './typed.js';
import { failureOf } from './use-answer.js';
import { words } from './words.js';

/** What a file does to the draft, if anything, and what is said of it. */
export interface FileRead {
  readonly change: ((draft: Draft) => Draft) | null;
  readonly said: readonly string[];
}

/** The largest file that is read: many times the largest list there is, and little enough for any browser. */
const mostBytes = 100_000_000;

/** Reads a file in the worker: a submission takes the place of the draft, the buyers of a list that of its buyers. */
export async function fileRead(
  file: File,
  { draft, locale }: { readonly draft: Draft; readonly locale: Locale },
): Promise<FileRead> {
  const text = words[locale];
  if (file.size > mostBytes) return refused([text.tooLarge(file.name)]);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { asOf = '', currency = '' } = draft;
    const stated = { asOf: textOf(asOf), currency: textOf(currency) };
    const read = await advising.ask('open', { bytes, name: file.name, locale, ...stated });
    if (read === null) return refused([]);
    if (read.is === 'refused') return refused([text.unreadable, ...read.said]);
    if (read.is === 'submission') return { change: () => read.draft, said: [] };
    const { buyers, turnover, said } = read;
    return {
      change: (present) => withBuyers(present, buyers, turnover),
      said: [text.dropped(buyers.length), ...said],
    };
  } catch (error) {
    const { code, detail } = failureOf(error);
    return refused([text.unreadable, `${text.failures[code]} ${detail}`.trim()]);
  }
}

function refused(said: readonly string[]): FileRead {
  return { change: null, said };
}

/** The list says who the buyers are and what they owe; what it does not say, such as grades and limits, is kept by id. */
function withBuyers(draft: Draft, listed: readonly object[], turnover: string): Draft {
  const before = new Map(rowsOf(draft.buyers).map((buyer) => [buyer['id'], buyer]));
  return {
    ...draft,
    buyers: listed.map((buyer) => ({ ...before.get(fieldsOf(buyer)['id']), ...buyer })),
    turnover: { ...fieldsOf(draft.turnover), estimated: turnover },
  };
}
