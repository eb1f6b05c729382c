// Writes the data modules below src/industry-codes/data and src/values/industry-lists, and the mapping table of
// docs/industry-codes.md and its Chinese twin, from the CSV files below data/industry-codes. Run it after a change of a CSV file; a test finds modules that are out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** @typedef {Record<string, string>} Row a line of a CSV file by column */
/** @typedef {[code: string, rest: string]} Entry a code and what belongs to it */

const root = new URL('..', import.meta.url);

/**
 * The lines of a CSV file whose fields may stand in double quotes.
 * @param {string} name
 * @returns {Row[]}
 */
function rowsOf(name) {
  const text = readFileSync(new URL(`data/industry-codes/${name}.csv`, root), 'utf8');
  const [head = [], ...lines] = text.trimEnd().split(/\r?\n/).map(fieldsOf);
  return lines.map((fields) =>
    Object.fromEntries(head.map((column, at) => [column, fields[at] ?? ''])),
  );
}

/** @param {string} line */
function fieldsOf(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')).trim(),
  );
}

/**
 * One text for each top code with all below it.
 * @param {Entry[]} entries
 * @param {(code: string) => boolean} isTop
 */
function sectionsOf(entries, isTop) {
  /** @type {Entry[][]} */
  const sections = [];
  for (const entry of entries) {
    if (isTop(entry[0])) sections.push([entry]);
    else sections.at(-1)?.push(entry);
  }
  return sections.map(compact);
}

/** @param {Entry[]} entries */
function compact(entries) {
  const unfit = entries.find(([, rest]) => /[|\\\n]/.test(rest));
  if (unfit) throw new Error(`${unfit.join(' ')}: a title must do without | and \\`);
  return entries.map(([code, rest]) => (rest === '' ? code : `${code} ${rest}`)).join('|');
}

function isic() {
  const entries = rowsOf('isic-rev4').map(({ code = '', title = '' }) => entry(code, title));
  const zh = rowsOf('isic-rev4-titles-zh').map(({ code = '', title_zh = '' }) =>
    entry(code, title_zh),
  );
  return {
    isicRows: sectionsOf(entries, (code) => /^[A-Z]$/.test(code)),
    isicTitlesZh: compact(zh),
  };
}

function gbtTitles() {
  const corrected = new Map(
    rowsOf('gbt4754-2017-titles-corrected').map(({ code = '', title = '' }) => entry(code, title)),
  );
  return rowsOf('gbt4754-2017').map(({ code = '', name_zh = '' }) =>
    entry(code, corrected.get(code) ?? name_zh),
  );
}

function gbt() {
  const targets = rowsOf('gbt4754-2017-to-isic4').map(({ gbt = '', isic = '' }) =>
    entry(gbt, isic),
  );
  const codes = gbtTitles().map(([code]) => code);
  return {
    rows: { gbt4754Rows: sectionsOf(gbtTitles(), (code) => /^[A-Z]$/.test(code)) },
    codes: {
      gbt4754Sections: sectionsByDivision(codes),
      gbt4754Classes: classesOf(codes.map((code) => code.slice(1))),
      gbt4754Codes: folded(targets.map(([code]) => [code.slice(1).padEnd(4, '-')])),
      gbt4754Targets: folded(targets.map(([, isicCodes]) => isicCodes.split(' '))),
    },
  };
}

/**
 * The section of each division, a letter a division from 01 on.
 * @param {string[]} codes
 */
function sectionsByDivision(codes) {
  const divisions = codes.filter((code) => code.length === 3);
  if (divisions.some((code, at) => Number(code.slice(1)) !== at + 1)) throw new Error('divisions');
  return divisions.map((code) => code[0]).join('');
}

/**
 * Four-digit codes, a word a division from 01 on and a sign a group from 0 on: `-` for none, `0` for the one class 0, a
 * digit for the classes 1 to it, a capital for those and 9 besides (`A`: 1 and 9, `B`: 1, 2 and 9).
 * @param {string[]} codes
 */
function classesOf(codes) {
  const classes = codes.filter((each) => /^\d{4}$/.test(each));
  const last = Number(classes.at(-1)?.slice(0, 2));
  return Array.from({ length: last }, (_, at) => {
    const division = String(at + 1).padStart(2, '0');
    return Array.from({ length: 10 }, (_, group) =>
      classSign(classes.filter((code) => code.startsWith(`${division}${group}`))),
    )
      .join('')
      .replace(/-+$/, '');
  }).join(' ');
}

