import type { Risk } from '../risk/risk.js';
import type { StepLine } from '../rules/read/rate-book.js';
import type { Decimal } from '../values/decimal.js';
import type { Run, RunSetting } from './run-record.js';
import type { StepContext } from './step-context.js';

/** What the step of a line is given: reads a run and its setting when a step looks, for most look at little. */
export class RunContext implements StepContext {
  readonly risk: Risk;
  readonly line: StepLine;
  readonly before: Decimal;
  private readonly run: Run;
  private readonly setting: RunSetting;

  constructor(run: Run, line: StepLine, setting: RunSetting) {
    this.risk = setting.risk;
    this.line = line;
    this.before = run.before;
    this.run = run;
    this.setting = setting;
  }

  get earlier(): StepContext['earlier'] {
    return this.run.steps;
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
