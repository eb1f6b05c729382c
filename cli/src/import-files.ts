import { fileErrors } from './file-errors.js';
import { readFile, stat, writeFile } from 'node:fs/promises';
import type { Text } from 'trade-credit-pricing';
import { misused, unreadable } from './told-stop.js';

/** Files of the import beyond what {@link Io} reads: ledgers are bytes in some encoding, and results may be written. */
export interface ImportFiles {
  readBytes(path: string): Promise<Uint8Array>;
  /** The text of a file, undefined when there is none of the name. */
  readIfThere(path: string): Promise<string | undefined>;
  writeText(path: string, text: string): Promise<void>;
}

/** A text of more characters cannot be held in memory as one. */
const mostMegabytes = 400;

/** The files of a Node process. */
export function nodeFiles(): ImportFiles {
  return {
    readBytes: async (path) => {
      const what = { en: `cannot read ${path}`, 'zh-CN': `无法读取${path}` };
      const { size } = await told(() => stat(path), what);
      if (size > mostMegabytes * 1024 * 1024)
        throw unreadable(
          `${path} is larger than ${mostMegabytes} MB; leave out columns that are not needed, or import it in parts`,
          `${path}超过${mostMegabytes} MB；请去掉不需要的列，或分批导入`,
        );
      return told(() => readFile(path), what);
    },
    readIfThere: async (path) => {
      const isThere = await stat(path).then(
        () => true,
        () => false,
      );
      const what = { en: `cannot read ${path}`, 'zh-CN': `无法读取${path}` };
      return isThere ? told(() => readFile(path, 'utf8'), what) : undefined;
    },
    writeText: (path, text) =>
      told(() => writeFile(path, text), {
        en: `cannot write ${path}`,
        'zh-CN': `无法写入${path}`,
      }),
  };
}

async function told<Result>(action: () => Promise<Result>, what: Text): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = fileErrors[code ?? ''] ?? { en: message, 'zh-CN': message };
    throw misused(`${what.en}: ${reason.en}`, `${what['zh-CN']}：${reason['zh-CN']}`);
  }
}
