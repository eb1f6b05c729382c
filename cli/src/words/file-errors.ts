import type { Text } from 'trade-credit-pricing';

/** Why a file cannot be read or written, by the code of the system. */
export const fileErrors: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'no such file', 'zh-CN': '没有该文件' },
  EISDIR: { en: 'it is a folder', 'zh-CN': '这是文件夹' },
  EACCES: { en: 'permission denied', 'zh-CN': '没有权限' },
};
