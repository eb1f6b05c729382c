import { expect, test } from 'vitest';
import { fieldDefaults } from '../../scripts/json-schema/field-defaults.js';
import { referenceBook } from '../../src/reference-book.js';
import { quote } from '../../src/quote.js';
import type { Quote } from '../../src/quoted/quote-record.js';
import type { Submission } from '../../src/submission/submission.js';
import { example, exampleSubmissions } from './schema-files.js';

test.each(exampleSubmissions)('the defaults a form fills in change nothing: %s', (name) => {
  const submission = example(name) as Submission;
  expect(priced(filledIn(submission))).toEqual(priced(submission));
});

/** The quote of a submission, without what tells one submission from another. */
function priced(submission: Submission): Omit<Quote, 'digest' | 'submissionDigest'> {
  const { digest: _own, submissionDigest: _its, ...rest } = quote(submission, referenceBook);
  return rest;
}

/** The submission with every default written out. */
function filledIn(submission: Submission): Submission {
  const { buyers, buyerGroups, creditControl, lossHistory, ...rest } = submission;
  const answers = Object.entries(creditControl?.answers ?? {});
  return {
    ...defaultsOf('Submission'),
    ...rest,
    ...(buyers && {
      buyers: buyers.map((buyer) => ({ ...defaultsOf('Trade'), ...defaultsOf('Buyer'), ...buyer })),
    }),
    ...(buyerGroups && {
      buyerGroups: buyerGroups.map((group) => ({ ...defaultsOf('Trade'), ...group })),
    }),
    ...(creditControl && {
      creditControl: {
        ...creditControl,
        ...(creditControl.answers && {
          answers: Object.fromEntries(
            answers.map(([id, answer]) => [id, { ...defaultsOf('CreditControlAnswer'), ...answer }]),
          ),
        }),
      },
    }),
    ...(lossHistory && {
      lossHistory:
        lossHistory.statement === 'supplied'
          ? {
              ...lossHistory,
              years: lossHistory.years.map((year) => ({ ...defaultsOf('LossYear'), ...year })),
            }
          : lossHistory,
    }),
  };
}

function defaultsOf(record: string): object {
  const own = Object.entries(fieldDefaults).filter(([key]) => key.startsWith(`${record}.`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(record.length + 1), value]));
}
