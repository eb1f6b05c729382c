/// <reference lib="dom" />
import { parseSubmission, type Quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { type Requoting, verifyDocument } from 'trade-credit-pricing/document';
import { verificationText } from '../verify-words.js';

// The script of the page that verifies without a network: files are read where they are and go nowhere.

type Locale = 'en' | 'zh-CN';

/** What the page itself says. */
const words = {
  en: {
    title: 'Was this document altered?',
    intro: 'Everything happens on this page: the files are read where they are and go nowhere.',
    page: 'Document of a quote (HTML)',
    quote: "The insurer's own quote (JSON), if you have it",
    submission: 'The submission (JSON), to quote again with the reference edition',
    language: 'Language',
    unreadable: 'is not JSON',
  },
  'zh-CN': {
    title: '该文件是否被改动？',
    intro: '一切均在本页完成：文件就地读取，不会传往任何地方。',
    page: '报价文件（HTML）',
    quote: '保险人留存的报价（JSON），如有',
    submission: '投保资料（JSON），用于以参考费率手册重新报价',
    language: '语言',
    unreadable: '不是 JSON',
  },
} as const;

const inputs = ['page', 'quote', 'submission'] as const;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new RangeError(`the page has no ${id}`);
  return found;
}

function languageSelect(): HTMLSelectElement {
  return element('locale') as HTMLSelectElement;
}

function fileIn(id: (typeof inputs)[number]): File | undefined {
  return (element(id) as HTMLInputElement).files?.[0];
}

function locale(): Locale {
  return languageSelect().value as Locale;
}

function speak(): void {
  const said = words[locale()];
  document.documentElement.lang = locale();
  document.title = said.title;
  for (const [id, text] of Object.entries(said)) {
    const place = document.querySelector(`[data-says="${id}"]`);
    if (place !== null) place.textContent = text;
  }
}

async function textOf(id: (typeof inputs)[number]): Promise<string | undefined> {
  return fileIn(id)?.text();
}

async function jsonOf(id: (typeof inputs)[number]): Promise<unknown> {
  const text = await textOf(id);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const name = fileIn(id)?.name ?? id;
    throw new RangeError(`${name} ${words[locale()].unreadable}`);
  }
}

async function verified(): Promise<{ readonly text: string; readonly status: string }> {
  const html = await textOf('page');
  if (html === undefined) return { text: '', status: '' };
  const quote = (await jsonOf('quote')) as Quote | undefined;
  const submission = await jsonOf('submission');
  const again: Requoting | undefined =
    submission === undefined || quote === undefined
      ? undefined
      : { submission: parseSubmission(submission), book: referenceBook };
  const found = verifyDocument(html, quote, again);
  return { text: verificationText(found, locale()), status: found.status };
}

async function show(): Promise<void> {
  speak();
  const result = element('result');
  try {
    const { text, status } = await verified();
    result.textContent = text;
    result.dataset.status = status;
  } catch (error) {
    result.textContent = error instanceof Error ? error.message : String(error);
    result.dataset.status = 'differs';
  }
}

for (const id of [...inputs, 'locale']) element(id).addEventListener('change', () => void show());
languageSelect().value = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
void show();
