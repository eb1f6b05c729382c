import type { MadeStep } from '../quoted/made-step.js';
import type { Risk } from '../risk/risk.js';
import type { StepLine } from '../rules/read/rate-book.js';
import type { Decimal } from '../values/decimal.js';
import type { Run, RunSetting } from './run-record.js';
import type { StepContext } from './step-context.js';

/** What the step of a line is given. */
export function contextOf(run: Run, line: StepLine, setting: RunSetting): StepContext {
  return new RunContext(run, line, setting);
}

/** Reads a run and its setting when a step looks: most look at little. */
class RunContext implements StepContext {
  readonly risk: Risk;
  readonly line: StepLine;
  readonly earlier: readonly MadeStep[];
  readonly before: Decimal;
  private readonly run: Run;
  private readonly setting: RunSetting;

  constructor(run: Run, line: StepLine, setting: RunSetting) {
    this.risk = setting.risk;
    this.line = line;
    this.earlier = run.steps;
    this.before = run.before;
    this.run = run;
    this.setting = setting;
  }

  get worksheet(): StepContext['worksheet'] {
    return this.setting.worksheet;
  }

  get measures(): StepContext['measures'] {
    return this.setting.measures;
  }

  get neutral(): StepContext['neutral'] {
    return () => this.setting.neutral(this.setting);
  }

  get neutralOf(): StepContext['neutralOf'] {
    return this.setting.neutralOf;
  }

  get neutralRate(): StepContext['neutralRate'] {
    return this.setting.neutralRate;
  }

  get once(): StepContext['once'] {
    return this.setting.once;
  }

  get history(): StepContext['history'] {
    return () => this.setting.history(this);
  }

  get lossCases(): StepContext['lossCases'] {
    return this.setting.lossCases;
  }

  get losses(): StepContext['losses'] {
    return () => this.setting.losses(this);
  }

  get maximum(): StepContext['maximum'] {
    return this.setting.maximum;
  }

  get technical(): StepContext['technical'] {
    return () => this.setting.technical(this.run, this.setting);
  }

  get at(): StepContext['at'] {
    return (line) => new RunContext(this.run, line, this.setting);
  }
}
