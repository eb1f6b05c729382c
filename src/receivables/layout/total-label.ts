import { currencyOf } from '../cells/currency-text.js';

/** What the label of a row says of totals. */
export interface TotalLabel {
  /** What the total is of, where the label names more than a total: `Total Acme Ltd`, `华东区合计`. */
  readonly of?: string;
}

const longest = 120;
const quick =
  /total|sum|som|gesamt|计|额|Σ|∑|%|percent|prozent|pourcent|porcent|percentu|^\*|forward|[cb]\/[fd]|übertrag|report|riporto|sigue|占比|比例|承前|过次|totaal/iu;

/** Words that are a total by themselves. */
const totals =
  'total totals subtotal subtotals subtotaal totaal eindtotaal totale totali subtotale totaux grandtotal sum sums sumtotal summe summen gesamt gesamtsumme ' +
  'zwischensumme endsumme gesamtergebnis gesamtbetrag teilsumme somme suma sumas subtotales totales sommatoria percents percent percentage percentages prozent ' +
  'pourcentage pourcentages porcentaje porcentajes percentuale percentuali procent share übertrag riporto';
/** Words that say which total it is, and nothing of whom. */
const qualifiers =
  'grand sub report overall page final general général générale generale generali general all the of for in de des del der die das di du van met et and und ' +
  'customer customers client clients kunde kunden debitor debitoren debtor debtors klanten clienti tiers receivable receivables ar a r accounts account trade ' +
  'ageing aging aged ledger open items invoice invoices due outstanding balance balances amount amounts current overdue month year period ' +
  'running cumulative company list report this page rechnungen offene posten ' +
  'forderungen saldo importi importe montant bedrag eur euro';
const chineseTotal = /^(.*?)(?:[总合小共累]\s*计|总额|总数|占比|比例|合\s*计数)\s*[:：]?(.*)$/u;
const chineseQualifier =
  /^(?:本[月年期页]|全部|全公司|客户|应收|账款|金额|余额|本|总|年|月|累计|币种|人民币|元|万元|（.*）|\(.*\)|[\s:：])*$/u;
const carried =
  /(?:balance|carried|brought|total) (?:c\/f|b\/f|c\/d|b\/d|carried forward|brought forward|forward)|^(?:carried|brought) forward|^[cb]\/[fd]$|suma y sigue|à reporter|a reporter|承前页|过次页|上页/iu;

const known = { totals: new Set(totals.split(' ')), qualifiers: new Set(qualifiers.split(' ')) };

/** Reads the label of a row of totals, in any of the usual languages; undefined when it is none. */
export function totalLabel(text: string): TotalLabel | undefined {
  if (text.length > longest || !quick.test(text)) return undefined;
  const plain = text.normalize('NFKC').trim();
  if (carried.test(plain) || /^[Σ∑%*\s]+$/u.test(plain)) return {};
  if (plain.startsWith('*')) return { of: plain.replace(/^[*\s]+/u, '') };
  return chineseLabel(plain) ?? latinLabel(plain);
}

function chineseLabel(text: string): TotalLabel | undefined {
  const [, before, behind = ''] = chineseTotal.exec(text) ?? [];
  if (before === undefined) return undefined;
  const of = `${before} ${behind}`.trim();
  return chineseQualifier.test(of) ? {} : { of };
}

function latinLabel(text: string): TotalLabel | undefined {
  const parts = text
    .replace(/\([^)]*\)/g, (inside) => (currencyOf(inside.slice(1, -1)) ? ' ' : inside))
    .replace(/sub[ -](?=tot)/giu, 'sub')
    .split(/[\s:,.()%=*-]+/u)
    .filter((part) => part !== '');
  const isTotal = (part: string | undefined): boolean =>
    known.totals.has((part ?? '').toLowerCase());
  const place = parts.findIndex(isTotal);
  if (place < 0) return undefined;
  const rest = parts.filter((part) => !isTotal(part) && !isQualifier(part));
  if (rest.length === 0) return {};
  const [first, last] = [parts[0], parts.at(-1)];
  const leads = isTotal(first) || (isQualifier(first ?? '') && isTotal(parts[1]));
  if (!leads && !isTotal(last)) return undefined;
  return {
    of: parts
      .filter((part, at) => !isTotal(part) && !(leads && at <= place + 1 && isLink(part)))
      .join(' '),
  };
}

function isLink(part: string): boolean {
  return /^(?:for|of|de|des|du|der|di|van|per|pour|para|für|grand|report)$/iu.test(part);
}

function isQualifier(part: string): boolean {
  const word = part.toLowerCase();
  return (
    known.qualifiers.has(word) ||
    /^a\/r$/.test(word) ||
    (part.length === 3 && currencyOf(part) !== undefined)
  );
}
