import { ArgumentError } from './argument-error.js';
import { isListed } from './code-list.js';
import { makeIssue } from './issue-facts.js';
import { shown } from './shown.js';

const longest = 40;
const mostOffered = 10_000;
const tag =
  /^(?<language>[a-z]{2,3})(?:-(?<script>[a-z]{4}))?(?:-(?<region>[a-z]{2}|\d{3}))?(?<rest>(?:-[a-z\d]{1,8})*)$/i;

/** ISO 639-1, the 183 codes of two letters. */
const languages =
  'aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdglgngugv' +
  'hahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmtmy' +
  'nanbndnengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgsiskslsmsnsosqsrssstsusvswtatetgthtitktltntotr' +
  'tstttwtyugukuruzvevivowawoxhyiyozazhzu';

/** Regions where Chinese is written in traditional characters unless the script is said. */
const traditional: readonly (string | undefined)[] = ['TW', 'HK', 'MO'];

/** What stands for a language and is no tag of it, with the tag meant. */
const habits: Readonly<Record<string, string>> = {
  cn: 'zh-CN',
  chs: 'zh-CN',
  chinese: 'zh-CN',
  中文: 'zh-CN',
  简体中文: 'zh-CN',
  eng: 'en',
  english: 'en',
  ger: 'de',
  deutsch: 'de',
  german: 'de',
};

/** The parts of a language tag that say which words are read. */
interface TagParts {
  readonly language: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
}

/**
 * The language of `offered` that a tag asks for: the tag itself in any spelling (`zh-cn`, `zh_CN.UTF-8`), or a tag of the
 * same language and script (`zh`, `zh-Hans`, `zh-SG` for `zh-CN`; `en-GB` for `en`). Undefined when none is; Chinese in
 * traditional characters is no Simplified Chinese.
 */
export function matchedLocale<Offered extends string>(
  asked: unknown,
  offered: readonly Offered[],
): Offered | undefined {
  if (typeof asked !== 'string' || asked.length > longest) return undefined;
  const wanted = partsOf(
    asked
      .trim()
      .replace(/[.@].*$/s, '')
      .replaceAll('_', '-'),
  );
  if (wanted === undefined) return undefined;
  const alike = listed(offered).filter((each) => isRead(wanted, partsOf(each)));
  return alike.find((each) => partsOf(each)?.region === wanted.region) ?? alike[0];
}

/**
 * The same, or an error that lists what there is.
 *
 * @throws ArgumentError when there is no such language: never another one instead.
 */
export function resolveLocale<Offered extends string>(
  asked: unknown,
  offered: readonly Offered[],
): Offered {
  const found = matchedLocale(asked, offered);
  if (found !== undefined) return found;
  const list = listed(offered)
    .map((each) => `"${each}"`)
    .join(' or ');
  throw new ArgumentError(
    [makeIssue('/locale', 'not-one-of', { value: shown(asked), known: listed(offered) })],
    { message: `/locale: not-one-of. There are no words in ${shown(asked)}. Write ${list}.` },
  );
}

/** The languages there are, which a caller lists. */
function listed<Offered extends string>(offered: readonly Offered[]): readonly Offered[] {
  try {
    const tags = offered.length > mostOffered ? [] : [...offered];
    if (tags.every((each) => typeof each === 'string')) return tags;
  } catch {
    // said below: a list that cannot be read is none
  }
  throw new ArgumentError([makeIssue('/offered', 'not-list', { value: shown(offered) })], {
    message: '/offered: not-list; write a list of language tags, such as ["en", "zh-CN"]',
  });
}

/** The tag a key of a text should be: a canonical tag of a language (RFC 5646), one for a language; undefined when none is told. */
export function canonicalTag(text: string): string | undefined {
  const habit = habits[text.toLowerCase()];
  if (habit !== undefined || text.length > longest) return habit;
  const parts = partsOf(text.replaceAll('_', '-'));
  if (parts === undefined || !isLanguage(parts.language)) return undefined;
  const { language, script, region } = parts;
  const isPlainChinese = language === 'zh' && (region === undefined || region === 'CN');
  if (isPlainChinese) return script === 'Hant' ? 'zh-Hant' : 'zh-CN';
  return [language, script, region].filter((part) => part !== undefined).join('-');
}

/** A code of three letters is taken as it is. */
function isLanguage(code: string): boolean {
  return code.length === 3 || isListed(languages, code, 2);
}

function partsOf(text: string): TagParts | undefined {
  const { language, script, region } = tag.exec(text)?.groups ?? {};
  return language === undefined
    ? undefined
    : {
        language: language.toLowerCase(),
        script: script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(),
        region: region?.toUpperCase(),
      };
}

function isRead(wanted: TagParts, given: TagParts | undefined): boolean {
  return wanted.language === given?.language && scriptOf(wanted) === scriptOf(given);
}

function scriptOf({ language, script, region }: TagParts): string | undefined {
  if (language !== 'zh' || script !== undefined) return script;
  return traditional.includes(region) ? 'Hant' : 'Hans';
}
