import type { Requoted } from '../requote/suggestions/suggestion-record.js';
import { referralText } from './advice/referral-text.js';
import { magnitude, signOf } from './decimal-text.js';
import type { Format } from './format.js';
import type { WorthWords } from './suggestion-sentences.js';
import type { Telling } from './suggestion-telling.js';

const unknown = '–';

/** What a change does to the referrals, where it does anything. */
export function agreement(
  { referrals, status }: Requoted,
  { sentences, result, format, language }: Telling,
): string[] {
  if (status === 'quoted') return result.status === 'referred' ? [sentences.noLongerReferred] : [];
  if (referrals.length === 0) return [];
  return [
    sentences.referred(
      referrals.map((one) => referralText(one, language)),
      format,
    ),
  ];
}

/** A change that makes the risk smaller needs no word about losses; one that does not, always. */
export function worthOf(requoted: Requoted, { format, result }: Telling): WorthWords {
  const { premium, rate, saving, retained, netSaving, unchanged } = requoted;
  const moves = { 1: 'falls', 0: 'stays', '-1': 'rises' } as const;
  const bears =
    retained !== null &&
    [retained.expected, retained.stress].some((amount) => isWorthAWord(amount, saving));
  return {
    premium: format.money(premium),
    rate: format.rate(rate),
    rateNow: format.rate(unchanged.rate),
    saving: format.money(magnitude(saving)),
    against: unchanged.premium === result.premium ? null : format.money(unchanged.premium),
    premiumMoves: moves[signOf(saving)],
    relieved: relieved(requoted, format),
    retained: bears
      ? {
          expected: format.wholeMoney(retained.expected),
          stress: format.wholeMoney(retained.stress),
        }
      : null,
    net:
      netSaving === null
        ? null
        : { amount: format.wholeMoney(magnitude(netSaving)), sign: signOf(netSaving) },
  };
}

/** Nothing is said of amounts below one, or below a thousandth of what is saved. */
function isWorthAWord(amount: string, saving: string): boolean {
  return Number(amount) >= Math.max(1, Math.abs(Number(saving)) / 1_000);
}

function relieved(
  { saving, rateSaving, retained }: Requoted,
  format: Format,
): WorthWords['relieved'] {
  const dearer = signOf(saving) < 0 && signOf(rateSaving) <= 0;
  return dearer && retained !== null && signOf(retained.stress) < 0
    ? {
        expected: format.wholeMoney(magnitude(retained.expected)),
        stress: format.wholeMoney(magnitude(retained.stress)),
      }
    : null;
}

/** The figures of a row. */
export function figures({ premium, rate, saving, retained, netSaving }: Requoted, format: Format) {
  return {
    premium: format.amount(premium),
    rate: format.rate(rate),
    saving: format.amount(saving),
    retained: retained ? format.signedAmount(retained.expected) : unknown,
    stress: retained ? format.signedAmount(retained.stress) : unknown,
    net: netSaving === null ? unknown : format.signedAmount(netSaving),
  };
}
