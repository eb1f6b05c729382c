import { type Decimal, decimal, decimalText } from '../values/decimal.js';
import { entriesOf, type MadeStep } from '../quoted/made-step.js';
import type { Finding } from '../quoted/findings.js';
import type { Issue } from '../values/issues.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import { assess } from '../risk/assess.js';
import type { Risk } from '../risk/risk.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { Buyer, BuyerGroup } from '../submission/submission.js';
import type { StepLine } from '../rules/read/rate-book.js';
import { historyMeasures } from './experience/history-measures.js';
import type { HistoryMeasures } from './experience/measured-history.js';
import { type Measures, noMeasures } from './measures/own-measures.js';
import { neutralLines, neutralPrice } from './neutral-price.js';
import { emptyRun, type Run, type RunSetting } from './run.js';
import { runLines, type Taken, Taking } from './run-lines.js';
import { type PreparedSteps, preparedSteps } from './prepared-steps.js';
import { RunContext } from './run-context.js';
import type { StepContext } from './step-context.js';
import { type LossCases, lossCases } from './structure/loss-cases.js';
import { alternativesOf, linesTaken } from '../risk/alternatives.js';
import { lossLevel, lossPages } from './structure/loss-level.js';
import { type StructuredLosses, structuredLosses } from './structure/structured-losses.js';
import { lastAmount, technicalAmount, technicalSteps } from './technical.js';
import { unreadSelections } from './selection.js';
import { makeWorksheet, type Worksheet } from './worksheet.js';
import type { InParts } from '../values/in-parts.js';
import { onceIn } from '../values/once.js';

/** A risk rated: the steps, what was found on the way, and what the manual could not price. */
export interface Rating {
  readonly steps: readonly MadeStep[];
  /** The steps as they are recorded, written when they are first asked for. */
  readonly ledger: readonly LedgerEntry[];
  /** The steps of the technical premium; null for a book that has none. */
  readonly technical: readonly MadeStep[] | null;
  /** The year's losses under the cover; null for a book whose steps do not look at them. */
  readonly losses: StructuredLosses | null;
  /** Maximum liability as an amount; null when there is none. */
  readonly maximum: Decimal | null;
  /** Raw measures of the loss history, worked out when first asked for; null without one. */
  readonly history: () => HistoryMeasures | null;
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

/**
 * Runs the steps of the book in their order. Each kind makes a step from the risk; only the runner applies it to the
 * running amount. Steps that cannot be made are all reported.
 */
export function rate(risk: Risk, measures: Measures = noMeasures): Rating {
  const setting = new Setting(risk, measures);
  return rated(setting, runLines(linesOf(risk), setting));
}

/** The same rating, with a rest after each step that made something steps share, for nothing else looks at every buyer. */
export function* rateInParts(risk: Risk, measures: Measures): InParts<Rating> {
  const setting = new Setting(risk, measures);
  const taking = new Taking(linesOf(risk), setting);
  for (let made = setting.shares; taking.step();) {
    if (setting.shares === made) continue;
    made = setting.shares;
    yield;
  }
  return rated(setting, taking);
}

function rated(setting: Setting, { run, last }: Taken): Rating {
  const { risk } = setting;
  const { steps, findings } = run;
  const issues = run.issues.length > 0 ? run.issues : unreadSelections(risk.submission, steps);
  const technical = issues.length > 0 ? null : technicalSteps(run, last);
  const line = risk.book.algorithm.at(-1);
  return new Rated(
    { steps, technical, losses: setting.made, maximum: last.maximum, findings, issues },
    () => (line === undefined ? null : setting.history(new RunContext(run, line, last))),
  );
}

/** The lines that are taken; all of them where the book has no alternatives. */
function linesOf({ book, submission }: Risk): readonly StepLine[] {
  return alternativesOf(book).size === 0 ? book.algorithm : linesTaken(book.algorithm, submission);
}

class Rated implements Rating {
  readonly steps: Rating['steps'];
  readonly technical: Rating['technical'];
  readonly losses: Rating['losses'];
  readonly maximum: Rating['maximum'];
  readonly history: Rating['history'];
  readonly findings: Rating['findings'];
  readonly issues: Rating['issues'];
  private written: Rating['ledger'] | undefined;

  constructor(made: Omit<Rating, 'ledger' | 'history'>, history: Rating['history']) {
    this.steps = made.steps;
    this.technical = made.technical;
    this.losses = made.losses;
    this.maximum = made.maximum;
    this.findings = made.findings;
    this.issues = made.issues;
    this.history = history;
    this.written = undefined;
  }

  get ledger(): Rating['ledger'] {
    return (this.written ??= entriesOf(this.steps));
  }
}

/** What the steps of a rating share, each made when a step first asks for it. */
class Setting implements RunSetting {
  readonly risk: Risk;
  readonly measures: Measures;
  readonly steps: PreparedSteps;
  readonly maximum: Decimal | null;
  readonly start: Run;
  private readonly shared: Shared;

  constructor(risk: Risk, measures: Measures, from?: Setting, maximum?: Decimal | null) {
    const stated = risk.cover.maximumLiability;
    this.risk = risk;
    this.measures = measures;
    this.steps = from?.steps ?? preparedSteps(risk.book);
    this.maximum =
      maximum === undefined ? (stated === undefined ? null : decimal(stated)) : maximum;
    this.start = from?.start ?? emptyRun();
    this.shared = from?.shared ?? { root: this };
  }

