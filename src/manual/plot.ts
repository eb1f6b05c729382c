/** What a figure shows: numbers in the units of the page, not yet in those of a drawing. */
export interface Plot {
  readonly horizontal: PlotAxis;
  readonly vertical: PlotAxis;
  /** The curve, or a line for each band, from left to right. */
  readonly lines: readonly PlotLine[];
  /** Filed ranges, each a strip between two lines. */
  readonly ranges: readonly PlotRange[];
  readonly marks: readonly PlotMark[];
}

/** An axis from its first tick to its last. */
export interface PlotAxis {
  readonly title: string;
  readonly ticks: readonly PlotTick[];
}

/** A place on an axis and what is written there. */
export interface PlotTick {
  readonly at: number;
  readonly text: string;
}

/** Points joined by straight lines; `dashed` where a value only holds on. */
export interface PlotLine {
  readonly points: readonly PlotPoint[];
  readonly dashed: boolean;
}

/** The area between the lowest and the highest values filed. */
export interface PlotRange {
  readonly low: readonly PlotPoint[];
  readonly high: readonly PlotPoint[];
}

/** A point that stands in the book; hollow at an end that does not belong to its band. */
export interface PlotMark extends PlotPoint {
  readonly hollow: boolean;
  /** What a reader sees on pointing at it. */
  readonly text: string;
}

/** A place in the units of the axes. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}
