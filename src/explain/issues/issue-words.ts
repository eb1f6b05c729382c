import type { RecordKind } from '../../gate/record-kinds.js';
import type { Issue, IssueFacts, IssueWords, Voice } from '../../values/issues.js';
import { plainIssue } from '../../values/plain-issue.js';
import type { Locale } from '../../values/text.js';
import type { Template } from './templates.js';

/** How a language writes what stands in its sentences about issues. */
export interface IssueStyle {
  readonly locale: Locale;
  /** What to write instead, and what to write for example, as a sentence that follows. */
  readonly write: (value: string) => string;
  readonly example: (value: string) => string;
  /** Text that was sent, in quotation marks. */
  readonly quoted: (text: string) => string;
  readonly day: (date: string) => string;
  readonly number: (value: string) => string;
  readonly money: (amount: string, currency: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** What a record is called, with its article. */
  readonly records: Readonly<Record<RecordKind, string>>;
}

/** Characters of a list of choices at most: a message stays a message. */
const longestList = 300;

/** The words of issues: a text for every code, in the style of its language. */
export function issueWords(
  style: IssueStyle,
  templates: Readonly<Record<string, Template>>,
): IssueWords {
  return {
    locale: style.locale,
    say: (issue, voice = 'json') => {
      const template = Object.hasOwn(templates, issue.code) ? templates[issue.code] : undefined;
      if (template === undefined) return plainIssue(issue);
      return filled(template, issue.facts, { style, voice }) + remedy(issue, { style, voice });
    },
  };
}

interface Telling {
  readonly style: IssueStyle;
  readonly voice: Voice;
}

function filled(template: Template, facts: IssueFacts, telling: Telling): string {
  return textIn(template, telling.voice)
    .replace(/\[(\w+): ([^\]]*)\]/g, (_, name: string, said: string) =>
      Object.hasOwn(facts, name) ? said : '',
    )
    .replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, format: string | undefined) =>
      Object.hasOwn(facts, name) ? written(facts, [name, format], telling) : '?',
    );
}

/** For a form quotes are taken out of words that were written for a file. */
function textIn(template: Template, voice: Voice): string {
  if (typeof template !== 'string') return template[voice];
  return voice === 'form' ? template.replaceAll('"', '') : template;
}

function written(
  facts: IssueFacts,
  [name, format]: readonly [name: string, format: string | undefined],
  { style, voice }: Telling,
): string {
  const fact = facts[name] ?? '';
  if (typeof fact === 'object')
    return clipped(style.list(voice === 'form' ? fact.map(plain) : fact));
  if (format === 'day') return style.day(String(fact));
  if (format === 'number') return style.number(String(fact));
  if (format === 'record') return style.records[fact as RecordKind];
  if (format === 'money') return style.money(String(fact), String(facts['currency']));
  const text = String(fact);
  return isQuoted(text) && (voice === 'form' || style.locale !== 'en')
    ? style.quoted(plain(text))
    : text;
}

/** What to write instead: as it stands in a file, or as it is typed into a form. */
function remedy({ write, facts }: Issue, { style, voice }: Telling): string {
  const [fix] = write ?? [];
  if (fix !== undefined) {
    const value = fix.op === 'move' ? lastOf(fix.path) : fix.value;
    const inForm = typeof value === 'object' ? Object.values(value).join(' ') : value;
    return style.write(voice === 'form' ? String(inForm) : JSON.stringify(value));
  }
  const example = facts['example'];
  const isText = typeof example === 'string' && !(voice === 'form' && /^[[{]/.test(example));
  return isText ? style.example(voice === 'form' ? plain(example) : example) : '';
}

function lastOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/~1/g, '/')
    .replace(/~0/g, '~');
}

function isQuoted(text: string): boolean {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"');
}

/** JSON text as a person types it. */
function plain(text: string): string {
  if (!isQuoted(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}

function clipped(text: string): string {
  return text.length > longestList ? `${text.slice(0, longestList)}…` : text;
}
