import { given } from '../../gate/given.js';
import type { Marginal } from '../../requote/marginal/marginal-record.js';
import { decimalsOf, magnitude, signOf } from '../decimal-text.js';
import type { ExplainedAdvice, ExplainedTable } from './explained-advice.js';
import { type AdviceSpeech, type SpokenAdvice, spokenAdvice } from './spoken.js';

const none = '–';
/** Where the table of prices shows the insurer's own losses. */
const insurersRows = { paid: 3, tail: 5 };

/**
 * Puts what `marginal` found into words: what a change adds to price and losses, and the parts of the buyers that
 * change. Computes nothing.
 */
export function explainMarginalWith(result: Marginal, speech: AdviceSpeech): ExplainedAdvice {
  return given(
    { result, speech },
    ({ result, speech }) => {
      const { locale } = speech;
      const { currency, added, submission } = result;
      const style = { currency, minorDigits: decimalsOf(added.charged) };
      const spoken = spokenAdvice(speech, style);
      const { marginal: sentences, format } = spoken;
      return {
        locale,
        currency,
        title: sentences.title(submission),
        summary: sentences.summary({
          rises: signOf(added.indication) >= 0,
          indication: format.money(magnitude(added.indication)),
          charged: format.money(magnitude(added.charged)),
        }),
        tables: [priceTable(result, spoken), partsTable(result, spoken)],
        notes: [sentences.method],
      };
    },
    ['speech'],
  );
}

function priceTable(
  { without, with: after, added }: Marginal,
  { marginal: { headings, rows }, format }: SpokenAdvice,
): ExplainedTable {
  const sign = (amount: string | null): string =>
    amount === null ? none : format.signedAmount(amount);
  return {
    title: headings.price,
    words: 1,
    insurers: [{ row: insurersRows.paid }, { row: insurersRows.tail }],
    headings: [headings.what, headings.without, headings.with, headings.added],
    rows: [
      [
        rows.indication,
        ...[without.indication, after.indication].map((amount) => format.amount(amount)),
        sign(added.indication),
      ],
      [
        rows.charged,
        ...[without.charged, after.charged].map((amount) => format.amount(amount)),
        sign(added.charged),
      ],
      [rows.turnover, none, none, sign(added.turnover)],
      [rows.paid, none, none, sign(added.paid)],
      [rows.borne, none, none, sign(added.borne)],
      [rows.tail, none, none, sign(added.tailValueAtRisk)],
    ],
  };
}

function partsTable(
  { contributions, whole }: Marginal,
  { marginal: { headings, others, whole: all }, format }: SpokenAdvice,
): ExplainedTable {
  const total = whole === null ? [] : [{ ...whole, buyer: all }];
  return {
    title: headings.parts,
    words: 1,
    insurers: [...contributions, ...total].map((_, row) => ({ row })),
    headings: [headings.buyer, headings.expected, headings.tail],
    rows: [...contributions, ...total].map(({ buyer, expected, tailValueAtRisk }) => [
      buyer ?? others,
      format.amount(expected),
      format.amount(tailValueAtRisk),
    ]),
  };
}
