// @ts-check
import { relative } from 'node:path';
import { defineConfig } from 'vitepress';
import { withJoinedLines } from './joined-lines.js';
import { laidOut, linkOf, sidebarOf, sourceOf } from './paths.js';
import { tokens } from './tokens.js';

const folder = laidOut();

/**
 * Links of a page become links of the site.
 * @param {import('vitepress').MarkdownRenderer} markdown
 */
function withLinks(markdown) {
  markdown.core.ruler.push('links-of-the-site', ({ tokens: blocks, env }) => {
    const source = sourceOf(relative(folder, env.path));
    for (const token of blocks.flatMap(({ children }) => children ?? [])) {
      const link = token.type === 'link_open' ? token.attrGet('href') : null;
      if (link !== null) token.attrSet('href', linkOf(link, source));
    }
  });
}

/** @param {import('vitepress').MarkdownRenderer} markdown */
function withPages(markdown) {
  withLinks(markdown);
  withJoinedLines(markdown);
}

const search = { tokenize: tokens };

export default defineConfig({
  srcDir: folder,
  outDir: 'dist',
  cacheDir: 'node_modules/.vitepress',
  title: 'trade-credit-pricing',
  description: 'An open, correct, explainable pricing engine for trade credit insurance.',
  cleanUrls: false,
  lastUpdated: false,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: { config: withPages, languageAlias: { 'no-run': 'text' } },
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          options: search,
          searchOptions: { ...search, combineWith: 'AND', prefix: true },
        },
        locales: {
          'zh-CN': {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                noResultsText: '没有找到',
                resetButtonTitle: '清除',
                displayDetails: '显示详情',
                footer: { selectText: '选择', navigateText: '移动', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [
          { text: 'Guides', link: '/' },
          { text: 'Playground', link: '/playground/index.html?locale=en', target: '_self' },
          { text: 'API', link: '/api/index.html', target: '_self' },
        ],
        sidebar: sidebarOf('README.md'),
      },
    },
    'zh-CN': {
      label: '中文',
      lang: 'zh-CN',
      link: '/zh-CN/',
      title: 'trade-credit-pricing',
      description: '开放、准确、可解释的贸易信用保险定价引擎。',
      themeConfig: {
        nav: [
          { text: '指南', link: '/zh-CN/' },
          { text: '试算', link: '/playground/index.html?locale=zh-CN', target: '_self' },
          { text: '接口', link: '/api/index.html', target: '_self' },
        ],
        sidebar: sidebarOf('README.zh-CN.md'),
        outline: { label: '本页内容' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '返回顶部',
        langMenuLabel: '切换语言',
      },
    },
  },
});
