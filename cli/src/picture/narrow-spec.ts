import type { VegaLiteSpec } from 'trade-credit-pricing/pictures';

/** Widths of the drawing itself on a phone: beside titles of rows, and beside an axis of amounts. */
const besideTitles = 150;
const besideAmounts = 285;

/** The same picture for a phone: narrow, its legend below each other, slanted names on the axis below. */
export function narrowSpec(spec: VegaLiteSpec): VegaLiteSpec {
  const encoding = partOf(spec, 'encoding');
  const [x, y] = [partOf(encoding, 'x'), partOf(encoding, 'y')];
  const config = partOf(spec, 'config');
  const slanted = {
    ...partOf(x, 'axis'),
    labelAngle: -30,
    labelAlign: 'right',
    labelOverlap: false,
  };
  return {
    ...spec,
    width: y['type'] === 'nominal' ? besideTitles : besideAmounts,
    config: {
      ...config,
      axis: { ...partOf(config, 'axis'), labelLimit: 190 },
      axisX: { labelOverlap: true },
      legend: { ...partOf(config, 'legend'), columns: 1, labelLimit: 330 },
    },
    ...(x['type'] === 'ordinal' && { encoding: { ...encoding, x: { ...x, axis: slanted } } }),
  };
}

type Part = Readonly<Record<string, unknown>>;

function partOf(whole: Part, name: string): Part {
  const part = whole[name];
  return typeof part === 'object' && part !== null ? (part as Part) : {};
}