/** @param {string[]} classes the classes of one group */
function classSign(classes) {
  const digits = classes.map((code) => code.slice(3)).join('');
  if (digits === '' || digits === '0') return digits || '-';
  const sign = '123456789ABCDEFGH'
    .split('')
    .find(
      (each, at) => digits === '123456789'.slice(0, at < 9 ? at + 1 : at - 8) + (at < 9 ? '' : '9'),
    );
  if (sign === undefined) throw new Error(`no sign for the classes ${classes.join(' ')}`);
  return sign;
}

/**
 * Codes of one length, a word a row: each leaves out what it begins with as the one before.
 * @param {string[][]} rows
 */
function folded(rows) {
  let last = '';
  return rows.map((codes) => codes.map(rest).join(',')).join(' ');

  /** @param {string} code */
  function rest(code) {
    let shared = 0;
    while (shared < code.length && code[shared] === last[shared]) shared += 1;
    if (last !== '' && code.length !== last.length) throw new Error(`${code}: another length`);
    last = code;
    return code.slice(shared);
  }
}

/** The codes of ISIC Rev.4, which a submission is held to. */
function isicCodes() {
  const codes = rowsOf('isic-rev4').map(({ code = '' }) => code);
  return { isicClasses: classesOf(codes) };
}

/**
 * Titles of the sections and divisions of ISIC Rev.4 in one language.
 * @param {'en' | 'zh-CN'} language
 */
function isicTitles(language) {
  return { isicTitles: compact(isicTitlesIn(language)) };
}

/**
 * @param {'en' | 'zh-CN'} language
 * @returns {Entry[]}
 */
function isicTitlesIn(language) {
  const zh = new Map(
    rowsOf('isic-rev4-titles-zh').map(({ code = '', title_zh = '' }) => entry(code, title_zh)),
  );
  return rowsOf('isic-rev4')
    .filter(({ code = '' }) => code.length < 3)
    .map(({ code = '', title = '' }) =>
      entry(code, language === 'en' ? title : (zh.get(code) ?? '')),
    );
}

/** National industries and their titles are those of the concordance, the levels above those of the title list. */
function naics() {
  const pairs = rowsOf('naics2017-to-isic4').filter(({ naics2017 }) => naics2017 !== '0');
  const lowest = new Map(
    pairs.map(({ naics2017 = '', naics_title = '' }) => entry(naics2017, naics_title)),
  );
  const upper = rowsOf('naics2017-titles')
    .map(({ naics2017 = '', title = '' }) => entry(naics2017, title))
    .filter(([code]) => code.length < 6 && [...lowest.keys()].some((low) => isWithin(low, code)));
  const known = new Map(upper);
  const onlyOne = [...lowest.keys()]
    .filter((code) => code.endsWith('0'))
    .map((code) => entry(code.slice(0, 5), ''));
  const all = [...new Map([...upper, ...lowest, ...onlyOne])].sort(([a], [b]) =>
    sortKey(a) < sortKey(b) ? -1 : 1,
  );
  if (all.some(([code, title]) => title === '' && !lowest.has(`${code}0`)))
    throw new Error('title');
  /** @type {Map<string, Set<string>>} */
  const targets = new Map();
  for (const { naics2017 = '', isic4 = '' } of pairs)
    targets.set(naics2017, (targets.get(naics2017) ?? new Set()).add(isic4));
  const isTop = (/** @type {string} */ code) =>
    code.includes('-') || (code.length === 2 && known.has(code));
  return {
    rows: { naicsRows: sectionsOf(all, isTop) },
    codes: {
      naicsCodes: folded([...targets.keys()].map((code) => [code])),
      naicsTargets: folded(
        [...targets.values()].map((isicCodes) =>
          [...isicCodes].sort().map((code) => code.padEnd(4, '-')),
        ),
      ),
    },
  };
}

/**
 * @param {string} low
 * @param {string} code a code, or a range such as 31-33
 */
