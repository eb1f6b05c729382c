/** Payment terms as they were read from a text. */
export interface TermsReading {
  /** Days from the invoice, or from the end of its month when `endOfMonth`. */
  readonly days: number;
  /** True when the days run from the end of the month of the invoice. */
  readonly endOfMonth: boolean;
}

const longest = 80;
const atOnce =
  /\b(?:due on receipt|upon receipt|immediate(?:ly)?|at sight|sight|cash|cod|c\.o\.d\.?|cia|cbd|prepaid|prepayment|advance|sofort)\b|预付|现金|款到发货|货到付款|即期|立即/u;
const discount =
  /\d+(?:[.,]\d+)?\s*%?\s*[/\\]\s*\d+\s*,?\s*(?=n)|\d+(?:[.,]\d+)?\s*%\s*(?:in\s*)?\d*\s*(?:days|tagen?|d)?\s*,?\s*(?=n)/u;
const monthEnd = /\b(?:eom|end of (?:the )?month|monatsende|fdm)\b|月结|月底|月末/u;
const months = /(?:^|[^\d.])(\d{1,2})\s*(?:months?|monate?|个月|月(?!结|底|末))/u;
const daysWord = /(\d{1,3})\s*(?:days?|tage?n?|天|日|d\b|dni|jours|días|dias|giorni)/u;
const net = /\bn(?:et|etto|t)?\s*\.?\s*\/?\s*(\d{1,3})\b/u;
const coded = /^[a-z]{1,4}[-_ ]?0?(\d{2,3})$/u;
const bare = /^(\d{1,3})(?:\.0+)?$/u;
const behindWord =
  /(?:eom|month|terms?|月结|oa|t\/t|tt|d\/a|l\/c|lc|o\/a|账期)\s*[+:]?\s*(\d{1,3})\b/u;
const beforeMonthEnd = /(\d{1,3})\s*(?:days?\s*)?(?:eom|月结)/u;

/**
 * Guesses the days from a payment-term code or text: `NT30`, `Z060`, `Net 60`, `2/10 net 30`, `EOM+30`, `月结60天`,
 * `OA 90 DAYS`, `2 months`. Undefined when no number of days can be read, or several.
 */
export function readTerms(text: string): TermsReading | undefined {
  if (text.length > longest) return undefined;
  const plain = text.normalize('NFKC').toLowerCase().trim();
  const endOfMonth = monthEnd.test(plain);
  const days = daysOf(plain.replace(discount, ''));
  if (days !== undefined) return days <= 365 ? { days, endOfMonth } : undefined;
  if (/\d/.test(plain)) return undefined;
  if (endOfMonth) return { days: 0, endOfMonth };
  return atOnce.test(plain) ? { days: 0, endOfMonth: false } : undefined;
}

function daysOf(text: string): number | undefined {
  if (/^0\d{3}$/.test(text)) return undefined;
  const found = [bare, coded, net, daysWord, behindWord, beforeMonthEnd]
    .map((pattern) => pattern.exec(text)?.[1])
    .find((digits) => digits !== undefined);
  const isCode = (bare.test(text) || coded.test(text)) && !text.startsWith('net');
  if (found !== undefined)
    return severalNumbers(text, found) || (isCode && !usualTerms(Number(found)))
      ? undefined
      : Number(found);
  const inMonths = months.exec(text)?.[1];
  return inMonths === undefined || severalNumbers(text, inMonths)
    ? undefined
    : Number(inMonths) * 30;
}

/** Terms are agreed in weeks or in fives of days; other numbers in a code are more likely its running number. */
function usualTerms(days: number): boolean {
  return days === 0 || days === 8 || (days >= 7 && (days % 5 === 0 || days % 7 === 0));
}

/** True when the text has another number than the one found: instalments have no single term. */
function severalNumbers(text: string, found: string): boolean {
  return (text.match(/\d+/g) ?? []).some((digits) => Number(digits) !== Number(found));
}
