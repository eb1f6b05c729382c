import { Choice } from './choice.js';
import { useFault } from './faults.js';
import type { BookChoices, Draft, Locale } from './protocol.js';
import { Slider } from './slider.js';
import { cleared, fieldsOf, textOf } from './typed.js';
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
  const cover = fieldsOf(draft.cover);
  const turnover = fieldsOf(draft.turnover);
  const setCover = (field: CoverField, value: string | number | undefined) =>
    setDraft({ ...draft, cover: cleared({ ...cover, [field]: value }) });
  const sent = (field: CoverField) =>
    cover[field] === undefined ? undefined : textOf(cover[field]);
  return (
    <section>
      <h2>{text.cover}</h2>
      <div className="fields">
        <label>
          {text.tier}
          <Choice
            path="/cover/tier"
            value={textOf(cover['tier'])}
            options={[{ id: '', title: text.ownTerms }, ...(choices?.tiers ?? [])]}
            onChoose={(tier) => {
              const { tier: _before, ...own } = cover;
              setDraft({ ...draft, cover: tier === '' ? own : { tier } });
            }}
          />
        </label>
        <label>
          {text.turnover}
          {textOf(draft.currency) !== '' && ` (${textOf(draft.currency)})`}
          <input
            inputMode="decimal"
            {...useFault('/turnover/estimated')}
            value={textOf(turnover['estimated'])}
            onChange={({ target }) =>
              setDraft({ ...draft, turnover: { ...turnover, estimated: target.value } })
            }
          />
        </label>
        <Slider
          path="/cover/insuredPercentage"
          label={text.insured}
          value={sent('insuredPercentage')}
          shown={(value) => `${value}%`}
          unset={text.ofTheTier}
          {...{ least: 50, most: 90, step: 5 }}
          onChange={(value) => setCover('insuredPercentage', value)}
        />
        <Slider
          path="/cover/maximumTermsDays"
          label={text.terms}
          value={sent('maximumTermsDays')}
          shown={(value) => text.inDays(value)}
          unset={text.ofTheTier}
          {...{ least: 30, most: 180, step: 30 }}
          onChange={(value) =>
            setCover('maximumTermsDays', value === undefined ? undefined : Number(value))
          }
        />
        <Slider
          path="/cover/aggregateFirstLossShare"
          label={text.firstLoss}
          value={sent('aggregateFirstLossShare')}
          shown={(value) => text.ofTurnover(`${shifted(value)}%`)}
          unset={text.ofTheTier}
          {...{ least: 0, most: 20, step: 1, resting: 0 }}
          written={(step) => tenThousandths(step)}
          read={(value) => Math.round(Number(value) * 10_000)}
          onChange={(value) => setCover('aggregateFirstLossShare', value)}
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
