import { given } from '../../gate/given.js';
import type { FrontierPoint, StructureFrontier } from '../../requote/frontier/frontier-record.js';
import { decimalsOf } from '../decimal-text.js';
import { type Format, formatFor } from '../format.js';
import type { Language } from '../language.js';
import type { ExplainedAdvice, ExplainedTable } from './explained-advice.js';
import type { FrontierSentences, StructureTerm } from './frontier-sentences.js';
import { referralText } from './referral-text.js';

/** A language for structures of cover. */
export interface FrontierSpeech {
  readonly sentences: FrontierSentences;
  readonly language: Language;
}

interface Telling extends FrontierSpeech {
  readonly format: Format;
  readonly result: StructureFrontier;
}

/**
 * Puts what `structureFrontier` found into words: structures with their price and what they leave to the seller, those
 * nobody should choose apart. Computes nothing.
 */
export function explainFrontierWith(
  result: StructureFrontier,
  speech: FrontierSpeech,
): ExplainedAdvice {
  return given(
    { result, speech },
    ({ result, speech: spoken }) => {
      const { currency, points } = result;
      const { locale } = spoken.language;
      const style = { currency, minorDigits: decimalsOf(result.premium) };
      const format = formatFor(locale, spoken.language.writing, style);
      const telling: Telling = { ...spoken, format, result };
      const { headings } = spoken.sentences;
      const chosen = points.filter(({ dominatedBy }) => dominatedBy === null);
      const others = points.filter(({ dominatedBy }) => dominatedBy !== null);
      return {
        locale,
        currency,
        title: spoken.sentences.title(result.submission),
        summary: summaryOf(telling),
        tables: [
          tableOf(headings.chosen, chosen, telling),
          { ...tableOf(headings.others, others, telling), ...foldedAway(others, telling) },
        ],
        notes: notesOf(telling),
      };
    },
    ['speech'],
  );
}

function summaryOf({ sentences, format, result }: Telling): string {
  const [present] = result.points;
  const best = result.points.find(({ id }) => id === result.cheapest);
  if (present === undefined || best === undefined) return sentences.withoutDistribution;
  return sentences.summary({
    cheapest: structureText(best, { sentences, format }),
    cost: format.money(best.totalCost),
    present: format.money(present.totalCost),
    isPresent: best === present,
  });
}

function notesOf({ sentences, format, result }: Telling): string[] {
  const { fees, costOfCapital, quotes, notPriced, points } = result;
  if (points.length === 0) return [];
  return [
    sentences.method(format.money(fees), format.percent(costOfCapital), quotes),
    ...(notPriced > 0 ? [sentences.notPriced(notPriced)] : []),
    sentences.politicalLosses,
  ];
}

/** A client need not read what another structure beats. */
function foldedAway(
  others: readonly FrontierPoint[],
  { sentences }: Telling,
): Pick<ExplainedTable, 'folded'> {
  return others.length === 0 ? {} : { folded: sentences.folded(others.length) };
}

function tableOf(
  title: string,
  points: readonly FrontierPoint[],
  telling: Telling,
): ExplainedTable {
  const { headings } = telling.sentences;
  return {
    title,
    words: 1,
    remarks: true,
    headings: [
      headings.structure,
      headings.premium,
      headings.expected,
      headings.oneInTwenty,
      headings.worstYears,
      headings.totalCost,
      headings.remark,
    ],
    rows: points.map((point) => rowOf(point, telling)),
    ids: points.map(({ id }) => id),
  };
}

function rowOf(point: FrontierPoint, telling: Telling): string[] {
  const { format } = telling;
  const { expected, oneInTwenty, worstYears } = point.borne;
  return [
    structureText(point, telling),
    ...[point.premium, expected, oneInTwenty, worstYears, point.totalCost].map((amount) =>
      format.amount(amount),
    ),
    remark(point, telling),
  ];
}

function remark(point: FrontierPoint, { sentences, format, language, result }: Telling): string {
  if (point.referrals.length > 0)
    return sentences.referred(
      point.referrals.map((one) => referralText(one, language)),
      format,
    );
  const better = result.points.find(({ id }) => id === point.dominatedBy);
  if (better !== undefined)
    return sentences.dominated(structureText(better, { sentences, format }));
  return point.id === result.cheapest ? sentences.cheapest : '';
}

/** The terms of a structure in a few words. */
function structureText(
  { id, terms }: FrontierPoint,
  { sentences, format }: Pick<Telling, 'sentences' | 'format'>,
): string {
  if (id === 'present') return sentences.present;
  const { insuredPercentage, ...amounts } = terms;
  const said = Object.entries(amounts).flatMap(([term, amount]) =>
    amount === null ? [] : [sentences.terms[term as StructureTerm](format.wholeMoney(amount))],
  );
  return [sentences.terms.insuredPercentage(format.percentage(insuredPercentage)), ...said].join(
    format.punctuation.comma,
  );
}
