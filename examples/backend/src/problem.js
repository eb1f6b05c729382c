// @ts-check
/**
 * A problem as RFC 9457 says it, thrown where it is found.
 */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {string} title
   * @param {{ detail?: string, issues?: readonly object[] }} [more]
   */
  constructor(status, title, more = {}) {
    super(title);
    this.status = status;
    this.more = more;
  }
}

/**
 * The body of an answer that tells a problem.
 * @param {{ status: number, title: string, detail?: string | undefined, issues?: readonly object[] | undefined }} problem
 * @param {string} instance
 */
export function problemBody({ status, title, detail, issues }, instance) {
  return JSON.stringify({
    type: 'about:blank',
    title,
    status,
    ...(detail !== undefined && { detail }),
    instance,
    ...(issues !== undefined && { issues }),
  });
}

/** @param {string} detail */
export function unreadable(detail) {
  return new Problem(400, 'The request cannot be read', { detail });
}
