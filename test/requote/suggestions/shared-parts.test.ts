import { describe, expect, it } from 'vitest';
import { partSharing } from '../../../src/requote/suggestions/shared-parts.js';
import { parseSubmission } from '../../../src/submission/parse-submission.js';
import { picked } from '../../../src/values/picked.js';
import type { Buyer, Submission } from '../../../src/submission/submission.js';

const buyers = ['A', 'B', 'C'].map((id): Buyer => ({
  id,
  country: 'DE',
  grade: 4,
  termsDays: 60,
  turnover: '100000',
}));
const sent: Submission = {
  ...{
    currency: 'CNY',
    asOf: '2026-08-03',
    inception: '2026-09-01',
    cover: { insuredPercentage: '90' },
  },
  ...{ turnover: { estimated: '300000' }, buyers },
  lossHistory: {
    statement: 'supplied',
    years: [{ from: '2025-01-01', insurableTurnover: '290000', losses: [] }],
  },
  creditControl: { answers: { 'credit-policy': { answer: 'yes' } } },
};

function yearsOf({ lossHistory }: Submission) {
  return lossHistory?.statement === 'supplied' ? lossHistory.years : undefined;
}

/** What was read and accepted, whose buyers need no second look. */
function accepted(): { readonly read: ReturnType<typeof partSharing>; readonly first: Submission } {
  const read = partSharing();
  const result = read(sent);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { read, first: result.submission };
}

const changes: Readonly<Record<string, (first: Submission, list: readonly Buyer[]) => Submission>> =
  {
    'one buyer less': (first, list) => ({ ...first, buyers: list.slice(1) }),
    'other terms': (first, [one, ...rest]) => ({
      ...first,
      buyers: [{ ...(one as Buyer), termsDays: 30 }, ...rest],
    }),
    'a buyer twice': (first, list) => ({ ...first, buyers: [...list, ...list.slice(0, 1)] }),
    'a buyer that cannot be read': (first, [one, ...rest]) => ({
      ...first,
      buyers: [{ ...(one as Buyer), grade: 40 } as never, ...rest],
    }),
    'a buyer among the groups': (first, list) => ({
      ...first,
      buyerGroups: list.slice(0, 1) as never,
    }),
    'losses beyond the turnover': (first) => ({
      ...first,
      lossHistory: {
        statement: 'supplied',
        years: [
          {
            ...{ from: '2025-01-01', insurableTurnover: '1' },
            losses: [{ date: '2025-03-01', gross: '9000000' }],
          },
        ],
      },
    }),
    'losses before a turnover that is too small for them': (first) => ({
      ...first,
      asOf: '2025-06-01',
    }),
    'losses as the answers': (first) => ({ ...first, creditControl: first.lossHistory as never }),
    'answers that cannot be read': (first) => ({
      ...first,
      creditControl: { answers: { 'credit-policy': { answer: 'perhaps' as never } } },
    }),
    'a buyer in a currency without a rate': (first, [one, ...rest]) => ({
      ...first,
      buyers: [{ ...(one as Buyer), currency: 'USD' }, ...rest],
    }),
    'a buyer as the seller': (first, list) => ({ ...first, policyholder: list[0] as never }),
    'buyers of the expiring policy': (first, list) => ({
      ...first,
      renewal: {
        expiringRate: '0.003',
        cover: { insuredPercentage: '90' },
        buyers: list.slice(0, 2),
      },
    }),
  };

describe('SUG-11 changed buyers are read as anybody’s are', () => {
  it.each(Object.entries(changes))('%s', (_name, change) => {
    const { read, first } = accepted();
    const changed = change(first, first.buyers ?? []);
    const anew = parseSubmission(JSON.parse(JSON.stringify(changed)));
    expect(read(changed)).toEqual(anew);
  });

  it('and need no copy where they are as they were', () => {
    const { read, first } = accepted();
    const result = read({ ...first, buyers: (first.buyers ?? []).slice(1) });
    expect(result.ok && result.submission.buyers?.[0]).toBe(first.buyers?.[1]);
  });

  it('and those that say the same are the same', () => {
    const { read, first } = accepted();
    const [one, ...rest] = first.buyers ?? [];
    const shorter = () => ({ ...first, buyers: [{ ...(one as Buyer), termsDays: 30 }, ...rest] });
    const [before, again] = [read(shorter()), read(shorter())];
    const other = read({ ...first, buyers: [...rest, { ...(one as Buyer), termsDays: 30 }] });
    expect(again.ok && again.submission.buyers).toBe(before.ok && before.submission.buyers);
    expect(other.ok && other.submission.buyers?.map(({ id }) => id)).toEqual(['B', 'C', 'A']);
  });

  it('and a known history is held against each turnover it has not been held against', () => {
    const read = partSharing();
    const at = (estimated: string) => ({
      ...sent,
      turnover: { estimated },
      lossHistory: {
        statement: 'supplied' as const,
        years: [
          {
            ...{ from: '2025-01-01', insurableTurnover: '100' },
            losses: [{ date: '2025-03-01', gross: '200000' }],
          },
        ],
      },
    });
    const refused: boolean[] = [];
    for (const estimated of ['300000', '300000', '1000', '200000', '400000', '1000']) {
      const result = read(at(estimated));
      expect(result).toEqual(parseSubmission(at(estimated)));
      refused.push(!result.ok);
    }
    expect(refused).toEqual([false, false, true, false, false, true]);
  });

  it('and known buyers in another currency need a rate each time', () => {
    const read = partSharing();
    const foreign = buyers.map((buyer) => ({ ...buyer, currency: 'USD' }));
    const rate = { currency: 'USD', rate: '7.1', date: '2026-08-01' };
    const rated = { ...sent, buyers: foreign, exchangeRates: [rate] };
    for (const given of [rated, rated, { ...sent, buyers: foreign }, rated])
      expect(read(given)).toEqual(parseSubmission(given));
    expect(read({ ...sent, buyers: foreign }).ok).toBe(false);
  });

  it('and losses and answers that say the same are the same', () => {
    const { read, first } = accepted();
    const copied = JSON.parse(JSON.stringify(first)) as Submission;
    const result = read({ ...first, ...picked(copied, ['lossHistory', 'creditControl']) });
    expect(result.ok && yearsOf(result.submission)).toBe(yearsOf(first));
    expect(result.ok && result.submission.creditControl?.answers).toBe(
      first.creditControl?.answers,
    );
  });
});
