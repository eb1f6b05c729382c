import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainReview } from '../../src/explain/in-asked-language.js';
import { referenceBook } from '../../src/reference-book.js';
import { quote } from '../../src/quote.js';
import { review } from '../../src/review/review.js';
import type { MadeReview } from '../../src/review/review-record.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import { boundPolicy } from '../policy/bound.js';
import { exporterPolicy, reports, reviewed } from './exporter-policy.js';
import { casesOf } from '../support/runs.js';
import { ledgerBuyers, ledgerReport, ledgerSubmission, reportDays } from './payment-ledgers.js';

/** The time ahead the market names. */
const ahead = 120;
const months = [0, 3, 6, 9] as const;
const growing = 'buyer-overdue-growing';

/** The reference edition with another level of the trigger for growing overdues. */
function growingAt(level: string): LoadedRateBook {
  const triggers = referenceBook.triggers?.map((each) =>
    each.id === growing ? { ...each, trigger: level } : each,
  );
  return reviewedBook({ ...referenceBook, triggers });
}

function reviewedBook(book: object): LoadedRateBook {
  const parsed = parseRateBook(JSON.parse(JSON.stringify(book)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.book;
}

interface Measured {
  readonly rows: readonly {
    readonly months: number;
    readonly failed: number;
    readonly early: number;
    readonly later: number;
    readonly missed: number;
  }[];
  readonly falseAlarms: number;
  readonly sound: number;
}

const known = new Map<string, Measured>();

/** What the reviews of a year say at a level of growing overdues, made once. */
function measured(level: string): Measured {
  const made = known.get(level) ?? measuredAnew(level);
  known.set(level, made);
  return made;
}

function measuredAnew(level: string): Measured {
  const buyers = ledgerBuyers(20_261_128, { sound: 60, failing: 10, months });
  const submission = ledgerSubmission(buyers);
  const policy = boundPolicy(quote(submission, referenceBook), { submission });
  const book = growingAt(level);
  let previous: MadeReview | null = null;
  const alarmed = new Set<string>();
  for (const asOf of reportDays) {
    const made = review(policy, ledgerReport(buyers, asOf), book, { previous });
    if (made.status === 'invalid') throw new Error(JSON.stringify(made.issues));
    for (const action of made.actions)
      if (action.action === 'limit-reduction') alarmed.add(action.buyer);
    previous = made;
  }
  const leads = new Map((previous?.warnings ?? []).map(({ buyer, leadDays }) => [buyer, leadDays]));
  const rows = months.map((worse) => {
    const failed = buyers.filter(({ failure }) => failure?.months === worse);
    const days = failed.map(({ id }) => leads.get(id) ?? 0);
    return {
      months: worse,
      failed: failed.length,
      early: days.filter((lead) => lead >= ahead).length,
      later: days.filter((lead) => lead > 0 && lead < ahead).length,
      missed: days.filter((lead) => lead === 0).length,
    };
  });
  const sound = buyers.filter(({ failure }) => failure === undefined);
  return {
    rows,
    falseAlarms: sound.filter(({ id }) => alarmed.has(id)).length,
    sound: sound.length,
  };
}

describe('REV-19 what the limit triggers catch before a loss on generated ledgers, as documented', () => {
  const documented = readFileSync('docs/review.md', 'utf8').replace(/ +/g, ' ');
  const inForce = referenceBook.triggers?.find(({ id }) => id === growing)?.trigger ?? '';

  test('hits, misses and false alarms of the edition', () => {
    const { rows, falseAlarms, sound } = measured(inForce);
    for (const { months: worse, failed, early, later, missed } of rows) {
      expect(early + later + missed).toBe(failed);
      expect(documented).toContain(`| ${worse} | ${failed} | ${early} | ${later} | ${missed} |`);
    }
    expect(documented).toContain(`Of ${sound} sound buyers ${falseAlarms} were alarmed`);
  });

  test('the level of growing overdues beside others', () => {
    const levels = ['0.1', '0.15', '0.2', '0.3'];
    expect(levels).toContain(inForce);
    for (const level of casesOf([inForce, ...levels.filter((each) => each !== inForce)], 1)) {
      const { rows, falseAlarms } = measured(level);
      const total = (of: 'early' | 'later' | 'missed'): number =>
        rows.reduce((all, row) => (row.months === 0 ? all : all + row[of]), 0);
      const told = [total('early'), total('later'), total('missed'), falseAlarms].join(' | ');
      expect(documented).toContain(`| ${level} | ${told} |`);
    }
  });
});

test('a loss says how long before it the limit was acted on, and stays so', () => {
  const policy = exporterPolicy();
  const made = reports().reduce<MadeReview[]>(
    (all, each) => [...all, reviewed(policy, each, { previous: all.at(-1) ?? null })],
    [],
  );
  const last = made.at(-1)!;
  const warning = {
    ...{ buyer: 'B-012', lossOn: '2027-03-12', noticedOn: '2026-11-30', leadDays: 102 },
  };
  expect(last.warnings).toEqual([warning]);
  const again = reviewed(policy, { ...reports()[3]!, asOf: '2027-04-30' }, { previous: last });
  expect(again.warnings).toEqual([warning]);
  expect(explainReview(last, 'en').warnings[0]?.sentence).toBe(
    'The limit on buyer B-012 was first acted on on 30 November 2026, 102 days before its loss of 12 March 2027.',
  );
  const unseen = reviewed(policy, reports()[3]!);
  expect(unseen.warnings).toEqual([{ buyer: 'B-012', lossOn: '2027-03-12' }]);
  expect(explainReview(unseen, 'zh-CN').warnings[0]?.sentence).toBe(
    '买方B-012于2027年3月12日出险，此前未对其限额采取措施。',
  );
});
