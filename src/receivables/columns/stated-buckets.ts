import { segment } from '../../gate/way.js';
import type { ReceivablesIssue as Issue } from '../receivables-issue.js';
import { receivablesIssue } from '../receivables-issue.js';
import type { ReceivablesOptions } from '../receivables-options.js';
import { statedSpan, type StatedBuckets } from './ageing-headers.js';
import { placeOf } from './place-of-header.js';
import type { BucketSpan } from './spans-together.js';

/** What the caller says of ageing buckets. */
export interface BucketsAsStated {
  readonly spans: StatedBuckets;
  /** Places of columns that are none. */
  readonly none: ReadonlySet<number>;
  readonly issues: readonly Issue[];
}

/** Reads the buckets of the options: headers that are not there, and spans that are none, are issues. */
export function bucketsAsStated(
  header: readonly string[],
  { buckets = {} }: Pick<ReceivablesOptions, 'buckets'>,
): BucketsAsStated {
  const spans = new Map<number, BucketSpan>();
  const none = new Set<number>();
  const issues: Issue[] = [];
  for (const [name, text] of Object.entries(buckets)) {
    const index = placeOf(header, name);
    const span = statedSpan(text);
    const path = `/buckets/${segment(name)}`;
    if (index < 0)
      issues.push(
        receivablesIssue('bucket-not-found', path, {
          header: name.slice(0, 40),
          known: listed(header),
        }),
      );
    else if (text.trim().toLowerCase() === 'none') none.add(index);
    else if (span === undefined)
      issues.push(
        receivablesIssue('bucket-unreadable', path, {
          value: text.slice(0, 40),
          header: name.slice(0, 40),
        }),
      );
    else spans.set(index, span);
  }
  return { spans, none, issues };
}

function listed(header: readonly string[]): string {
  return header
    .slice(0, 60)
    .map((name) => name.slice(0, 40))
    .join(', ');
}
