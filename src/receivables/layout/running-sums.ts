import { ExactSum } from '../../values/exact-sum.js';
import { hasMoney, type RowMoney } from './money-columns.js';

/** What stands above a row since the last total of a level. */
export interface Run {
  /** 0 for rows since the last total of any kind, 1 since the last total of totals, and so on. */
  readonly level: number;
  /** True when a row has in every cell that it fills what the run adds up to there, and fills one that is not zero. */
  readonly isSum: (money: RowMoney) => boolean;
  /** Rows and totals the run is made of: one alone is no more than its equal. */
  readonly parts: number;
}

/** Adds up the rows above, so that a total is found by what it adds up. */
export interface RunningSums {
  /** Takes a row of the list. */
  readonly add: (row: number) => void;
  /** The runs that end above the next row, the shortest first. */
  readonly runs: () => readonly Run[];
  /** The sum of the rows of the list from a place on. */
  readonly since: (row: number) => Run;
  /** Takes a total of a run. */
  readonly close: (level: number) => void;
}

interface Level {
  /** What had been added up when the run began. */
  before: readonly ExactSum[];
  parts: number;
}

function addRow(sums: ExactSum[], money: RowMoney): void {
  money.forEach((amount, place) => {
    const sum = (sums[place] ??= new ExactSum());
    if (amount !== undefined) sum.add(amount);
  });
}

function adds(money: RowMoney, all: readonly ExactSum[], before: readonly ExactSum[]): boolean {
  if (!hasMoney(money)) return false;
  return money.every((amount, place) => {
    if (amount === undefined) return true;
    const run = new ExactSum().subtract(amount);
    const [sum, earlier] = [all[place], before[place]];
    if (sum !== undefined) run.include(sum);
    if (earlier !== undefined) run.exclude(earlier);
    return run.isZero();
  });
}

/** Sums of no rows. Amounts are read only when a sum is asked for. */
export function runningSums(moneyOf: (row: number) => RowMoney): RunningSums {
  const pending: number[] = [];
  const rows: number[] = [];
  const levels: Level[] = [{ before: [], parts: 0 }];
  const all: ExactSum[] = [];
  const fold = (): void => {
    for (const row of pending) addRow(all, moneyOf(row));
    pending.length = 0;
  };
  const runOf = ({ before }: Level, level: number): Run => ({
    level,
    isSum: (money) => adds(money, all, before),
    parts: levels.slice(0, level + 1).reduce((parts, each) => parts + each.parts, 0),
  });
  return {
    add: (row) => {
      pending.push(row);
      rows.push(row);
      const [first] = levels;
      if (first !== undefined) first.parts += 1;
    },
    runs: () => {
      fold();
      return levels.map(runOf).filter(({ parts }) => parts > 0);
    },
    since: (from) => {
      const sums: ExactSum[] = [];
      let place = rows.length;
      while (place > 0 && (rows[place - 1] ?? -1) >= from) {
        place -= 1;
        addRow(sums, moneyOf(rows[place] ?? from));
      }
      return { level: 0, isSum: (money) => adds(money, sums, []), parts: rows.length - place };
    },
    close: (level) => {
      fold();
      for (const each of levels.slice(0, level + 1)) {
        each.before = all.map((sum) => new ExactSum().include(sum));
        each.parts = 0;
      }
      const above = levels[level + 1];
      if (above === undefined) levels.push({ before: [], parts: 1 });
      else above.parts += 1;
    },
  };
}
