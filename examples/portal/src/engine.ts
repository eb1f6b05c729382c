import type { Reply, Request, TaskName, Tasks } from './protocol.js';

/** A worker that is asked one thing at a time; of several questions that wait, only the newest of a name is asked. */
export class Engine {
  private readonly worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<TaskName, Waiting>();
  private asked: Waiting | null = null;
  private count = 0;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const { asked } = this;
      if (asked === null || asked.request.number !== data.number) return;
      this.asked = null;
      if ('failed' in data) asked.refuse(new Error(data.failed));
      else asked.answer(data.answer);
      this.next();
    });
  }

  /** The answer of the library; null when a newer question of the same name took its place. */
  ask<Name extends TaskName>(
    name: Name,
    ask: Tasks[Name]['ask'],
  ): Promise<Tasks[Name]['answer'] | null> {
    this.count += 1;
    const request: Request = { number: this.count, name, ask };
    return new Promise((answer, refuse) => {
      this.waiting.get(name)?.answer(null);
      this.waiting.set(name, { request, answer: answer as (given: unknown) => void, refuse });
      this.next();
    });
  }

  private next(): void {
    const [first] = this.waiting.values();
    if (this.asked !== null || first === undefined) return;
    this.waiting.delete(first.request.name);
    this.asked = first;
    this.worker.postMessage(first.request);
  }
}

interface Waiting {
  readonly request: Request;
  readonly answer: (given: unknown) => void;
  readonly refuse: (error: Error) => void;
}

/** Prices as one types. */
export const pricing = new Engine();

/** What takes longer, so that it holds up no price. */
export const advising = new Engine();
