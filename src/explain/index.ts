export { english } from './en/index.js';
export { explain } from './explain.js';
export { type ExplainOptions, explainWith } from './explain-with.js';
export type {
  ExplainedAssumption,
  ExplainedExclusion,
  ExplainedFigure,
  ExplainedFinding,
  ExplainedIssue,
  ExplainedLoss,
  ExplainedLosses,
  ExplainedStep,
  ExplainedTechnical,
  Explanation,
  FigureId,
  LossId,
  TechnicalFigureId,
} from './explanation.js';
export { ExplanationError } from './explanation-error.js';
export type { Format } from './format.js';
export type { Heading, Terms } from './headings.js';
export type { CustomSentences, Effect, Language, Sentence, StepSentences } from './language.js';
export { terms } from './terms.js';
export {
  type ExplainedThreeMeasures,
  type ExplainedTier,
  type ExplainedWorth,
  explainThreeMeasures,
} from './three-measures.js';
export { chinese } from './zh-cn/index.js';
