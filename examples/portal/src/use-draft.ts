import { useRef, useState } from 'react';
import { pricing } from './engine.js';
import { fileRead } from './file-read.js';
import type { Draft, Locale, Patch } from './protocol.js';
import { failureOf } from './use-answer.js';
import { useSession } from './use-session.js';
import { words } from './words.js';

/** A change that was applied in one press, and what it can be taken back to. */
export interface Applied {
  readonly before: Draft;
  readonly after: Draft;
  readonly title: string;
}

/** A change to apply: what it is called, and what it does to the draft it was worked out for. */
export interface Change {
  readonly title: string;
  readonly patch: Patch;
}

/** The draft, and all that changes it besides typing. */
export interface Drafting {
  readonly draft: Draft;
  readonly locale: Locale;
  readonly source: string;
  readonly said: readonly string[];
  readonly applied: Applied | null;
  readonly setDraft: (draft: Draft) => void;
  readonly setLocale: (locale: Locale) => void;
  readonly begin: (source: string, draft: Draft) => void;
  readonly readFile: (file: File) => void;
  readonly apply: (change: Change) => void;
  readonly undo: () => void;
}

export function useDraft(): Drafting {
  const [session, setSession] = useSession();
  const { draft, locale, source } = session;
  const [said, setSaid] = useState<readonly string[]>([]);
  const [applied, setApplied] = useState<Applied | null>(null);
  const present = useRef(session);
  present.current = session;
  const setDraft = (next: Draft) => setSession((before) => ({ ...before, draft: next }));
  const begin = (from: string, next: Draft) => {
    setSession((before) => ({ ...before, draft: next, source: from }));
    setSaid([]);
  };
  const readings = useRef(0);
  const readFile = async (file: File) => {
    readings.current += 1;
    const reading = readings.current;
    setSaid([words[locale].reading(file.name)]);
    const read = await fileRead(file, present.current);
    if (reading !== readings.current) return;
    if (read.change !== null) begin(file.name, read.change(present.current.draft));
    setSaid(fewest(read.said, words[present.current.locale].more));
  };
  const apply = async ({ title, patch }: Change) => {
    const text = words[locale];
    try {
      const made = await pricing.ask('apply', { draft, patch, locale });
      if (made === null) return;
      if ('said' in made) return setSaid([text.notApplied, ...made.said]);
      // Whoever typed on meanwhile keeps what was typed.
      if (present.current.draft !== draft) return setSaid([text.changedMeanwhile]);
      setDraft(made.draft);
      setApplied({ before: draft, after: made.draft, title });
    } catch (error) {
      const { code, detail } = failureOf(error);
      setSaid([`${text.failures[code]} ${detail}`]);
    }
  };
  return {
    ...{ draft, locale, source, said, setDraft, begin },
    applied: applied?.after === draft ? applied : null,
    setLocale: (next) => setSession((before) => ({ ...before, locale: next })),
    readFile: (file) => void readFile(file),
    apply: (change) => void apply(change),
    undo: () => {
      if (applied?.after === draft) setDraft(applied.before);
    },
  };
}

/** Sentences that are read; a list may give thousands of them, one for each row. */
const mostSaid = 30;

function fewest(said: readonly string[], more: (count: number) => string): readonly string[] {
  const left = said.length - mostSaid;
  return left > 0 ? [...said.slice(0, mostSaid), more(left)] : said;
}
