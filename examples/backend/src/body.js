// @ts-check
import { TextDecoder } from 'node:util';
import { unreadable } from './problem.js';

/** Levels of lists and objects that are read; no record has a tenth of them. */
const deepest = 200;

/** Names that would reach behind a record. */
const behind = new Set(['__proto__', 'constructor']);

/**
 * What a body of JSON says. Refused is what two programs may read in two ways: bytes that are no text, and a field that
 * stands twice in one record.
 * @param {Uint8Array} body
 * @returns {unknown}
 */
export function readBody(body) {
  const text = textOf(body);
  if (nestedTooDeep(text)) throw unreadable(`no record is nested deeper than ${deepest} levels`);
  const read = parsed(text);
  for (const { name, path } of namesIn(text)) {
    if (behind.has(name)) throw unreadable(`"${name}" at ${path} names no field; leave it out`);
  }
  return read;
}

/** @param {Uint8Array} body */
function textOf(body) {
  if (body.length === 0) throw unreadable('the body is empty; send JSON');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw unreadable('the body is not UTF-8; send JSON in UTF-8');
  }
}

/** @param {string} text */
function parsed(text) {
  try {
    return /** @type {unknown} */ (JSON.parse(text));
  } catch (error) {
    throw unreadable(`the body is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** @param {string} text */
function nestedTooDeep(text) {
  let depth = 0;
  for (const mark of marksOf(text)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/**
 * Whole strings, and what opens, closes and names; each sign is looked at once.
 * @param {string} text
 */
function* marksOf(text) {
  let quote = -1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quote >= 0) {
      if (sign === '\\') at += 1;
      else if (sign === '"') {
        yield text.slice(quote, at + 1);
        quote = -1;
      }
    } else if (sign === '"') quote = at;
    else if (sign !== undefined && '[]{}:'.includes(sign)) yield sign;
  }
}

/**
 * The names of every record of a text that is JSON, with the path of the record.
 * @param {string} text
 */
function namesIn(text) {
  /** @type {{ name: string, path: string }[]} */
  const found = [];
  /** @type {{ names: Set<string>, path: string, at: string }[]} */
  const open = [];
  let last = '';
  for (const mark of marksOf(text)) {
    const inner = open.at(-1);
    if (mark === '{' || mark === '[') {
      const path = inner === undefined ? '' : `${inner.path}/${inner.at}`;
      open.push({ names: new Set(), path, at: '' });
    } else if (mark === '}' || mark === ']') open.pop();
    else if (mark === ':' && inner !== undefined) {
      const name = String(JSON.parse(last));
      const path = inner.path === '' ? 'the top' : inner.path;
      if (inner.names.has(name))
        throw unreadable(`the field "${name}" stands twice at ${path}; keep one of the two`);
      inner.names.add(name);
      inner.at = name;
      found.push({ name, path });
    } else last = mark;
  }
  return found;
}
