export { suggest } from './requote/suggest.js';
export { nextQuestions } from './requote/next-questions.js';
export type * from './requote/next-questions-record.js';
export type * from './requote/suggestions/lever-facts.js';
export { applyPatch, PatchError, type PatchOperation } from './requote/suggestions/patch.js';
export type * from './requote/suggestions/suggestion-record.js';
export type { LeverActor, LeverId, LeverNeed, LeverTiming } from './rules/read/levers.js';
export { structureFrontier } from './requote/frontier/structure-frontier.js';
export type * from './requote/frontier/frontier-record.js';
