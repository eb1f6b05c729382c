import reference from './reference/notes.zh-CN.json';

/**
 * Notes of the editions of the library in Chinese, by the English ones they hold. They stand beside their edition and
 * outside its digest; an edition that joins adds its own here.
 */
export const chineseNotes: Readonly<Record<string, string>> = { ...reference };
