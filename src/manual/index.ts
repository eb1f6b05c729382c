export { manualHtml } from './html.js';
export type {
  Manual,
  ManualBlock,
  ManualColumn,
  ManualContent,
  ManualFacts,
  ManualFigure,
  ManualFormula,
  ManualInline,
  ManualList,
  ManualParagraph,
  ManualRow,
  ManualSection,
  ManualTable,
} from './manual.js';
export { manualMarkdown } from './markdown.js';
export type { Plot, PlotAxis, PlotLine, PlotMark, PlotPoint, PlotRange, PlotTick } from './plot.js';
export { rateManual } from './in-asked-language.js';
export { type RateManualOptions, rateManualWith } from './rate-manual.js';
export type { ManualSpeech } from './setting.js';
