import type { Cover } from '../submission/submission.js';
import type { Guideline, RateBase, Trigger, WaterfallTerm } from '../rules/read/rate-book.js';
import type { BuyerMeasureName } from '../rules/read/step-kinds.js';
import type { MeasureName } from '../rules/read/measure-names.js';
import type { StepKindName } from '../rules/read/step-stages.js';
import type { GuidelineMeasure } from '../rules/read/guideline-measures.js';
import type { AdvisedRule, AnswerInput, StructureTerm } from '../rules/read/advice-lines.js';
import type { LeverId } from '../rules/read/levers.js';
import type { TriggerMeasure } from '../rules/read/trigger-measures.js';
import type { KnownRow, LookedUp } from './known-rows.js';
import type { ManualSentences } from './sentences.js';

/** What a kind of step does. */
export interface KindWords {
  /** What it looks at, without a full stop; a kind with a measure is told by the measure. */
  readonly looksAt: string;
  readonly does: string;
  /** The operand as a formula; missing where the page says it. */
  readonly formula?: string;
}

/** When a guideline speaks: a measure beyond a level, or a statement that is true. */
export type ConditionWords = { readonly what: string } | { readonly statement: string };

/** Everything a language says in a manual; one left out does not compile. */
export interface ManualWords {
  readonly headings: Readonly<Record<ManualHeading, string>>;
  readonly sentences: ManualSentences;
  readonly kinds: Readonly<Record<StepKindName, KindWords>>;
  /** What a measure looks at, with its unit. */
  readonly measures: Readonly<Record<MeasureName, string>>;
  /** What a measure of one buyer looks at, with its unit. */
  readonly buyerMeasures: Readonly<Record<BuyerMeasureName, string>>;
  /** What the numbers of a page are looked up by, where no measure says it. */
  readonly lookedUp: Readonly<Record<LookedUp, string>>;
  readonly rows: Readonly<Record<KnownRow, string>>;
  readonly units: Readonly<
    Record<'relativity' | 'rate' | 'share' | 'days' | 'number' | 'key', string>
  >;
  /** The same as the title of an axis: in a word or two. */
  readonly axes: Readonly<
    Record<'relativity' | 'rate' | 'share' | 'days' | 'number' | 'key', string>
  >;
  readonly bases: Readonly<Record<RateBase, string>>;
  /** The same of one buyer. */
  readonly buyerBases: Readonly<Record<RateBase, string>>;
  readonly waterfall: Readonly<Record<WaterfallTerm, string>>;
  readonly cover: Readonly<Record<keyof Omit<Cover, 'tier'>, string>>;
  readonly conditions: Readonly<Record<GuidelineMeasure, ConditionWords>>;
  readonly outcomes: Readonly<Record<Guideline['outcome'], string>>;
  readonly triggers: Readonly<Record<TriggerMeasure, string>>;
  readonly actions: Readonly<Record<Trigger['action'], string>>;
  /** What a line of the advice is called, by the list it stands in. */
  readonly advised: {
    readonly levers: Readonly<Record<LeverId, string>>;
    readonly structures: Readonly<Record<StructureTerm, string>>;
    readonly answers: Readonly<Record<AnswerInput, string>>;
    readonly rules: Readonly<Record<AdvisedRule, string>>;
  };
}

/** Headings of sections, columns and terms. */
export type ManualHeading =
  | 'contents'
  | 'edition'
  | 'filing'
  | 'new-business'
  | 'renewals'
  | 'requests'
  | 'currency'
  | 'validity'
  | 'digest'
  | 'how-to-read'
  | 'algorithm'
  | 'steps-in-order'
  | 'number'
  | 'step'
  | 'operation'
  | 'pages'
  | 'page'
  | 'looks-at'
  | 'bounded-steps'
  | 'technical'
  | 'waterfall'
  | 'unit'
  | 'basis'
  | 'read-by'
  | 'rounding'
  | 'order'
  | 'selection'
  | 'references'
  | 'note'
  | 'key'
  | 'meaning'
  | 'members'
  | 'class'
  | 'value'
  | 'filed-range'
  | 'band'
  | 'line-ends-at'
  | 'tiers'
  | 'term'
  | 'minimum-turnover'
  | 'maximum-turnover'
  | 'services'
  | 'exchange'
  | 'rates-of'
  | 'oldest-rate'
  | 'questionnaire'
  | 'question'
  | 'weight'
  | 'share'
  | 'guidelines'
  | 'guideline'
  | 'finding'
  | 'adjustment'
  | 'declared'
  | 'cancellation'
  | 'bonus'
  | 'paid'
  | 'triggers'
  | 'advice'
  | 'advice-levers'
  | 'advice-structures'
  | 'advice-answers'
  | 'advice-rules'
  | 'advised'
  | 'values'
  | 'effort'
  | 'trigger'
  | 'of'
  | 'trigger-level'
  | 'release-level'
  | 'severity'
  | 'action'
  | 'claims'
  | 'cases'
  | 'case'
  | 'expected'
  | 'sources'
  | 'source'
  | 'example'
  | 'findings'
  | 'place';
