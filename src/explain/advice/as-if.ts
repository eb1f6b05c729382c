import { given } from '../../gate/given.js';
import type { AsIf } from '../../requote/past/as-if.js';
import { decimalsOf } from '../decimal-text.js';
import type { ExplainedAdvice } from './explained-advice.js';
import { type AdviceSpeech, spokenAdvice } from './spoken.js';

/**
 * Puts what `asIf` found into words: what past losses would have been paid, year by year, beside what is expected.
 * Computes nothing.
 */
export function explainAsIfWith(result: AsIf, speech: AdviceSpeech): ExplainedAdvice {
  return given(
    { result, speech },
    ({ result, speech }) => {
      const { locale } = speech;
      const { currency, years, leftOut, average, modelled, premium } = result;
      const style = { currency, minorDigits: decimalsOf(premium) };
      const { asIf: sentences, format } = spokenAdvice(speech, style);
      const { headings } = sentences;
      const mean = (title: string, of: AsIf['average']): string[][] =>
        of === null
          ? []
          : [[title, '', '', '', '', format.amount(of.paid), format.amount(of.retained)]];
      const rows = years.map((year) => [
        format.date(year.from),
        format.amount(year.insurableTurnover),
        format.number(year.growth),
        format.number(year.losses),
        ...[year.lost, year.paid, year.retained].map((amount) => format.amount(amount)),
      ]);
      return {
        locale,
        currency,
        title: sentences.title(result.submission),
        summary:
          years.length === 0
            ? sentences.nothing
            : sentences.summary({
                years: years.length,
                paid: format.money(result.paid),
                retained: format.money(result.retained),
                premium: format.money(premium),
              }),
        tables: [
          {
            title: headings.years,
            words: 1,
            insurers:
              modelled === null
                ? []
                : [{ row: rows.length + (average === null ? 0 : 1), column: 5 }],
            headings: [
              ...[headings.year, headings.turnover, headings.growth, headings.losses],
              ...[headings.lost, headings.paid, headings.retained],
            ],
            rows: [
              ...rows,
              ...mean(sentences.average, average),
              ...mean(sentences.modelled, modelled),
            ],
          },
        ],
        notes: [
          sentences.method,
          ...(result.takenAsInsolvencies ? [sentences.insolvencies] : []),
          ...(leftOut.length > 0
            ? [sentences.leftOut(leftOut.map(({ from }) => format.date(from)))]
            : []),
        ],
      };
    },
    ['speech'],
  );
}
