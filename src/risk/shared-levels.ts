import type { TraitLevels } from '../submission/buyer-traits.js';

/**
 * Levels of traits met so far, one trait after another: each branch is a level, with the levels of the next trait met
 * together with it. Most buyers of a seller are of a few, and those of the same levels share one object.
 */
export class LevelBranch {
  private readonly before: LevelBranch | null;
  private readonly level: string;
  private next: Map<string, LevelBranch> | null;
  /** The level met last and its branch: of many traits all buyers have one level. */
  private last: LevelBranch | null;
  private made: TraitLevels | null;

  private constructor(before: LevelBranch | null, level: string) {
    this.before = before;
    this.level = level;
    this.next = null;
    this.last = null;
    this.made = null;
  }

  /** Before the first trait. */
  static root(): LevelBranch {
    return new LevelBranch(null, '');
  }

  /** The branch of a level of the next trait. */
  to(level: string): LevelBranch {
    const { last } = this;
    if (last !== null && last.level === level) return last;
    const next = (this.next ??= new Map<string, LevelBranch>());
    let found = next.get(level);
    if (found === undefined) next.set(level, (found = new LevelBranch(this, level)));
    this.last = found;
    return found;
  }

  /** The levels that led here, by the names of their traits. */
  levels(traits: readonly (readonly [name: string, ...unknown[]])[]): TraitLevels {
    return (this.made ??= this.levelsBy(traits));
  }

  private levelsBy(traits: readonly (readonly [name: string, ...unknown[]])[]): TraitLevels {
    const found: string[] = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let branch: LevelBranch = this; branch.before !== null; branch = branch.before)
      found.unshift(branch.level);
    const levels: Record<string, string> = {};
    for (const [at, [name]] of traits.entries()) levels[name] = found[at] ?? '';
    return levels as TraitLevels;
  }
}
