import type { Text } from 'trade-credit-pricing';
import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser';
import { jsonErrorsInChinese } from './json-errors.js';
import type { Io } from './io.js';
import { repeatedName } from './repeated-name.js';
import { unreadable } from './told-stop.js';

const longestName = 60;

/** Reads a JSON file, or standard input when the file is `-`. */
export async function readJson(file: string, io: Io): Promise<unknown> {
  const text = file === '-' ? await io.stdin() : await io.readFile(file);
  const name =
    file === '-' ? { en: 'standard input', 'zh-CN': '标准输入' } : { en: file, 'zh-CN': file };
  return parseJson(text, name);
}

/** Parses JSON text; what is wrong with it is told as `name:line:column: reason`; a field that stands twice too. */
export function parseJson(text: string, name: Text): unknown {
  const parsed = parsedJson(text, name);
  refuseRepeated(text, name);
  return parsed;
}

function parsedJson(text: string, name: Text): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason =
      text.trim() === ''
        ? { en: ' is empty', 'zh-CN': '为空' }
        : (placeOf(text) ?? { en: `: ${String(error)}`, 'zh-CN': `：${String(error)}` });
    throw unreadable(
      `${name.en}${reason.en}; expected a JSON object`,
      `${name['zh-CN']}${reason['zh-CN']}；应为 JSON 对象`,
    );
  }
}

/** Of a name that stands twice in a record only the last value would be read. */
function refuseRepeated(text: string, { en, 'zh-CN': zh }: Text): void {
  const found = repeatedName(text);
  if (found === undefined) return;
  const { name, first, line, column } = found;
  const field = JSON.stringify(name.slice(0, longestName));
  throw unreadable(
    `${en}:${line}:${column}: the field ${field} stands twice in one record, first on line ${first}; keep one of the two`,
    `${zh}第${line}行第${column}个字符：同一对象中字段${field}出现两次（首次在第${first}行）；请只保留一个`,
  );
}

/** Where and what the first error is. JSON.parse itself names no place for half of the errors. */
function placeOf(text: string): Text | undefined {
  let first: Text | undefined;
  const onError = (
    code: ParseErrorCode,
    _start: number,
    _length: number,
    line: number,
    column: number,
  ) => {
    const error = printParseErrorCode(code);
    const what = error.replace(/(?!^)([A-Z])/g, ' $1').toLowerCase();
    first ??= {
      en: `:${line + 1}:${column + 1}: ${what}`,
      'zh-CN': `第${line + 1}行第${column + 1}个字符：${jsonErrorsInChinese[error] ?? what}`,
    };
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    return undefined; // nested too deeply for the parser
  }
  return first;
}
