import type { ReceivablesResult } from 'trade-credit-pricing/receivables';
import { unreadable } from './told-stop.js';
import { fileWords } from './words/file-words.js';

/** A submission as far as the import reads it; everything else is passed on as it is. */
export interface SubmissionSkeleton {
  readonly asOf?: string;
  readonly currency?: string;
  readonly exchangeRates?: readonly { currency: string; rate: string; date: string }[];
  readonly turnover?: { readonly estimated?: unknown };
  readonly buyers?: readonly Readonly<Record<string, unknown>>[];
  readonly [field: string]: unknown;
}

/** Takes a submission the buyers are to be merged into, or says why it is none. */
export function skeletonOf(content: unknown, file: string): SubmissionSkeleton {
  const isRecord = typeof content === 'object' && content !== null && !Array.isArray(content);
  const buyers = isRecord ? (content as SubmissionSkeleton).buyers : undefined;
  if (isRecord && (buyers === undefined || Array.isArray(buyers)))
    return content as SubmissionSkeleton;
  throw unreadable(fileWords.noSubmission(file));
}

/**
 * Merges imported buyers into a submission: a buyer of the same id keeps what the list does not say, such as its grade;
 * other buyers stay. A turnover that is missing is filled in, one that is given stays.
 */
export function mergedSubmission(
  skeleton: SubmissionSkeleton,
  result: ReceivablesResult,
  asOf: string,
): SubmissionSkeleton {
  const imported = new Map(result.buyers.map((buyer) => [buyer.id, buyer]));
  const present = (skeleton.buyers ?? []).map((buyer) => {
    const update = imported.get(String(buyer['id']));
    imported.delete(String(buyer['id']));
    return update === undefined ? buyer : { ...buyer, ...update };
  });
  const { turnover } = skeleton;
  const known = turnover?.estimated !== undefined || /^[0.]*$/.test(result.turnover);
  return {
    ...skeleton,
    asOf: skeleton.asOf ?? asOf,
    currency: skeleton.currency ?? result.currency,
    ...(known ? {} : { turnover: { ...turnover, estimated: result.turnover } }),
    buyers: [...present, ...[...imported.values()].map((buyer) => ({ ...buyer }))],
  };
}
