import { describe, expect, test } from 'vitest';
import { explainReview } from '../../src/explain/in-asked-language.js';
import type { Observations } from '../../src/policy/observations.js';
import type { MadeReview } from '../../src/review/review-record.js';
import { exporterPolicy, reviewed } from './exporter-policy.js';

const policy = exporterPolicy({ midTermSurcharge: true });

/** A loss of so much of the premium, on a buyer whose limit carries it. */
const observed = (asOf: string, ratio: number): Observations => ({
  asOf,
  claims: [
    { buyer: 'B-001', date: '2027-01-20', gross: (Number(policy.premium) * ratio).toFixed(2) },
  ],
});

/** Reviews one after the other, each with the one before. */
function reviews(...facts: readonly Observations[]): MadeReview[] {
  return facts.reduce<MadeReview[]>(
    (made, each) => [...made, reviewed(policy, each, { previous: made.at(-1) ?? null })],
    [],
  );
}

const surchargeOf = ({ actions }: MadeReview) =>
  actions.find(({ action }) => action === 'surcharge' || action === 'surcharge-release');

describe('REV-18 a surcharge is remembered until its trigger is released', () => {
  const [first, second, third, fourth, fifth, sixth] = reviews(
    observed('2027-01-31', 3),
    observed('2027-02-15', 3.5),
    observed('2027-03-10', 3),
    { ...observed('2027-04-10', 0.85) },
    observed('2027-05-10', 0.3),
    observed('2027-06-10', 0.3),
  );

  test('noticed, in force, held between the levels, released, gone', () => {
    const [noticed] = [surchargeOf(first!)];
    expect(noticed).toMatchObject({
      ...{ action: 'surcharge', state: 'noticed', noticeOn: '2027-01-31' },
      ...{ effectiveFrom: '2027-03-02', from: policy.rate },
    });
    expect(surchargeOf(second!)).toEqual(noticed);
    expect(surchargeOf(third!)).toEqual({ ...noticed, state: 'in-force' });
    expect(third!.triggers.find(({ id }) => id === 'loss-ratio')?.state).toBe('on');
    expect(fourth!.triggers.find(({ id }) => id === 'loss-ratio')?.state).toMatch(/^(on|held)$/);
    expect(surchargeOf(fourth!)).toEqual({ ...noticed, state: 'in-force' });
    expect(fifth!.triggers.find(({ id }) => id === 'loss-ratio')?.state).toBe('released');
    expect(surchargeOf(fifth!)).toMatchObject({
      ...{ action: 'surcharge-release', effectiveFrom: '2027-05-10' },
      ...(noticed?.action === 'surcharge' && { from: noticed.to, to: noticed.from }),
    });
    expect(surchargeOf(sixth!)).toBeUndefined();
  });

  test('the words never say that the rate stays where they say that it rises', () => {
    const stays = { en: 'does not change', 'zh-CN': '费率不变' } as const;
    for (const made of [first!, second!, third!, fourth!, fifth!, sixth!])
      for (const locale of ['en', 'zh-CN'] as const) {
        const told = explainReview(made, locale).actions.map(({ sentence }) => sentence);
        const rises = surchargeOf(made)?.action === 'surcharge';
        expect(told.some((sentence) => sentence.includes(stays[locale]))).toBe(
          !rises && made.actions.some(({ action }) => action === 'renewal-indication'),
        );
      }
    const said = explainReview(third!, 'en').actions.map(({ sentence }) => sentence);
    expect(said).toContainEqual(
      expect.stringMatching(
        /^A surcharge is in force: 0\.\d+% instead of 0\.\d+% for shipments from 2 March 2027 on\. It ends once released: Loss ratio\.$/,
      ),
    );
    const ended = explainReview(fifth!, 'zh-CN').actions.map(({ sentence }) => sentence);
    expect(ended).toContainEqual(expect.stringMatching(/^加费的各项触发条件均已解除：/));
  });
});
