import type { StepLine } from '../rules/read/rate-book.js';
import { solveMaximum } from './maximum-multiple.js';
import { type Run, type RunSetting, takeStep } from './run.js';

/** How far lines have been taken, and the setting of the last of them. */
export interface Taken {
  readonly run: Run;
  readonly last: RunSetting;
}

/** Takes lines one after another; a maximum that is a multiple of the premium is solved at its line. */
export class Taking implements Taken {
  run: Run;
  last: RunSetting;
  private readonly lines: readonly StepLine[];
  private readonly setting: RunSetting;
  private readonly solves: boolean;
  private place: number;

  constructor(lines: readonly StepLine[], setting: RunSetting) {
    this.run = setting.start;
    this.last = setting;
    this.lines = lines;
    this.setting = setting;
    this.solves = setting.risk.cover.maximumLiabilityMultiple !== undefined;
    this.place = 0;
  }

  /** Takes a step; false where all have been taken. */
  step(): boolean {
    const { lines, setting, place } = this;
    if (place >= lines.length) return false;
    const line = lines[place] as StepLine;
    if (this.solves && line.kind === 'maximum-liability')
      this.last = setting.under(solveMaximum(this.run, lines.slice(place), setting));
    this.run = takeStep(this.run, line, this.last);
    this.place = place + 1;
    return true;
  }
}

/** Takes all lines. */
export function runLines(lines: readonly StepLine[], setting: RunSetting): Taken {
  const taking = new Taking(lines, setting);
  while (taking.step());
  return taking;
}
