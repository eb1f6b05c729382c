import { textWidth } from 'trade-credit-cli/pictures';
import type { VegaLiteSpec } from 'trade-credit-pricing/pictures';

type Part = Readonly<Record<string, unknown>>;

/** Room that titles of rows may take beside their bars; when they need more they stand above them. */
const widestBeside = 0.3;
const fontSize = 12;

/** A picture for a page of this width: what does not fit beside something goes above it. */
export function forWidth(spec: VegaLiteSpec, width: number): Part {
  const config = partOf(spec, 'config');
  const { title: _title, ...drawing } = spec;
  return {
    ...drawing,
    ...rows(spec, width),
    width: width * 0.7,
    config: {
      ...config,
      axisX: { labelOverlap: 'greedy', labelSeparation: 8 },
      legend: { ...partOf(config, 'legend'), ...legend(spec, width) },
    },
  };
}

/** Rows with their titles above them, where those are long. */
function rows(spec: VegaLiteSpec, width: number): Part {
  const encoding = partOf(spec, 'encoding');
  const y = partOf(encoding, 'y');
  const field = String(y['field']);
  if (y['type'] !== 'nominal' || longest(spec, field) <= width * widestBeside) return {};
  const bars = barsIn(spec);
  const step = Number(partOf(spec, 'height')['step']) * (bars > 1 ? bars : 1);
  const rise = Math.min(step, 24) / 2 + fontSize * 0.75;
  const above = { labelAlign: 'left', labelPadding: 0, labelOffset: -rise, labelLimit: width };
  const axis = { ...partOf(y, 'axis'), ...above, ticks: false, domain: false };
  return {
    height: { step: step + fontSize * 1.6, for: 'position' },
    encoding: { ...encoding, y: { ...y, axis } },
  };
}

/** How many bars each row has beside each other. */
function barsIn(spec: VegaLiteSpec): number {
  const kinds = spec.data.values.map((row) => row['kind']);
  return JSON.stringify(spec['layer']).includes('yOffset') ? new Set(kinds).size : 1;
}

/** A key of as many columns as there is room for. */
function legend(spec: VegaLiteSpec, width: number): Part {
  const texts = ['kind', 'series', 'part'].map((field) => longest(spec, field));
  const each = Math.max(...texts) + 34;
  return { columns: Math.max(1, Math.min(3, Math.floor(width / each))), labelLimit: width };
}

function longest({ data }: VegaLiteSpec, field: string): number {
  return Math.max(0, ...data.values.map((row) => textWidth({ fontSize, text: row[field] ?? '' })));
}

function partOf(whole: Part, name: string): Part {
  const part = whole[name];
  return typeof part === 'object' && part !== null ? (part as Part) : {};
}
