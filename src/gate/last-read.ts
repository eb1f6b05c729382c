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
 * only; words are at fault where the function gets further with what they lack. A word that is asked for by a name that was
 * read in a record is no word they lack.
 */
export function lastRead(values: Values, work: Work, words: readonly string[] = []): Path {
  const entries = Object.entries(values);
  const nothing =
    entries.find(([name, value]) => words.includes(name) && (isNoRecord(value) || isMade(value))) ??
    entries.find(([, value]) => isNothing(value) || (words.length > 0 && isNoRecord(value)));
  if (nothing !== undefined) return `/${nothing[0]}`;
  const run = (standIn?: Path): Reads => new Reads(words, standIn).through(values, work);
  const reads = run();
  const lacking = reads.lacking.slice(-mostTried).reverse();
  const missed = lacking.find((path) => run(path).count > reads.count);
  const first = entries.find(([, value]) => typeof value !== 'object') ?? entries[0];
  return missed ?? reads.last ?? (first === undefined ? '' : `/${first[0]}`);
}

function isNoRecord(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
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
    } catch {
      return this;
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
    const member = this.#read(target, name, at) ?? undefined;
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
