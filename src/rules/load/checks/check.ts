import type { Draft } from './draft.js';
import type { Report } from './issue-report.js';

/** A check of a rate book: reports every problem of one sort, each at its place. */
export type Check = (draft: Draft, report: Report) => void;
