import { useEffect, useState } from 'react';
import { advising, pricing } from './engine.js';
import type { TaskName, Tasks } from './protocol.js';

/** What the library answers to the newest question; the answer before stays until then. */
export interface Answered<Answer> {
  readonly answer: Answer | null;
  readonly waiting: boolean;
  readonly failed: string | null;
}

const atOnce: readonly TaskName[] = ['price', 'choices'];

/** Asks whenever the question changes. */
export function useAnswer<Name extends TaskName>(
  name: Name,
  ask: Tasks[Name]['ask'],
): Answered<Tasks[Name]['answer']> {
  const [answered, setAnswered] = useState<Answered<Tasks[Name]['answer']>>(nothing);
  const members = Object.values(ask);
  useEffect(() => {
    let wanted = true;
    setAnswered((before) => ({ ...before, waiting: true }));
    const engine = atOnce.includes(name) ? pricing : advising;
    engine.ask(name, ask).then(
      (answer) => {
        if (wanted) setAnswered({ answer, waiting: false, failed: null });
      },
      (error: Error) => {
        if (wanted) setAnswered({ answer: null, waiting: false, failed: error.message });
      },
    );
    return () => {
      wanted = false;
    };
    // The members of the question are what it depends on.
  }, [name, ...members]);
  return answered;
}

const nothing = { answer: null, waiting: true, failed: null };
