import type { Policy } from './policy-record.js';

/** The policies this library has made or read: the very objects, which are frozen. */
export const boundPolicies = /*#__PURE__*/ new WeakSet<Policy>();
