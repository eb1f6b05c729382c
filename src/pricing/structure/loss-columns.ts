/** Buyers alike for the loss distribution: how large losses on them are, the insured share, and how often one happens. */
export interface LossSource {
  /** The most a loss can be. */
  readonly peak: number;
  /** A loss is `peak x min(1, scale x share of the severity page)`. */
  readonly scale: number;
  /** Insured share of a loss. */
  readonly share: number;
  readonly frequency: number;
}

/** Sources of losses, each a place in every column. */
export interface LossColumns {
  readonly peaks: Float64Array;
  readonly scales: Float64Array;
  readonly shares: Float64Array;
  readonly frequencies: Float64Array;
}

/** Room for so many sources. */
export function lossColumns(sources: number): LossColumns {
  // Of one buffer: each buffer is allocated and freed apart.
  const all = new Float64Array(4 * sources);
  return {
    peaks: all.subarray(0, sources),
    scales: all.subarray(sources, 2 * sources),
    shares: all.subarray(2 * sources, 3 * sources),
    frequencies: all.subarray(3 * sources),
  };
}

/** Sources that were made one by one. */
export function columnsOf(sources: readonly LossSource[]): LossColumns {
  const columns = lossColumns(sources.length);
  sources.forEach((source, place) => writeSource(columns, place, source));
  return columns;
}

/** Writes a source to its place. */
export function writeSource(
  { peaks, scales, shares, frequencies }: LossColumns,
  place: number,
  { peak, scale, share, frequency }: LossSource,
): void {
  peaks[place] = peak;
  scales[place] = scale;
  shares[place] = share;
  frequencies[place] = frequency;
}

/** The source at a place. */
export function sourceAt(
  { peaks, scales, shares, frequencies }: LossColumns,
  place: number,
): LossSource {
  return {
    peak: peaks[place] as number,
    scale: scales[place] as number,
    share: shares[place] as number,
    frequency: frequencies[place] as number,
  };
}

/** The first few sources alone. */
export function firstOf(columns: LossColumns, sources: number): LossColumns {
  const { peaks, scales, shares, frequencies } = columns;
  if (sources === peaks.length) return columns;
  return {
    peaks: peaks.subarray(0, sources),
    scales: scales.subarray(0, sources),
    shares: shares.subarray(0, sources),
    frequencies: frequencies.subarray(0, sources),
  };
}
