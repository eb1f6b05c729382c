import type { BookChoices, Draft, Locale } from './protocol.js';
import { words } from './words.js';

export interface PanelOf {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly choices: BookChoices | null;
  readonly locale: Locale;
}

type CoverField = 'insuredPercentage' | 'aggregateFirstLossShare' | 'maximumTermsDays';

/** Cover and turnover: what is moved most. */
export function CoverPanel({ draft, setDraft, choices, locale }: PanelOf) {
  const text = words[locale];
  const { cover = {}, turnover } = draft;
  const setCover = (field: CoverField | 'tier', value: string | number | undefined) => {
    const { [field]: _before, ...others } = cover;
    setDraft({ ...draft, cover: value === undefined ? others : { ...others, [field]: value } });
  };
  return (
    <section>
      <h2>{text.cover}</h2>
      <div className="fields">
        <label>
          {text.tier}
          <select
            value={cover.tier ?? ''}
            onChange={({ target }) => setDraft({ ...draft, cover: { tier: target.value } })}
          >
            {choices?.tiers.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text.turnover} ({draft.currency})
          <input
            inputMode="decimal"
            value={turnover?.estimated ?? ''}
            onChange={({ target }) =>
              setDraft({ ...draft, turnover: { ...turnover, estimated: target.value } })
            }
          />
        </label>
        <Slider
          label={text.insured}
          value={cover.insuredPercentage}
          shown={(value) => `${value}%`}
          unset={text.ofTheTier}
          {...{ least: 50, most: 90, step: 5 }}
          onChange={(value) => setCover('insuredPercentage', value)}
        />
        <Slider
          label={text.firstLoss}
          value={cover.aggregateFirstLossShare}
          shown={(value) => `${shifted(value)}%`}
          unset={text.ofTheTier}
          {...{ least: 0, most: 20, step: 1, resting: 0 }}
          written={(step) => tenThousandths(step)}
          read={(value) => Math.round(Number(value) * 10_000)}
          onChange={(value) => setCover('aggregateFirstLossShare', value)}
        />
        <Slider
          label={text.terms}
          value={cover.maximumTermsDays?.toString()}
          shown={(value) => `${value} ${text.days}`}
          unset={text.ofTheTier}
          {...{ least: 30, most: 180, step: 30 }}
          onChange={(value) =>
            setCover('maximumTermsDays', value === undefined ? undefined : Number(value))
          }
        />
      </div>
    </section>
  );
}

/** 7 ten-thousandths as the text 0.0007: text, because an amount is never a binary number. */
function tenThousandths(count: number): string {
  return count === 0 ? '0' : `0.${String(count).padStart(4, '0')}`.replace(/0+$/, '');
}

/** A share as a percentage, by moving the point. */
function shifted(share: string): string {
  const [whole = '0', fraction = ''] = share.split('.');
  const digits = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2);
  return rest === '' ? digits : `${digits}.${rest}`;
}

interface SliderOf {
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

/** A slider that may also leave the term to the package. */
function Slider({
  label,
  value,
  shown,
  unset,
  onChange,
  written = String,
  read = Number,
  ...range
}: SliderOf) {
  const text = value === undefined ? unset : shown(value);
  return (
    <div className={value === undefined ? 'slider unset' : 'slider'}>
      <label>
        <span>
          {label} <b>{text}</b>
        </span>
        <input
          type="range"
          aria-label={label}
          min={range.least}
          max={range.most}
          step={range.step}
          value={value === undefined ? (range.resting ?? range.most) : read(value)}
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
