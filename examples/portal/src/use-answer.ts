import { useEffect, useState } from 'react';
import { advising, EngineError, type FailureCode, pricing } from './engine.js';
import type { TaskName, Tasks } from './protocol.js';

/** What the library answers to the newest question. */
export interface Answered<Answer> {
  /** The answer before stays until the newest is there, and `waiting` says so. */
  readonly answer: Answer | null;
  readonly waiting: boolean;
  readonly failed: Failure | null;
  readonly again: () => void;
}

export interface Failure {
  readonly code: FailureCode;
  readonly detail: string;
}

interface Held<Answer> {
  /** The members of the question this answers. */
  readonly of: readonly unknown[];
  readonly answer: Answer | null;
  readonly failed: Failure | null;
}

const atOnce: readonly TaskName[] = ['price', 'choices'];

/** Asks whenever the question changes. From the moment it does, an answer to another question counts as waiting. */
export function useAnswer<Name extends TaskName>(
  name: Name,
  ask: Tasks[Name]['ask'],
): Answered<Tasks[Name]['answer']> {
  type Answer = Tasks[Name]['answer'];
  const [held, setHeld] = useState<Held<Answer> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const members: readonly unknown[] = [...Object.values(ask), attempt];
  useEffect(() => {
    const stopped = new AbortController();
    const engine = atOnce.includes(name) ? pricing : advising;
    const settle = (answer: Answer | null, failed: Failure | null) => {
      if (!stopped.signal.aborted) setHeld({ of: members, answer, failed });
    };
    engine.ask(name, ask, stopped.signal).then(
      (answer) => settle(answer, null),
      (error: unknown) => settle(null, failureOf(error)),
    );
    return () => stopped.abort();
    // The members of the question are what it depends on.
  }, [name, ...members]);
  const waiting = held === null || held.of.some((member, place) => member !== members[place]);
  return {
    answer: held?.answer ?? null,
    waiting,
    failed: waiting ? null : held.failed,
    again: () => setAttempt(attempt + 1),
  };
}

/** A failure of the engine as a page can say it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof EngineError) return { code: error.code, detail: error.message };
  return { code: 'not-answered', detail: error instanceof Error ? error.message : String(error) };
}
