import type { Format } from './format.js';
import type { ReviewSentences } from './review-sentences.js';
import type { LimitAction, MadeReview, ReviewAction } from '../review/review-record.js';
import type { Locale } from '../values/text.js';
import { textIn } from '../values/text-in.js';

/** A language, its sentences about reviews, and how it writes figures. */
export interface Spoken {
  readonly locale: Locale;
  readonly sentences: ReviewSentences;
  readonly format: Format;
}

/** What the insurer does. */
export function actionSentence(action: ReviewAction, review: MadeReview, spoken: Spoken): string {
  const { sentences, format, locale } = spoken;
  switch (action.action) {
    case 'limit-reduction':
    case 'limit-restoration':
      return sentences.limit[action.action](limitWords(action, format));
    case 'surcharge':
    case 'surcharge-release':
    case 'renewal-indication':
      return sentences.rate[action.action](action, format, {
        triggers: format.list(titlesOf(action, review, locale)),
        ...surchargedRate(review, format),
      });
    case 'monitoring':
      return sentences.monitoring(action, format.list(titlesOf(action, review, locale)));
  }
}

/** As the policyholder is told of it. */
export function saidToPolicyholder(
  action: ReviewAction,
  review: MadeReview,
  spoken: Spoken,
): string | null {
  if (action.action === 'monitoring') return null;
  const { sentences } = spoken;
  return actionSentence(action, review, {
    ...spoken,
    sentences: { ...sentences, ...sentences.toPolicyholder },
  });
}

/** Titles of the triggers an action follows from, each once. */
function titlesOf(action: ReviewAction, { triggers }: MadeReview, locale: Locale): string[] {
  const titles = triggers
    .filter(({ id }) => action.triggers.includes(id))
    .map(({ title }) => textIn(title, locale));
  return [...new Set(titles)];
}

/** The rate of a surcharge that was noticed or is in force. */
function surchargedRate({ actions }: MadeReview, format: Format): { surcharged?: string } {
  const surcharge = actions.find(({ action }) => action === 'surcharge');
  return surcharge?.action === 'surcharge' ? { surcharged: format.rate(surcharge.to) } : {};
}

function limitWords(action: LimitAction, format: Format) {
  const { buyer, from, to, taken, noticeOn, noticeDays, effectiveFrom } = action;
  return {
    ...{ buyer, taken, noticeDays },
    from: from === null ? null : format.wholeMoney(from),
    to: format.wholeMoney(to),
    withdrawn: !/[1-9]/.test(to),
    noticeOn: format.date(noticeOn),
    effectiveFrom: format.date(effectiveFrom),
  };
}
