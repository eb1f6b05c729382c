import { useFault } from './faults.js';

export interface SliderOf {
  readonly path: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly shown: (value: string) => string;
  readonly unset: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Where the slider stands while the package decides; its most when missing. */
  readonly resting?: number;
  readonly onChange: (value: string | undefined) => void;
  readonly written?: (step: number) => string;
  readonly read?: (value: string) => number;
}

/** A slider that may also leave the term to the package. What was sent is shown as it is, even where it is no number. */
export function Slider({
  path,
  label,
  value,
  shown,
  unset,
  onChange,
  written = String,
  read = Number,
  ...range
}: SliderOf) {
  const isNumber = value !== undefined && /^\d+(\.\d+)?$/.test(value);
  const text = value === undefined ? unset : isNumber ? shown(value) : value;
  return (
    <div className={value === undefined ? 'slider unset' : 'slider'}>
      <label>
        <span className="over">
          {label} <b>{text}</b>
        </span>
        <input
          type="range"
          aria-label={label}
          {...useFault(path)}
          min={range.least}
          max={range.most}
          step={range.step}
          value={isNumber ? read(value) : (range.resting ?? range.most)}
          aria-valuetext={text}
          onChange={({ target }) => onChange(written(Number(target.value)))}
        />
      </label>
      <button
        type="button"
        className="clear"
        aria-label={`${label}: ${unset}`}
        title={unset}
        disabled={value === undefined}
        onClick={() => onChange(undefined)}
      >
        ×
      </button>
    </div>
  );
}
