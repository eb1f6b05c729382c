import { minus, plus, type RowMoney } from './money-columns.js';

/** What stands above a row since the last total of a level. */
export interface Run {
  /** 0 for rows since the last total of any kind, 1 since the last total of totals, and so on. */
  readonly level: number;
  readonly sum: RowMoney;
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
  before: RowMoney;
  parts: number;
}

/** Sums of no rows. Amounts are read only when a sum is asked for. */
export function runningSums(moneyOf: (row: number) => RowMoney): RunningSums {
  const pending: number[] = [];
  const rows: number[] = [];
  const levels: Level[] = [{ before: [], parts: 0 }];
  let all: RowMoney = [];
  const fold = (): void => {
    for (const row of pending.splice(0)) {
      const money = moneyOf(row);
      all = plus(money, all);
    }
  };
  const runOf = ({ before }: Level, level: number): Run => ({
    level,
    sum: minus(all, before),
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
      const inside = rows.filter((row) => row >= from);
      const sum = inside.map(moneyOf).reduce<RowMoney>((total, money) => plus(money, total), []);
      return { level: 0, sum, parts: inside.length };
    },
    close: (level) => {
      fold();
      for (const each of levels.slice(0, level + 1)) {
        each.before = all;
        each.parts = 0;
      }
      const above = levels[level + 1];
      if (above === undefined) levels.push({ before: [], parts: 1 });
      else above.parts += 1;
    },
  };
}
