import { ArgumentError } from '../../src/values/argument-error.js';
import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { explainReview } from '../../src/explain/in-asked-language.js';
import { review } from '../../src/review/review.js';
import type { MadeReview, ReviewNoteCode } from '../../src/review/review-record.js';
import { isTriggerMeasure, triggerMeasures } from '../../src/rules/read/trigger-measures.js';
import type { TriggerState } from '../../src/rules/read/triggers.js';
import type { Locale } from '../../src/values/text.js';
import { exporterPolicy, reports, reviewed } from '../review/exporter-policy.js';

const policy = exporterPolicy({ policyNumber: 'P-7', midTermSurcharge: true });
const made = reviewed(
  policy,
  { ...reports()[3]!, countries: [{ country: 'IT', class: '1' }] },
  {
    previous: reviewed(policy, reports()[2]!),
  },
);

/** Every text of an explanation. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

const written = (given: MadeReview, locale: Locale): string[] => {
  const { triggers, actions, indication, parts, overdues, path, notes, summary, title } =
    explainReview(given, locale);
  return [
    title,
    ...summary,
    ...indication,
    ...triggers.flatMap(({ title: name, sentence, state, severity }) => [
      name,
      sentence,
      state,
      severity,
    ]),
    ...[...actions, ...overdues, ...notes, ...path].map(({ sentence }) => sentence),
    ...parts.flatMap((part) => [part.title, part.amount, part.share]),
  ];
};

describe.each(['en', 'zh-CN'] as const)('a review in %s', (locale) => {
  test('is written out in full', () => {
    for (const text of written(made, locale))
      expect(text).not.toMatch(/undefined|NaN|\[object|[{}]|null|^$/);
    if (locale === 'zh-CN')
      for (const text of written(made, locale)) expect(text).not.toMatch(/[a-z]{4,}/);
  });

  test('has a sentence for every measure in every state', () => {
    const states: TriggerState[] = ['on', 'held', 'released'];
    const triggers = Object.keys(triggerMeasures)
      .filter(isTriggerMeasure)
      .flatMap((measure) =>
        states.flatMap((state) =>
          ['1', '0', '-1', null].map((value) => ({
            ...made.triggers[0]!,
            ...{ measure, state, value },
            subject: {
              kind: triggerMeasures[measure],
              id: triggerMeasures[measure] === 'country' ? 'IT' : 'B-1',
            },
          })),
        ),
      );
    const told = explainReview({ ...made, triggers }, locale).triggers;
    expect(told).toHaveLength(triggers.length);
    for (const { sentence } of told) expect(sentence).toMatch(/[.。]$/);
  });

  test('has a sentence for every note', () => {
    const codes: Record<ReviewNoteCode, true> = {
      'no-triggers-in-book': true,
      'surcharge-not-allowed': true,
      'surcharge-not-in-policy': true,
      'renewal-not-priced': true,
      'sector-outlook-not-priced': true,
      'overdue-reflected-in-grade': true,
    };
    const notes = (Object.keys(codes) as ReviewNoteCode[]).map((code) => ({ code, facts: {} }));
    for (const { sentence } of explainReview({ ...made, notes }, locale).notes)
      expect(sentence).toMatch(/[.。]$/);
  });

  test('says what is wrong with observations', () => {
    const invalid = review(policy, { asOf: '2020-01-01' }, referenceBook);
    const { status, summary, issues } = explainReview(invalid, locale);
    expect(status).toBe('invalid');
    expect(texts(summary)).toHaveLength(1);
    expect(issues).toHaveLength(1);
  });
});

test('reads as people write it', () => {
  const { actions, triggers } = explainReview(reviewed(policy, reports()[0]!), 'en');
  expect(triggers.map(({ sentence }) => sentence)).toEqual([
    'The overdues of buyer B-012 have grown by 22.2% of its usual balance since the last report. The trigger is on from 20% and goes off at 0%.',
  ]);
  expect(actions[0]?.sentence).toBe(
    'Reduce the limit to CNY 1,057,000 on buyer B-012 (today CNY 1,510,000) for shipments from 15 December 2026 on, 15 days after notice on 30 November 2026. Earlier shipments stay insured.',
  );
  const chinese = explainReview(reviewed(policy, reports()[0]!), 'zh-CN');
  expect(chinese.actions[0]?.sentence).toBe(
    '将买方B-012的信用限额（现为1,510,000元）调减至1,057,000元，适用于2026年12月15日起的出运（2026年11月30日通知，15天后生效）；此前的出运仍按原限额承保。',
  );
});

test('an unknown language is refused', () => {
  expect(() => explainReview(made, 'fr' as Locale)).toThrow(ArgumentError);
});
