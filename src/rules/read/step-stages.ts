/**
 * Where on the way to the premium a step stands: the expected loss buyer by buyer, what moves it, what the seller bears
 * of it, what is charged for capital, expense and profit, the credit for staying, the cap on all credits, the
 * least price by past losses, the corridor of a renewal, the floor at the technical premium, the rate as it is written, the least premium, the premium as it is
 * billed. From the cap on a step may not stand before one of an earlier stage.
 */
export const stages = [
  'worksheet',
  'loss',
  'structure',
  'loading',
  'continuity',
  'cap',
  'past-losses',
  'corridor',
  'adequacy',
  'rate-rounding',
  'minimum',
  'premium-rounding',
] as const;

/** A stage on the way to the premium. */
export type Stage = (typeof stages)[number];

/** The closed set of kinds, each with its stage: where a kind counts as what follows from the stage alone. */
const stageOfKind = {
  'worksheet-base': 'worksheet',
  'worksheet-relativity': 'worksheet',
  'worksheet-terms': 'worksheet',
  'flat-rate': 'loss',
  'buyer-rate': 'loss',
  page: 'loss',
  'credibility-factor': 'loss',
  'product-cap': 'loss',
  'product-floor': 'loss',
  'credit-control': 'loss',
  'loss-experience': 'loss',
  'discretionary-limit': 'loss',
  'political-risk': 'loss',
  'non-qualifying-loss': 'structure',
  'each-loss': 'structure',
  'aggregate-first-loss': 'structure',
  'maximum-liability': 'structure',
  'capital-load': 'loading',
  'fixed-expense': 'loading',
  'permissible-loss-ratio': 'loading',
  continuity: 'continuity',
  'combined-cap': 'cap',
  'loss-ratio-floor': 'past-losses',
  'corridor-ceiling': 'corridor',
  'corridor-floor': 'corridor',
  'technical-floor': 'adequacy',
  'rate-rounding': 'rate-rounding',
  'premium-floor': 'minimum',
  'premium-rounding': 'premium-rounding',
} as const satisfies Readonly<Record<string, Stage>>;

/** Name of a kind of step. */
export type StepKindName = keyof typeof stageOfKind;

/** Names of the kinds of a stage, for who may not load the stages: a record of them all that lacks one does not compile. */
export type KindAt<Of extends Stage> = {
  [Kind in StepKindName]: (typeof stageOfKind)[Kind] extends Of ? Kind : never;
}[StepKindName];

/** The stage of a kind; undefined for a kind that does not exist. */
export function stageOf(kind: string): Stage | undefined {
  return Object.hasOwn(stageOfKind, kind) ? stageOfKind[kind as StepKindName] : undefined;
}

/** True for a kind of one of the stages. */
export function isAt(kind: string, at: readonly Stage[]): boolean {
  const stage = stageOf(kind);
  return stage !== undefined && at.includes(stage);
}

/** The kinds of some stages, for who looks through many steps. */
export function kindsAt(at: readonly Stage[]): ReadonlySet<string> {
  return new Set(Object.keys(stageOfKind).filter((kind) => isAt(kind, at)));
}

/** What holds or rounds a price, and estimates nothing: the indication is read before it. */
export const holding: readonly Stage[] = [
  'corridor',
  'rate-rounding',
  'minimum',
  'premium-rounding',
];
