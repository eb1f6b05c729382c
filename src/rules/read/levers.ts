/** Every way a premium may be lowered. */
export type LeverId =
  | 'credit-control-answer'
  | 'credit-control-evidence'
  | 'credit-control-system'
  | 'continuous-cover'
  | 'loss-free-year'
  | 'tier'
  | 'insured-percentage'
  | 'aggregate-first-loss'
  | 'each-loss'
  | 'non-qualifying-loss'
  | 'maximum-liability'
  | 'waiting-period'
  | 'insolvency-only'
  | 'political-risk'
  | 'payment-terms'
  | 'payment-method'
  | 'credit-limit'
  | 'deposit'
  | 'exclusion'
  | 'whole-turnover'
  | 'policy-period'
  | 'higher-limit'
  | 'higher-maximum';

/** Who must act first. */
export type LeverActor = 'seller' | 'broker' | 'insurer';

/** When a lever can be in force: at once, at the next renewal, or after years that must pass. */
export type LeverTiming = 'now' | 'next-renewal' | 'in-years';

/** What a lever needs besides the decision. */
export type LeverNeed = 'evidence' | 'buyer-consent' | 'insurer-consent' | 're-filing';

/** What a lever is, whatever the risk and the book. */
export interface LeverRule {
  readonly actor: LeverActor;
  readonly timing: LeverTiming;
  readonly needs: readonly LeverNeed[];
  /** True where risk goes back to the seller; false where the risk itself gets smaller. */
  readonly retains: boolean;
  /** True where the insurer takes risk from the seller, at a higher premium. */
  readonly protects?: boolean;
}

type Rule = Pick<LeverRule, 'needs' | 'protects'>;

const onCover: LeverRule = { actor: 'broker', timing: 'now', needs: [], retains: true };
const onBuyers = lowersRisk('seller', 'next-renewal', { needs: ['buyer-consent'] });

function lowersRisk(
  actor: LeverActor,
  timing: LeverTiming,
  { needs = [], ...more }: Partial<Rule> = {},
): LeverRule {
  return { actor, timing, needs, retains: false, ...more };
}

/** The rule of every lever; a lever without one does not compile. */
export const leverRules: { readonly [Lever in LeverId]: LeverRule } = {
  'credit-control-answer': lowersRisk('seller', 'next-renewal', { needs: ['evidence'] }),
  'credit-control-evidence': lowersRisk('seller', 'now', { needs: ['evidence'] }),
  'credit-control-system': lowersRisk('seller', 'next-renewal', { needs: ['evidence'] }),
  'continuous-cover': lowersRisk('seller', 'in-years'),
  'loss-free-year': lowersRisk('seller', 'next-renewal'),
  tier: onCover,
  'insured-percentage': onCover,
  'aggregate-first-loss': onCover,
  'each-loss': onCover,
  'non-qualifying-loss': onCover,
  'maximum-liability': onCover,
  'waiting-period': onCover,
  'insolvency-only': onCover,
  'political-risk': onCover,
  'payment-terms': onBuyers,
  'payment-method': onBuyers,
  deposit: onBuyers,
  'credit-limit': { ...onCover, actor: 'seller' },
  exclusion: { ...onCover, actor: 'insurer' },
  'whole-turnover': lowersRisk('broker', 'now', { needs: ['evidence'] }),
  'policy-period': lowersRisk('broker', 'now'),
  'higher-limit': lowersRisk('broker', 'now', { needs: ['insurer-consent'], protects: true }),
  'higher-maximum': lowersRisk('broker', 'now', { protects: true }),
};
