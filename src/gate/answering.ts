import { ArgumentError } from '../values/argument-error.js';
import { makeIssue } from '../values/issue-facts.js';

type Work = (...given: readonly unknown[]) => unknown;

/** The same record with functions that throw the one error of the library, whatever they are handed. */
export function answering<Holder extends object>(record: Holder): Holder {
  const members = Object.entries(record).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === 'function' ? told(name, member as Work) : member,
  ]);
  return Object.freeze(Object.fromEntries(members)) as Holder;
}

function told(name: string, work: Work): Work {
  return (...given) => {
    try {
      return work(...given);
    } catch (cause) {
      if (cause instanceof ArgumentError) throw cause;
      const problem = cause instanceof Error ? cause.message : 'cannot be read';
      const facts = { problem, remedy: `hand ${name} what its documentation names` };
      throw new ArgumentError([makeIssue(`/${name}`, 'not-usable', facts)], { cause });
    }
  };
}
