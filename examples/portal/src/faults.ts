import { createContext, useContext } from 'react';
import type { FieldIssue } from './protocol.js';

/** What is wrong, by the path of its field. */
export const Faults = createContext<ReadonlyMap<string, string>>(new Map());

export function faultsOf(issues: readonly FieldIssue[]): ReadonlyMap<string, string> {
  return new Map(issues.map(({ path, message }) => [path, message]));
}

/** What a control carries so that it is found by its path and shown as wrong. */
export function useFault(path: string) {
  const message = useContext(Faults).get(path);
  return {
    'data-path': path,
    ...(message === undefined ? {} : { 'aria-invalid': true, title: message }),
  };
}