function isWithin(low, code) {
  const [first = '', last] = code.split('-');
  return last === undefined
    ? low.startsWith(code)
    : low.slice(0, 2) >= first && low.slice(0, 2) <= last;
}

/** @param {string} code */
function sortKey(code) {
  return code.includes('-') ? code.slice(0, 2) : code;
}

/**
 * @param {string} code
 * @param {string} rest
 * @returns {Entry}
 */
function entry(code, rest) {
  return [code, rest];
}

/** @param {string} text */
function quoted(text) {
  const mark = text.includes("'") ? '"' : "'";
  if (text.includes(mark)) throw new Error(`both kinds of quotes: ${text.slice(0, 40)}`);
  return mark + text + mark;
}

/** @param {Record<string, string | string[]>} constants */
function moduleOf(constants) {
  const written = Object.entries(constants).map(([name, value]) =>
    typeof value === 'string'
      ? `export const ${name} =\n  ${quoted(value)};\n`
      : `export const ${name}: readonly string[] = [\n${value.map((text) => `  ${quoted(text)},\n`).join('')}];\n`,
  );
  return `// Written by scripts/build-industry-codes.js from data/industry-codes: change the CSV files instead.\n\n${written.join('\n')}`;
}

/** The mapping table of the documentation: every line of the judgement with both titles. */
/**
 * The mapping line by line, ISIC with the titles of a language; the reasons are written in English.
 * @param {'en' | 'zh-CN'} language
 */
function mappingTable(language) {
  const zh = new Map(gbtTitles());
  const titles = new Map(isicTitlesIn(language));
  const isEnglish = language === 'en';
  const lines = rowsOf('gbt4754-2017-to-isic4').map(({ gbt = '', isic = '', reason = '' }) => {
    const targets = isic.split(' ').map((code) => `${code} ${titles.get(code)}`);
    const cells = [gbt, zh.get(gbt), targets.join('<br>'), ...(isEnglish ? [reason] : [])];
    return `| ${cells.join(' | ')} |`;
  });
  const heads = ['GB/T 4754-2017', '名称', 'ISIC Rev.4', ...(isEnglish ? ['Reason'] : [])];
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...lines].join('\n');
}

/** @param {string} guide @param {'en' | 'zh-CN'} language */
function withMapping(guide, language) {
  const [before = '', rest = ''] = readFileSync(new URL(guide, root), 'utf8').split(opening);
  const after = rest.split(closing)[1] ?? '';
  return { [guide]: `${before}${opening}\n\n${mappingTable(language)}\n\n${closing}${after}` };
}

/** @returns {Record<string, string>} */
function unformatted() {
  const folder = 'src/industry-codes/data/';
  const codes = 'src/values/industry-lists/';
  return {
    [`${folder}isic-rev4.ts`]: moduleOf(isic()),
    [`${folder}gbt4754-2017.ts`]: moduleOf(gbt().rows),
    [`${folder}naics-2017.ts`]: moduleOf(naics().rows),
    [`${codes}isic-rev4.ts`]: moduleOf(isicCodes()),
    [`${codes}gbt4754-2017.ts`]: moduleOf(gbt().codes),
    [`${codes}naics-2017.ts`]: moduleOf(naics().codes),
    'src/explain/en/industry-titles.ts': moduleOf(isicTitles('en')),
    'src/explain/zh-cn/industry-titles.ts': moduleOf(isicTitles('zh-CN')),
    ...withMapping('docs/industry-codes.md', 'en'),
    ...withMapping('docs/industry-codes.zh-CN.md', 'zh-CN'),
  };
}

const opening = '<!-- mapping -->';
const closing = '<!-- end of mapping -->';

/**
 * Every file the script writes: its path from the root of the repository, and its text.
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function industryCodeFiles() {
  return Promise.all(
    Object.entries(unformatted()).map(async ([path, text]) => {
      const file = fileURLToPath(new URL(path, root));
      /** @type {[string, string]} */
      const formatted = [
        path,
        await format(text, { ...(await resolveConfig(file)), filepath: file }),
      ];
      return formatted;
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of ['src/industry-codes/data/', 'src/values/industry-lists/'])
    mkdirSync(new URL(folder, root), { recursive: true });
  for (const [path, text] of await industryCodeFiles()) writeFileSync(new URL(path, root), text);
}
