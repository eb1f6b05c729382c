import type { Path } from '../values/text.js';
import { isMade } from './made-here.js';
import { segment } from './way.js';

type Values = Readonly<Record<string, unknown>>;
type Work = (values: Values) => unknown;

/** Words that lack more than this are not tried one by one. */
const mostTried = 20;

/**
 * Where a function that fails on its arguments failed. An argument that is nothing is at fault before any that is read;
 * else it is run once more on arguments that tell what is read, and what was read last is. Beside words there are records
 * only; words are at fault where the function gets further with what they lack, and fails elsewhere or not at all. A word that is asked for by a name that was
 * read in a record is no word they lack.
 */
export function lastRead(values: Values, work: Work, words: readonly string[] = []): Path {
  const entries = Object.entries(values);
  const nothing =
    entries.find(([name, value]) => words.includes(name) && (isNoWords(value) || isMade(value))) ??
    entries.find(([, value]) => isNothing(value) || (words.length > 0 && isNoRecord(value)));
  if (nothing !== undefined) return `/${nothing[0]}`;
  const run = (standIn?: Path): Reads => new Reads(words, standIn).through(values, work);
  const reads = run();
  if (reads.failure === undefined && reads.empty !== undefined) return reads.empty;
  const lacking = [...new Set(reads.lacking.reverse())].slice(0, mostTried);
  const missed = lacking.find((path) => {
    const other = run(path);
    return other.count > reads.count && other.failure !== reads.failure;
  });
  const first = entries.find(([, value]) => typeof value !== 'object') ?? entries[0];
  return missed ?? reads.last ?? (first === undefined ? '' : `/${first[0]}`);
}

function isNoRecord(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Words are a record that says something. */
function isNoWords(value: unknown): boolean {
  if (isNoRecord(value)) return true;
  try {
    return Reflect.ownKeys(value as object).length === 0;
  } catch {
    return false;
  }
}

/** Neither a record nor a text nor a function. */
function isNothing(value: unknown): boolean {
  return value === null || !['object', 'string', 'function'].includes(typeof value);
}

/** Any word: called, read or written it is a word again, and says nothing. */
const anyWord: unknown = new Proxy(() => anyWord, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => '' : anyWord),
});

/** What a function reads of its arguments. */
class Reads {
  /** How many reads there were; without end where the function did not fail. */
  count = 0;
  /** The first word that is null. It is read as if it were missing. */
  empty: Path | undefined;
  /** How it failed, and where; undefined where it did not. */
  failure: string | undefined;
  /** The last read of data, or of words that could not be read. */
  last: Path | undefined;
  /** Names of their own that were looked up in the words in vain. */
  readonly lacking: Path[] = [];
  readonly #words: readonly string[];
  readonly #standIn: Path | undefined;
  /** What texts were read, which may be names of words. */
  readonly #texts = new Set<string>(['undefined', 'null']);

  constructor(words: readonly string[], standIn: Path | undefined) {
    this.#words = words;
    this.#standIn = standIn;
  }

  through(values: Values, work: Work): this {
    const traced = Object.entries(values).map(([name, value]) => {
      return [name, this.#traced(value, `/${name}`, this.#words.includes(name))] as const;
    });
    try {
      work(Object.fromEntries(traced));
      this.count = Infinity;
    } catch (cause) {
      this.failure = shownFailure(cause);
    }
    return this;
  }

  #traced(value: unknown, path: Path, isSpoken: boolean): unknown {
    if (typeof value !== 'object' || value === null || isMade(value)) return value;
    return new Proxy(value, {
      get: (target, name): unknown => {
        const at = typeof name === 'symbol' ? path : `${path}/${segment(name)}`;
        const member = isSpoken ? this.#word(target, name, at) : this.#datum(target, name, at);
        if (typeof name === 'symbol' || typeof member === 'function') return member;
        return Object.isFrozen(target) ? member : this.#traced(member, at, isSpoken);
      },
      ownKeys: (target) => {
        if (!isSpoken) this.last = path;
        return Reflect.ownKeys(target);
      },
    });
  }

  #datum(target: object, name: string | symbol, at: Path): unknown {
    const member = this.#read(target, name, at);
    if (typeof name === 'symbol' || typeof member === 'function') return member;
    this.last = at;
    if (typeof member === 'string') this.#texts.add(member);
    return member;
  }

  #word(target: object, name: string | symbol, at: Path): unknown {
    const said = this.#read(target, name, at);
    if (said === null) this.empty ??= at;
    const member = said ?? undefined;
    if (member !== undefined || typeof name === 'symbol' || this.#texts.has(name)) return member;
    if (this.#standIn === at) return anyWord;
    this.lacking.push(at);
    return undefined;
  }

  /** A member; where reading it fails, that is what was read last. */
  #read(target: object, name: string | symbol, at: Path): unknown {
    this.count += 1;
    try {
      return Reflect.get(target, name) as unknown;
    } catch (cause) {
      this.last = at;
      throw cause;
    }
  }
}

/** A failure with the way of calls to it: another word in place of one that lacks leaves the failure of a record as it is. */
function shownFailure(cause: unknown): string {
  return cause instanceof Error ? `${cause.message} ${cause.stack}` : typeof cause;
}
