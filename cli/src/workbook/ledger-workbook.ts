import type { PricedQuote } from 'trade-credit-pricing';
import { explain } from 'trade-credit-pricing/explain';
import { cellAddress } from './sheet.js';
import {
  calculated,
  type CalculatedCell,
  type CalculatedSheet,
  label,
  number,
  writeCalculated,
} from './calculated-sheet.js';
import { type Operation, workbookWords } from '../words/ledger-workbook-words.js';

/** Columns of the sheet, from 1. */
const columns = { step: 1, operation: 2, operand: 3, before: 4, after: 5, quoted: 6, differs: 7 };
const firstRow = 2;

/**
 * What each operation does to the amount before it, as a formula of Excel and LibreOffice: the arithmetic of `replay`, with
 * its rounding to eight decimals half away from zero.
 */
const formulas: Readonly<Record<Operation, (before: string, operand: string) => string>> = {
  start: (_before, operand) => operand,
  multiply: (before, operand) => `${before}*${operand}`,
  add: (before, operand) => `${before}+${operand}`,
  divide: (before, operand) => `${before}/${operand}`,
  'at-most': (before, operand) => `MIN(${before},${operand})`,
  'at-least': (before, operand) => `MAX(${before},${operand})`,
  'round-to': (before, operand) => `ROUND(${before}/${operand},0)*${operand}`,
};

/**
 * The ledger of a quote as a sheet that calculates: the amount after each step is a formula of the amount before it and the
 * operand, and the last of them is the premium. Beside it stands what the quote says, and the difference to it in the
 * currency's minor unit.
 */
function ledgerSheet(quote: PricedQuote, locale: 'en' | 'zh-CN'): CalculatedSheet {
  const words = workbookWords[locale];
  const digits = quote.premium.estimated.split('.')[1]?.length ?? 0;
  const steps = explain(quote, locale).steps;
  const rows = quote.ledger.map(({ operation, operand, after }, place): CalculatedCell[] => {
    const row = firstRow + place;
    const [operandCell, beforeCell, afterCell, quotedCell] = [
      cellAddress(row, columns.operand),
      cellAddress(row, columns.before),
      cellAddress(row, columns.after),
      cellAddress(row, columns.quoted),
    ];
    const before =
      place === 0
        ? number('0')
        : calculated(cellAddress(row - 1, columns.after), quote.ledger[place - 1]?.after);
    return [
      label(steps[place]?.title ?? ''),
      label(words.operations[operation]),
      number(operand),
      before,
      calculated(`ROUND(${formulas[operation](beforeCell, operandCell)},8)`, after),
      number(after),
      calculated(`ROUND(${afterCell},${digits})-ROUND(${quotedCell},${digits})`, '0'),
    ];
  });
  const last = firstRow + rows.length - 1;
  const premium = [
    ...[label(words.premium), label(''), null, null],
    calculated(`ROUND(${cellAddress(last, columns.after)},${digits})`, quote.premium.estimated),
    number(quote.premium.estimated),
    calculated(
      `${cellAddress(last + 1, columns.after)}-${cellAddress(last + 1, columns.quoted)}`,
      '0',
    ),
  ];
  return {
    name: words.sheet,
    headings: words.headings(quote.currency),
    widths: [34, 26, 18, 20, 20, 20, 14],
    rows: [...rows, premium],
  };
}

/**
 * The workbook (.xlsx) of a quote's ledger with live formulas: Excel and LibreOffice recalculate it to the same minor unit where no
 * amount reaches 100 million.
 */
export function ledgerWorkbook(quote: PricedQuote, locale: 'en' | 'zh-CN'): Promise<Uint8Array> {
  return writeCalculated([ledgerSheet(quote, locale)]);
}
