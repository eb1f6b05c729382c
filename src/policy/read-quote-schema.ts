import * as z from 'zod/mini';
import { issuesOf } from '../gate/issues-of.js';
import { otherRecord } from '../gate/other-record.js';
import { plainJson } from '../gate/plain-json.js';
import { schemaProblems } from '../gate/schema-problems.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import type { Issue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import type { Path } from '../values/text.js';
import { pricedQuote } from './quote-schema.js';

/** Longest text of a quote: the notice of a rate book. */
const characters = 20_000;

/** A quote that may be looked at, a copy of what was given; or what is wrong with it. */
export type QuoteReading =
  | { readonly ok: true; readonly quote: PricedQuote }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a quote with a price, whatever is given; `at` is where it stands. Never throws. */
export function readQuote(input: unknown, at: Path): QuoteReading {
  const plain = plainJson(input, { nulls: true, characters });
  const other = otherRecord(plain.value, 'quote', at);
  if (other !== undefined) return { ok: false, issues: issuesOf([other]) };
  const status = plain.complete ? statusOf(plain.value) : undefined;
  if (status === undefined) return { ok: false, issues: [makeIssue(at, 'not-a-quote')] };
  if (status === 'declined' || status === 'invalid')
    return { ok: false, issues: [makeIssue(`${at}/status`, 'not-priced', { status })] };
  const reading = z.safeParse(pricedQuote, plain.value);
  if (reading.success && plain.problems.length === 0) return { ok: true, quote: reading.data };
  const known = new Set(plain.problems.map(({ path }) => path));
  const found = (reading.error?.issues ?? [])
    .flatMap((issue) => schemaProblems(issue, plain.value))
    .filter(({ path }) => !known.has(path));
  const issues = issuesOf([...plain.problems, ...found]);
  return {
    ok: false,
    issues: issues.map(({ path, code, facts }) => makeIssue(at + path, code, facts)),
  };
}

/** The status of what looks like a quote. */
function statusOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { status, ledger } = value as { readonly status?: unknown; readonly ledger?: unknown };
  return typeof status === 'string' && Array.isArray(ledger) ? status : undefined;
}
