/** Pictures of a price, by id. */
export type PictureId =
  | 'waterfall'
  | 'loss-curve'
  | 'covers'
  | 'frontier'
  | 'roadmap'
  | 'difference'
  | 'offers'
  | 'as-if';

/** Why a picture cannot be drawn. */
export type UndrawnReason =
  | 'no-price'
  /** What was given is no record as the library makes it. */
  | 'not-whole'
  | 'other-currency'
  | 'no-loss-distribution'
  | 'nothing-priced'
  | 'nothing-compared'
  | 'no-past-losses'
  | 'no-renewal'
  | 'no-change';

/** What axes and keys are called. */
export type PictureLabel =
  | 'premium'
  | 'change'
  | 'years'
  | 'losses'
  | 'worst-years'
  | 'inception'
  | 'raises'
  | 'lowers'
  | 'total'
  | 'first-loss'
  | 'paid'
  | 'past-paid'
  | 'past-borne'
  | 'charges'
  | 'cost-of-capital'
  | 'beyond-maximum'
  | 'ground-up'
  | 'borne'
  | 'losses-borne'
  | 'improved'
  | 'unchanged'
  | 'now'
  | 'present'
  | 'cheapest'
  | 'chosen'
  | 'dominated';

/** A unit in which large amounts are written on an axis. */
export interface AxisUnit {
  /** Amounts from which it is used. */
  readonly from: number;
  readonly size: number;
  readonly name: string;
}

/** Two figures of a description, already written. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** What pictures say in one language; it computes nothing. */
export interface PictureLanguage {
  readonly titles: Readonly<Record<PictureId, string>>;
  readonly labels: Readonly<Record<PictureLabel, string>>;
  /** Smallest first; the last that an amount reaches is used. */
  readonly units: readonly AxisUnit[];
  /** The title of an axis of amounts, with the currency and its unit. */
  readonly axis: (label: string, unit: string) => string;
  /** The years of a point of the exceedance curve. */
  readonly oneIn: (years: string) => string;
  /** Steps that are too small to be drawn each by itself. */
  readonly others: (count: number) => string;
  /** What a picture shows, in words, for those who do not see it. */
  readonly describe: {
    readonly waterfall: (steps: number, ends: Ends) => string;
    readonly lossCurve: (years: string, figures: Ends & { readonly borne: string }) => string;
    readonly covers: (covers: readonly string[]) => string;
    readonly frontier: (structures: number, cheapest: string) => string;
    readonly roadmap: (courses: readonly string[]) => string;
    readonly offers: (offers: readonly string[]) => string;
    readonly asIf: (years: readonly string[]) => string;
    readonly course: (course: string, premiums: readonly string[]) => string;
    readonly difference: (ends: Ends, change: string, largest: readonly string[]) => string;
  };
  readonly undrawn: Readonly<Record<UndrawnReason, string>>;
}
