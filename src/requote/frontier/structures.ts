import { decimal } from '../../values/decimal.js';
import type { Cover, Submission } from '../../submission/submission.js';
import { withCover } from '../suggestions/levers/cover-terms.js';
import { type LeverSetting, prices, roundShare } from '../suggestions/setting.js';

/** A structure to be quoted. */
export interface StructureChoice {
  /** The terms that differ from the present ones, each with its value. */
  readonly id: string;
  readonly edit: (submission: Submission) => Submission;
}

type Option = readonly [id: string, terms: Partial<Cover>, without: readonly (keyof Cover)[]];

const present: Option = ['', {}, []];

/** Every structure of insured percentage, each-loss amount and aggregate first loss; the present one is the first. */
export function structures(setting: LeverSetting): StructureChoice[] {
  return product([percentages(setting), eachLosses(setting), firstLosses(setting)]);
}

/** The same structure with a non-qualifying loss, and with a maximum liability. */
export function refinements(choice: StructureChoice, setting: LeverSetting): StructureChoice[] {
  return [...nonQualifying(setting), ...maxima(setting)].map((option) =>
    joined(choice, choiceOf([option])),
  );
}

function joined(one: StructureChoice, other: StructureChoice): StructureChoice {
  return {
    id: [one.id, other.id].filter((id) => id !== '').join('+'),
    edit: (submission) => other.edit(one.edit(submission)),
  };
}

function product(lists: readonly (readonly Option[])[]): StructureChoice[] {
  return lists
    .reduce<readonly (readonly Option[])[]>(
      (before, options) =>
        before.flatMap((chosen) => [present, ...options].map((option) => [...chosen, option])),
      [[]],
    )
    .map(choiceOf);
}

function choiceOf(options: readonly Option[]): StructureChoice {
  return {
    id: options
      .map(([id]) => id)
      .filter((id) => id !== '')
      .join('+'),
    edit: (submission) =>
      options.reduce(
        (changed, [, terms, without]) =>
          Object.keys(terms).length === 0 ? changed : withCover(terms, without)(changed),
        submission,
      ),
  };
}

function percentages({ quote, advice }: LeverSetting): Option[] {
  const now = quote.cover.insuredPercentage ?? '100';
  const apart = quote.cover.discretionaryInsuredPercentage ?? now;
  return advice
    .structures('insured-percentage')
    .filter((to) => !decimal(to).equals(now))
    .map((to): Option => {
      const less = decimal(to).lessThan(apart) ? to : apart;
      const terms = { insuredPercentage: to, discretionaryInsuredPercentage: less };
      return [`insured-percentage/${to}`, terms, []];
    });
}

function eachLosses(setting: LeverSetting): Option[] {
  return amounts(setting, 'each-loss').map((eachLoss): Option => [
    `each-loss/${eachLoss}`,
    { eachLoss },
    [],
  ]);
}

function firstLosses(setting: LeverSetting): Option[] {
  return amounts(setting, 'aggregate-first-loss').map((aggregateFirstLoss): Option => [
    `aggregate-first-loss/${aggregateFirstLoss}`,
    { aggregateFirstLoss },
    ['aggregateFirstLossShare'],
  ]);
}

function nonQualifying(setting: LeverSetting): Option[] {
  return amounts(setting, 'non-qualifying-loss').map((nonQualifyingLoss): Option => [
    `non-qualifying-loss/${nonQualifyingLoss}`,
    { nonQualifyingLoss },
    [],
  ]);
}

function maxima(setting: LeverSetting): Option[] {
  if (!prices(setting, 'maximum-liability')) return [];
  return setting.advice
    .structures('maximum-liability')
    .filter((to) => to !== setting.quote.cover.maximumLiabilityMultiple)
    .map((maximumLiabilityMultiple): Option => [
      `maximum-liability/${maximumLiabilityMultiple}`,
      { maximumLiabilityMultiple },
      ['maximumLiability'],
    ]);
}

type FirstLoss = 'each-loss' | 'aggregate-first-loss' | 'non-qualifying-loss';

const fields = {
  'each-loss': 'eachLoss',
  'aggregate-first-loss': 'aggregateFirstLoss',
  'non-qualifying-loss': 'nonQualifyingLoss',
} as const satisfies Record<FirstLoss, keyof Cover>;

/** None, and amounts people agree on, but for the present one. */
function amounts(setting: LeverSetting, term: FirstLoss): string[] {
  if (!prices(setting, term)) return [];
  const now = setting.quote.cover[fields[term]] ?? '0';
  const shares = setting.advice.structures(term);
  return ['0', ...new Set(shares.map((share) => roundShare(setting, share)))].filter(
    (to) => !decimal(to).equals(now),
  );
}
