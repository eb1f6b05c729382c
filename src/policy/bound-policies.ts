import { isMade, markMade } from '../gate/made-here.js';
import type { Policy } from './policy-record.js';

const bound = /*#__PURE__*/ new WeakSet<Policy>();

/** The policies this library has made or read: the very objects, which are frozen. */
export const boundPolicies = {
  has: (policy: Policy): boolean => isMade(policy) && bound.has(policy),
  add: (policy: Policy): void => {
    bound.add(markMade(policy));
  },
};
