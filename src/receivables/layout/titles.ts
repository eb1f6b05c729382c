import { cellText } from '../cells/cell-text.js';
import { currencyOf, type CurrencyReading } from '../cells/currency-text.js';
import { readDate } from '../cells/date-text.js';
import { unitOf } from '../cells/unit-text.js';

/** What the lines above a header say of the list. */
export interface Titles {
  /** Currency of its amounts. */
  readonly currency?: CurrencyReading;
  /** How many units one unit of its amounts stands for. */
  readonly scale?: number;
  /** The day it is of, in days since 1970-01-01, where it says so and the day has one reading. */
  readonly asOf?: number;
}

const longest = 200;
const mostCells = 2_000;
const currencyLabel =
  /(?:^|\s)(?:currency|base currency|currency code|währung|devise|monnaie|moneda|divisa|valuta|币种|币别|货币)\s*[:：]\s*(.+)$/iu;
const amountsIn =
  /(?:amounts?|figures|values|balances|betr[aä]ge?|angaben|montants?|importes?|importi|bedragen)(?: (?:are|stated|expressed|shown|is|sind|exprimés|expresados|espressi))* (?:in|en) (.+)$/iu;
const chineseUnit = /(?:金额|计量|货币)?单位\s*[:：]\s*([^,，;；]*[元万千亿][^,，;；]*)/u;
const tail = /[-–—(,|]\s*([^-–—(),|]{1,30})\)?\s*$/u;
const dayLabel =
  /(?:\bas (?:of|at|on)|stichtag|\bper\b|\bzum\b|\bau\b|arrêtée? au|a fecha|\bal\b|alla data|peildatum|截止日期?|截至|基准日|date at filter|as on|\bto\b|\bbis\b|至)\s*[:：,]?\s*(.{6,30})$/iu;

/** Reads the lines above the header: a unit, a currency and the day of the list, each from the first line that has it. */
export function readTitles(above: readonly (readonly string[])[]): Titles {
  const lines = above.flatMap(linesOf).slice(0, mostCells);
  const unit = lines.map(unitIn).find((each) => each?.scale !== undefined);
  const currency = unit?.currency ?? lines.map(currencyIn).find((each) => each !== undefined);
  const asOf = lines.map(dayIn).find((day) => day !== undefined);
  return {
    ...(currency === undefined ? {} : { currency }),
    ...(unit?.scale === undefined ? {} : { scale: unit.scale }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** Each cell, and each two filled cells that follow each other: `Currency`, `EUR`. */
function linesOf(row: readonly string[]): readonly string[] {
  const filled = row.map(cellText).filter((cell) => cell !== '' && cell.length <= longest);
  const pairs = filled
    .slice(1)
    .map((cell, place) => `${(filled[place] ?? '').replace(/[:：]$/, '')}: ${cell}`);
  const inside = filled.flatMap((cell) =>
    [...cell.matchAll(/[(（[]([^()（）[\]]{2,60})[)）\]]/gu)].map(([, text = '']) => text),
  );
  return [...filled, ...inside, ...pairs];
}

function unitIn(line: string): ReturnType<typeof unitOf> {
  const part =
    chineseUnit.exec(line)?.[1] ?? amountsIn.exec(line)?.[1] ?? tail.exec(line)?.[1] ?? line;
  return unitOf(part) ?? unitOf(line);
}

function currencyIn(line: string): CurrencyReading | undefined {
  const named =
    currencyLabel.exec(line)?.[1] ?? amountsIn.exec(line)?.[1] ?? chineseUnit.exec(line)?.[1];
  if (named !== undefined) return unitOf(named)?.currency ?? currencyOf(named);
  const last = tail.exec(line)?.[1]?.trim() ?? '';
  return /^[A-Z]{3}$/.test(last) ? currencyOf(last) : undefined;
}

function dayIn(line: string): number | undefined {
  const text = dayLabel.exec(line)?.[1]?.trim();
  const reading = text === undefined ? 'empty' : readDate(text, 'd/m/y');
  return typeof reading === 'string' || reading.undecided === true ? undefined : reading.day;
}
