import { given } from '../../gate/given.js';
import { decimalsOf, magnitude, signOf } from '../decimal-text.js';
import { type Format, formatFor } from '../format.js';
import { statedCover } from '../summary.js';
import type { Writing } from '../writing.js';
import type { Endorsement, PolicyChange } from '../../policy/endorsement.js';
import type { Policy } from '../../policy/policy-record.js';
import type { Locale } from '../../values/text.js';
import type { ChangedCost, ChangeWords, PolicySentences } from './policy-sentences.js';

/** A language for a policy and its changes. */
export interface PolicySpeech {
  readonly locale: Locale;
  readonly sentences: PolicySentences;
  readonly writing: Writing;
}

function formatOf({ currency, premium }: Policy, { locale, writing }: PolicySpeech): Format {
  const style = { currency, minorDigits: decimalsOf(premium) };
  return formatFor(locale, writing, style);
}

/**
 * A policy in one line: number, binding, edition, cover and price as agreed, and on whose word where it took one. Plain text;
 * computes nothing.
 */
export function policyLineWith(policy: Policy, speech: PolicySpeech): string {
  return given(
    { policy, speech },
    ({ policy, speech }) => {
      const { sentences } = speech;
      const format = formatOf(policy, speech);
      const { approval } = policy;
      const selected = policy.overrides.find(({ term }) => term === 'rate');
      return sentences.policy({
        number: policy.policyNumber ?? '',
        boundOn: format.date(policy.boundOn),
        edition: policy.edition,
        premium: format.money(policy.premium),
        rate: format.rate(policy.rate),
        minimum: format.money(policy.minimumPremium),
        cover: sentences.cover(statedCover(policy.quote), format),
        inception: format.date(policy.period.inception),
        expiry: format.date(policy.period.expiry),
        approved: approval === undefined ? '' : sentences.approved(approval.by, approval.authority),
        selected: selected
          ? { calculated: format.rate(selected.calculated), by: selected.by }
          : null,
        changes: policy.changes.length,
      });
    },
    ['speech'],
  );
}

/** The changes of a policy, a line each: from when, what, why, and what it costs. Plain text; computes nothing. */
export function changeLinesWith(policy: Policy, speech: PolicySpeech): readonly string[] {
  return given(
    { policy, speech },
    ({ policy, speech }) => {
      const { sentences } = speech;
      const format = formatOf(policy, speech);
      return policy.changes.map((change) => {
        const words = wordsOf(change, { policy, format, sentences });
        const what = sentences.changes[change.endorsement.kind](words);
        return sentences.line(words, what, sentences.costs(words));
      });
    },
    ['speech'],
  );
}

interface Telling {
  readonly policy: Policy;
  readonly format: Format;
  readonly sentences: PolicySentences;
}

function wordsOf(change: PolicyChange, telling: Telling): ChangeWords {
  const { format } = telling;
  const { id, from, rateBefore, rate, premium, fees, endorsement } = change;
  const cost = (amount: string): ChangedCost | null =>
    /[1-9]/.test(amount)
      ? {
          moves: signOf(amount) < 0 ? 'falls' : 'rises',
          amount: format.money(magnitude(amount)),
        }
      : null;
  return {
    ...{ id, reason: endorsement.reason, ratesDiffer: rate !== rateBefore },
    from: format.date(from),
    rateBefore: format.rate(rateBefore),
    rate: format.rate(rate),
    premium: cost(premium.change),
    fee: cost(fees.change),
    ...subjectOf(endorsement, telling),
  };
}

type Subject = Pick<ChangeWords, 'subject' | 'amount' | 'expires' | 'decision' | 'outlook'>;

const nothing: Subject = { subject: '', amount: '', expires: '', decision: '', outlook: '' };

function subjectOf(endorsement: Endorsement, { policy, format, sentences }: Telling): Subject {
  switch (endorsement.kind) {
    case 'buyer':
      return { ...nothing, subject: endorsement.buyer.id };
    case 'limit': {
      const { buyer, limit, expires, decision } = endorsement;
      return {
        ...nothing,
        subject: buyer,
        amount: limit === undefined ? '' : limitAmount(buyer, limit, { policy, format }),
        expires: expires === undefined ? '' : format.date(expires),
        decision: sentences.decisions[decision],
      };
    }
    case 'turnover':
      return { ...nothing, amount: format.wholeMoney(endorsement.estimated) };
    case 'sector': {
      const { sector, outlook } = endorsement;
      const subject = typeof sector === 'string' ? sector : sector.code;
      return { ...nothing, subject, outlook: sentences.outlooks[outlook] };
    }
    case 'undo':
      return { ...nothing, subject: endorsement.change };
    case 'cover':
    case 'surcharge':
      return nothing;
  }
}

/** A limit stands in the currency of the buyer's amounts. */
function limitAmount(
  id: string,
  limit: string,
  { policy, format }: Pick<Telling, 'policy' | 'format'>,
): string {
  const own = policy.submission.buyers?.find((buyer) => buyer.id === id)?.currency;
  return own === undefined || own === policy.currency
    ? format.wholeMoney(limit)
    : `${own} ${format.number(limit, 0)}`;
}
