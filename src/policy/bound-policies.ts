import { isMade, markMade } from '../gate/made-here.js';
import type { Policy } from './policy-record.js';

/** The policies this library has made or read: the very objects, which are frozen. */
export const boundPolicies = {
  has: (policy: Policy): boolean => isMade(policy, 'policy'),
  add: (policy: Policy): void => {
    markMade(policy, 'policy');
  },
};
