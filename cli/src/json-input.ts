import type { Text } from 'trade-credit-pricing';
import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser';
import { jsonErrorsInChinese } from './json-errors.js';
import type { Io } from './io.js';
import { unreadable } from './told-stop.js';

/** Reads a JSON file, or standard input when the file is `-`. */
export async function readJson(file: string, io: Io): Promise<unknown> {
  const text = file === '-' ? await io.stdin() : await io.readFile(file);
  const name =
    file === '-' ? { en: 'standard input', 'zh-CN': '标准输入' } : { en: file, 'zh-CN': file };
  return parseJson(text, name);
}

/** Parses JSON text; what is wrong with it is told as `name:line:column: reason`. */
export function parseJson(text: string, name: Text): unknown {
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
