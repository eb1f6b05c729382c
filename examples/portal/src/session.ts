import type { Draft, Locale } from './protocol.js';

/** What a page is left with and comes back with: in this tab of the browser alone, and never sent. */
export interface Session {
  readonly draft: Draft;
  readonly locale: Locale;
  readonly source: string;
}

const name = 'trade-credit-portal';

let forgotten = false;
let newest: Session | null = null;

/** Holds what is on the page at this moment, for the case that the page fails. */
export function noteSession(session: Session): void {
  newest = session;
}

/** What was on the page last, also what was typed a moment ago. */
export function lastSession(): Partial<Session> {
  return newest ?? keptSession();
}

export function keptSession(): Partial<Session> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

/** Keeps what there is room for; without room, or where storage is not allowed, a page begins anew. */
export function keepSession(session: Session): void {
  if (forgotten) return;
  try {
    sessionStorage.setItem(name, JSON.stringify(session));
  } catch {
    drop();
  }
}

/** Leaves nothing behind, also not on the way out. */
export function forgetSession(): void {
  forgotten = true;
  drop();
}

function drop(): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // where storage is not allowed nothing was kept
  }
}
