import type { AskedRecord } from '../../gate/record-names.js';
import type {
  Issue,
  IssueFacts,
  IssueRecord,
  IssueWords,
  RecordIssue,
  Voice,
} from '../../values/issues.js';
import { plainIssue } from '../../values/plain-issue.js';
import type { Locale } from '../../values/text.js';
import type { Format } from '../format.js';
import { placeInWords, type PlacesWords } from './place-words.js';
import type { Template } from './templates.js';

/** How a language writes what stands in its sentences about issues. */
export interface IssueStyle {
  readonly locale: Locale;
  /** What to write instead, and what to write for example, as a sentence that follows. */
  readonly write: (value: string) => string;
  readonly example: (value: string) => string;
  /** Whether text sent as JSON gets the quotation marks of the language, or keeps its own. */
  readonly requotes: boolean;
  /** What is said of a field of a form that was left empty. */
  readonly empty: string;
  /** Text that was sent, in quotation marks. */
  readonly quoted: (text: string) => string;
  readonly format: Format;
  readonly list: (items: readonly string[]) => string;
  /** What stands behind a count in the words, put right for a count of one, in a language whose nouns have a plural. */
  readonly singular?: (text: string) => string;
  /** Facts that are words of the program, in words for people: `{fact:term}` where the record has none of its own. */
  readonly terms?: Readonly<Record<string, string>>;
  /** Where another entry stands: a fact that is a JSON Pointer is data, and said as a place. */
  readonly places: PlacesWords;
  /** What a record is called, with its article. */
  readonly records: Readonly<Record<AskedRecord, string>>;
}

/** Characters of a list of choices at most: a message stays a message. */
const longestList = 300;

/** A text for every code. */
export type TemplatesByCode = Readonly<Record<string, Template>>;

/** The words of a record whose issues have codes of their own. */
export interface RecordWords {
  readonly templates: TemplatesByCode;
  /** Where in the record the issue lies, as it stands before the sentence. */
  readonly place?: (issue: Issue) => string;
  /** Facts that are words of the program, in words for people: `{fact:term}`. */
  readonly terms?: Readonly<Record<string, string>>;
}

/** The words of the records whose issues have codes of their own. */
export type WordsByRecord = Readonly<Partial<Record<IssueRecord, RecordWords>>>;

/**
 * The words of issues: a text for every code, in the style of its language. A code of a record that has words of its own
 * is looked up there first.
 */
export function issueWords(
  style: IssueStyle,
  catalogues: readonly TemplatesByCode[],
  records: WordsByRecord = {},
): IssueWords {
  const templates: TemplatesByCode = Object.assign({}, ...catalogues) as TemplatesByCode;
  return {
    locale: style.locale,
    say: (issue, voice = 'json') => {
      const own = wordsOf(issue, records);
      const template = ownText(own?.templates, issue.code) ?? ownText(templates, issue.code);
      if (template === undefined) return plainIssue(issue);
      const telling = { style, voice, terms: own?.terms ?? style.terms ?? {} };
      const said = isLeftEmpty(issue, template, voice)
        ? style.empty
        : filled(template, issue.facts, telling);
      return (own?.place?.(issue) ?? '') + said + remedy(issue, template, telling);
    },
  };
}

function wordsOf(issue: Issue, records: WordsByRecord): RecordWords | undefined {
  const { record } = issue as Partial<RecordIssue>;
  return record === undefined ? undefined : ownText(records, record);
}

function ownText<Said>(
  texts: Readonly<Partial<Record<string, Said>>> | undefined,
  key: string,
): Said | undefined {
  return texts !== undefined && Object.hasOwn(texts, key) ? texts[key] : undefined;
}

/** A field of a form that was left empty: no value, that might be one of another kind, was entered. */
function isLeftEmpty({ facts }: Issue, template: Template, voice: Voice): boolean {
  const isEmpty = voice === 'form' && facts['value'] === '""';
  return isEmpty && textIn(template, voice).startsWith('{value}');
}

interface Telling {
  readonly style: IssueStyle;
  readonly voice: Voice;
  readonly terms: Readonly<Record<string, string>>;
}

function filled(template: Template, facts: IssueFacts, telling: Telling): string {
  const { singular = (text: string): string => text } = telling.style;
  return textIn(template, telling.voice)
    .replace(/\[(\w+): ?([^\]]*)\]/g, (_, name: string, part: string) =>
      isThere(facts, name) ? part : '',
    )
    .replace(
      /\{(\w+)(?::(\w+))?\}((?: [a-z]+)*)/g,
      (_, name: string, format: string | undefined, behind: string) => {
        const fact = Object.hasOwn(facts, name) ? written(facts, [name, format], telling) : '?';
        return fact + (fact === '1' ? singular(behind) : behind);
      },
    );
}

function isThere(facts: IssueFacts, name: string): boolean {
  const fact = Object.hasOwn(facts, name) ? facts[name] : '';
  return fact !== '' && !(typeof fact === 'object' && fact.length === 0);
}

/** For a form quotes are taken out of words that were written for a file. */
function textIn(template: Template, voice: Voice): string {
  if (typeof template !== 'string') return template[voice];
  return voice === 'form' ? template.replaceAll('"', '') : template;
}

function written(
  facts: IssueFacts,
  [name, format]: readonly [name: string, format: string | undefined],
  { style, voice, terms }: Telling,
): string {
  const fact = facts[name] ?? '';
  if (typeof fact === 'object')
    return clipped(style.list(voice === 'form' ? fact.map(plain) : fact));
  if (format === 'term') return ownText(terms, String(fact)) ?? String(fact);
  if (format === 'day') return style.format.date(String(fact));
  if (format === 'number') return style.format.exact(String(fact));
  if (format === 'record') return style.records[fact as AskedRecord];
  if (format === 'money') return style.format.exactMoney(String(fact), String(facts['currency']));
  const text = placeInWords(String(fact), style.places) ?? String(fact);
  return isQuoted(text) && (voice === 'form' || style.requotes) ? style.quoted(plain(text)) : text;
}

/** What to write instead: as it stands in a file, or as it is typed into a form; nothing where the words say it themselves. */
function remedy({ write, facts }: Issue, template: Template, { style, voice }: Telling): string {
  const [fix] = write ?? [];
  if (fix !== undefined) {
    const value = fix.op === 'move' ? lastOf(fix.path) : fix.value;
    const inForm = typeof value === 'object' ? Object.values(value).join(' ') : value;
    return style.write(voice === 'form' ? String(inForm) : JSON.stringify(value));
  }
  const example = facts['example'];
  const isSaid = textIn(template, voice).includes('{example}');
  const isText =
    typeof example === 'string' && !isSaid && !(voice === 'form' && /^[[{]/.test(example));
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
