import type { Reply, Request, TaskName, Tasks } from './protocol.js';

/** Why a question has no answer. */
export type FailureCode = 'crashed' | 'too-long' | 'not-answered';

export class EngineError extends Error {
  constructor(
    readonly code: FailureCode,
    detail = '',
  ) {
    super(detail);
  }
}

/** How long a worker may think, and how long one that nobody waits for any more may go on. */
export interface Patience {
  readonly longest: number;
  readonly abandoned: number;
}

/**
 * A worker that is asked one thing at a time; of several questions that wait, only the newest of a name is asked. One that
 * dies, or thinks too long, is replaced: whoever waits is told, and the next question is answered.
 */
export class Engine {
  private worker: Worker | null = null;
  private readonly waiting = new Map<TaskName, Waiting>();
  private asked: Asked | null = null;
  private count = 0;

  constructor(private readonly patience: Patience) {}

  /** The answer of the library; null when a newer question of the same name took its place, or nobody waits any more. */
  ask<Name extends TaskName>(
    name: Name,
    ask: Tasks[Name]['ask'],
    signal?: AbortSignal,
  ): Promise<Tasks[Name]['answer'] | null> {
    this.count += 1;
    const request: Request = { number: this.count, name, ask };
    return new Promise((answer, refuse) => {
      const waiting = { request, answer: answer as (given: unknown) => void, refuse };
      this.waiting.get(name)?.answer(null);
      this.waiting.set(name, waiting);
      signal?.addEventListener('abort', () => this.abandon(waiting));
      this.next();
    });
  }

  private next(): void {
    const [first] = this.waiting.values();
    if (first === undefined || this.isBusy()) return;
    this.waiting.delete(first.request.name);
    const timer = setTimeout(() => this.fail('too-long'), this.patience.longest);
    this.asked = { ...first, since: performance.now(), abandoned: false, timer };
    this.running().postMessage(first.request);
  }

  /** True while a question is worked on that somebody waits for, or that has not yet had its time. */
  private isBusy(): boolean {
    const { asked } = this;
    if (asked === null) return false;
    const left = asked.since + this.patience.abandoned - performance.now();
    if (!asked.abandoned) return true;
    if (left <= 0) {
      this.stop();
      return false;
    }
    clearTimeout(asked.timer);
    asked.timer = setTimeout(() => this.next(), left);
    return true;
  }

  private abandon(waiting: Waiting): void {
    const { request, answer } = waiting;
    if (this.waiting.get(request.name) === waiting) this.waiting.delete(request.name);
    answer(null);
    if (this.asked?.request !== request) return;
    this.asked.abandoned = true;
    this.next();
  }

  private running(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.answered(data));
    const died = (event: Event) => {
      event.preventDefault();
      if (this.worker === worker) this.fail('crashed');
    };
    worker.addEventListener('error', died);
    worker.addEventListener('messageerror', died);
    this.worker = worker;
    return worker;
  }

  private answered(reply: Reply): void {
    const { asked } = this;
    if (asked === null || asked.request.number !== reply.number) return;
    clearTimeout(asked.timer);
    this.asked = null;
    if ('failed' in reply) asked.refuse(new EngineError('not-answered', reply.failed));
    else asked.answer(reply.answer);
    this.next();
  }

  private fail(code: FailureCode): void {
    const { asked } = this;
    this.stop();
    asked?.refuse(new EngineError(code));
    this.next();
  }

  private stop(): void {
    clearTimeout(this.asked?.timer);
    this.worker?.terminate();
    this.worker = null;
    this.asked = null;
  }
}

interface Waiting {
  readonly request: Request;
  readonly answer: (given: unknown) => void;
  readonly refuse: (error: EngineError) => void;
}

interface Asked extends Waiting {
  readonly since: number;
  abandoned: boolean;
  timer: ReturnType<typeof setTimeout>;
}

const minute = 60_000;

/** Prices as one types. */
export const pricing = new Engine({ longest: minute, abandoned: 4000 });

/** What takes longer, so that it holds up no price. */
export const advising = new Engine({ longest: 5 * minute, abandoned: 700 });