  /** How many things its steps share so far. */
  get shares(): number {
    const { neutrals, histories, others, ...shared } = this.shared;
    return [neutrals, histories, others].reduce(
      (all, some) => all + (some?.size ?? 0),
      Object.keys(shared).length,
    );
  }

  /** The same rating under a maximum liability that is tried. */
  under(maximum: Decimal | null): Setting {
    return new Setting(this.risk, this.measures, this, maximum);
  }

  get worksheet(): Worksheet | null {
    const { shared } = this;
    return (shared.worksheet ??= { made: makeWorksheet(this.risk) }).made;
  }

  get neutralOf(): RunSetting['neutralOf'] {
    const { root } = this.shared;
    return (this.shared.neutralOf ??= Object.freeze((other: Risk) =>
      neutralFrom(other === root.risk ? root : new Setting(other, root.measures)),
    ));
  }

  get neutralRate(): RunSetting['neutralRate'] {
    return (submission) => neutralRate(submission, this.risk, this.measures);
  }

  get lossCases(): RunSetting['lossCases'] {
    return () => this.cases();
  }

  private cases(): LossCases | null {
    const { shared, risk, worksheet } = this;
    const pages = lossPages({ risk });
    if (worksheet !== null && pages !== null) shared.cases ??= lossCases(risk, worksheet, pages);
    return shared.cases ?? null;
  }

  losses(context: StepContext): StructuredLosses {
    const from = this.cases();
    if (from === null) throw new RangeError(`step ${context.line.id} needs a worksheet`);
    return (this.shared.losses ??= structuredLosses(from, lossLevel(context)));
  }

  /** The year's losses, if any step asked for them. */
  get made(): StructuredLosses | null {
    return this.shared.losses ?? null;
  }

  neutral(current: RunSetting): Decimal | null {
    const neutrals = (this.shared.neutrals ??= new Map<string, Decimal | null>());
    return onceIn(neutrals, maximumOf(current), () => neutralPrice(current));
  }

  get once(): StepContext['once'] {
    return (key, make) =>
      onceIn((this.shared.others ??= new Map<string, unknown>()), key, make) as never;
  }

  history(context: StepContext): HistoryMeasures | null {
    const histories = (this.shared.histories ??= new Map<string, HistoryMeasures | null>());
    return onceIn(histories, maximumOf(context), () => historyMeasures(context));
  }

  technical(run: Run, setting: RunSetting): Decimal | null {
    return technicalAmount(run, setting);
  }
}

/** The rating as it was asked for, and what was made so far. */
interface Shared {
  readonly root: Setting;
  worksheet?: { readonly made: Worksheet | null };
  neutralOf?: RunSetting['neutralOf'];
  cases?: LossCases;
  losses?: StructuredLosses;
  neutrals?: Map<string, Decimal | null>;
  histories?: Map<string, HistoryMeasures | null>;
  others?: Map<string, unknown>;
}

/** A risk with a maximum that is being solved has as many prices as maxima are tried. */
function maximumOf({ maximum }: { readonly maximum: Decimal | null }): string {
  return maximum === null ? '' : decimalText(maximum);
}

/** The price of a risk before experience and corridor, a maximum that is a multiple solved for it. */
function neutralFrom(setting: Setting): Decimal | null {
  const { book, submission } = setting.risk;
  const { run } = runLines(linesTaken(neutralLines(book), submission), setting);
  return run.issues.length > 0 ? null : run.before;
}

/** A report of suggestions renews covers in some twenty ways. */
const mostRates = 32;

/** Above so many past losses a submission is not remembered by its text. */
const mostLosses = 200;

/** The price of a submission in a unit of its turnover; quotes that differ elsewhere share it. */
function neutralRate(
  submission: ParsedSubmission,
  { book, memory }: Pick<Risk, 'book' | 'memory'>,
  measures: Measures,
): Decimal | null {
  const { buyers = book, buyerGroups = book, ...rest } = submission;
  const objects = { book, memory, measures, buyers, buyerGroups };
  const { lossHistory } = submission;
  const years = lossHistory?.statement === 'supplied' ? lossHistory.years : [];
  const losses = years.reduce((all, year) => all + (year.losses?.length ?? 0), 0);
  return losses > mostLosses
    ? rateOfSubmission(objects, rest)
    : memory.of(rateOfSubmission, objects, rest, mostRates);
}

/** What a rate is made from; the book stands in the place of a list that is not there. */
interface RateObjects extends Pick<Risk, 'book' | 'memory'> {
  readonly measures: Measures;
  readonly buyers: readonly Buyer[] | LoadedRateBook;
  readonly buyerGroups: readonly BuyerGroup[] | LoadedRateBook;
}

function rateOfSubmission(
  { book, memory, measures, buyers, buyerGroups }: RateObjects,
  rest: Omit<ParsedSubmission, 'buyers' | 'buyerGroups'>,
): Decimal | null {
  const submission: ParsedSubmission = {
    ...rest,
    ...('length' in buyers && { buyers }),
    ...('length' in buyerGroups && { buyerGroups }),
  };
  const { risk } = assess(submission, book, memory);
  const price = risk && neutralFrom(new Setting(risk, measures));
  return price && price.dividedBy(risk.exposure.insurableTurnover);
}

/** The technical premium of a rating, or null. */
export function technicalPremium({ technical }: Pick<Rating, 'technical'>): string | null {
  const premium = lastAmount(technical);
  return premium && decimalText(premium);
}
