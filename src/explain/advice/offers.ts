import { given } from '../../gate/given.js';
import type { ComparedOffer, OffersCompared } from '../../requote/offers/offers-record.js';
import { decimalsOf, signOf } from '../decimal-text.js';
import type { ExplainedAdvice, ExplainedTable } from './explained-advice.js';
import { type AdviceSpeech, type SpokenAdvice, spokenAdvice } from './spoken.js';

const none = '–';

/**
 * Puts what `compareOffers` found into words: what the offers cost, what they insure, what they leave to the client and
 * would have paid. Computes nothing.
 */
export function explainOffersWith(result: OffersCompared, speech: AdviceSpeech): ExplainedAdvice {
  return given(
    { result, speech },
    ({ result, speech }) => {
      const { locale } = speech;
      const { currency, offers, submission, cheapest } = result;
      const style = { currency, minorDigits: decimalsOf(offers[0]?.premium ?? '0') };
      const spoken = spokenAdvice(speech, style);
      const { offers: sentences, format } = spoken;
      const best = offers.find(({ id }) => id === cheapest);
      const past = offers.some((offer) => offer.past !== null);
      return {
        locale,
        currency,
        title: sentences.title(submission),
        summary:
          best?.totalCost === null || best === undefined
            ? sentences.nothing
            : sentences.summary(
                best.id,
                format.money(best.totalCost),
                signOf(best.uninsuredTurnover) > 0 ? format.money(best.uninsuredTurnover) : null,
              ),
        tables: [prices(result, spoken), insured(result, spoken), losses(result, spoken)],
        notes: [
          sentences.method(format.percent(result.costOfCapital)),
          ...(past ? [sentences.pastMethod] : []),
          ...(offers.some((offer) => offer.past?.takenAsInsolvencies === true)
            ? [sentences.insolvencies]
            : []),
        ],
      };
    },
    ['speech'],
  );
}

function prices({ offers, cheapest }: OffersCompared, spoken: SpokenAdvice): ExplainedTable {
  const { offers: sentences, format } = spoken;
  const { headings } = sentences;
  const remark = (offer: ComparedOffer): string => {
    if (offer.status === 'not-comparable') return sentences.notComparable;
    if (offer.status === 'not-assessed') return sentences.notAssessed;
    if (offer.id === cheapest) return sentences.cheapest;
    return offer.minimumBinds ? sentences.minimum : '';
  };
  return {
    title: headings.prices,
    words: 1,
    remarks: true,
    headings: [
      ...[headings.offer, headings.rate, headings.premium, headings.charges],
      ...[headings.totalCost, headings.remark],
    ],
    rows: offers.map((offer) => [
      offer.id,
      format.rate(offer.rate),
      format.amount(offer.premium),
      `${format.amount(offer.fees)} + ${format.amount(offer.taxes)}`,
      offer.totalCost === null ? none : format.amount(offer.totalCost),
      remark(offer),
    ]),
  };
}

function insured({ offers }: OffersCompared, spoken: SpokenAdvice): ExplainedTable {
  const { offers: sentences, format } = spoken;
  const { headings } = sentences;
  return {
    title: headings.limits,
    words: 1,
    headings: [headings.offer, headings.uninsured, headings.buyers],
    rows: offers.map(({ id, status, uninsuredTurnover, uninsuredBuyers }) =>
      status === 'not-comparable'
        ? [id, none, none]
        : [id, format.amount(uninsuredTurnover), String(uninsuredBuyers)],
    ),
  };
}

function losses({ offers }: OffersCompared, spoken: SpokenAdvice): ExplainedTable {
  const { offers: sentences, format } = spoken;
  const { headings } = sentences;
  const amount = (text: string | null | undefined): string =>
    text === null || text === undefined ? none : format.amount(text);
  return {
    title: headings.losses,
    words: 1,
    insurers: [{ column: 1 }],
    headings: [
      ...[headings.offer, headings.paid, headings.borne, headings.oneInTwenty],
      ...[headings.past, headings.pastBorne],
    ],
    rows: offers.map(({ id, paid, borne, past }) => [
      id,
      amount(paid),
      amount(borne?.expected),
      amount(borne?.oneInTwenty),
      amount(past?.paid),
      amount(past?.retained),
    ]),
  };
}
