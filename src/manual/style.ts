import type { Locale } from '../values/text.js';

const colours = `:root {
  --paper: #fff; --ink: #1d2430; --faint: #5a6472; --rule: #d5dae1; --shade: #f4f6f8;
  --link: #0b5394; --line: #0b5394; --range: #0b539426; --notice: #fff6df; --notice-rule: #c98a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181f; --ink: #e4e8ee; --faint: #a2acb9; --rule: #343c48; --shade: #1d232c;
    --link: #8ec2ff; --line: #8ec2ff; --range: #8ec2ff33; --notice: #33290f; --notice-rule: #d9a420;
  }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --faint: #444; --rule: #bbb; --shade: #f4f4f4;
    --link: #000; --line: #000; --range: #00000022; --notice: #fff; --notice-rule: #444;
  }
}`;

const text = `* { box-sizing: border-box; }
html { scroll-behavior: auto; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 0 1rem 4rem; max-width: 70rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere;
}
[lang="zh-CN"] {
  font-family: system-ui, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  line-height: 1.75; line-break: strict; text-autospace: normal;
}
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, .table:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 2.5rem 0 0.25rem; }
h2 { font-size: 1.45rem; line-height: 1.3; margin: 3rem 0 1rem; padding-top: 0.5rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.12rem; line-height: 1.4; margin: 2rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
p { margin: 0.5rem 0 0.75rem; max-width: 46rem; }
code { font: 0.88em ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace; color: var(--faint); }
.subtitle { color: var(--faint); margin-top: 0; }
.languages { float: right; margin: 1rem 0 0; }
.elsewhere { margin-left: 0.75em; font-size: 0.75rem; font-weight: normal; white-space: nowrap; }
.notice { padding: 0.6rem 0.9rem; border-left: 4px solid var(--notice-rule); background: var(--notice); }
.formula { padding: 0.35rem 0.9rem; border-left: 4px solid var(--rule); background: var(--shade); max-width: none; width: fit-content; }
:target { scroll-margin-top: 1rem; }
tr:target { background: var(--notice); }`;

const parts = `nav summary { cursor: pointer; font-weight: 600; }
nav > details > ul { columns: 18rem; column-gap: 2rem; padding-left: 0; list-style: none; }
nav > details > ul > li { margin-bottom: 0.6rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav ul ul { padding-left: 1rem; list-style: none; font-size: 0.9rem; }
dl { margin: 0.5rem 0 0.75rem; max-width: 50rem; }
dl div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: 0.15rem 0; }
dt { color: var(--faint); }
dd { margin: 0; }
.table { overflow-x: auto; margin: 0.75rem 0 1.25rem; }
table { border-collapse: collapse; font-size: 0.92rem; line-height: 1.5; }
th, td { padding: 0.32rem 0.65rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th { overflow-wrap: break-word; word-break: keep-all; border-bottom: 2px solid var(--faint); background: var(--shade); font-weight: 600; vertical-align: bottom; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
th.number { white-space: normal; }
.text { overflow-wrap: break-word; word-break: keep-all; min-width: 4em; max-width: 18rem; }
.prose { min-width: 11rem; }
td code { white-space: nowrap; }
td.prose code { white-space: normal; }
figure { margin: 0.75rem 0; }
svg { display: block; width: 100%; max-width: 34rem; height: auto; }
svg text { fill: var(--ink); font-size: 12px; font-variant-numeric: tabular-nums; }
svg .name { fill: var(--faint); font-size: 13px; }
svg path { fill: none; stroke: var(--rule); }
svg .axis, svg .tick { stroke: var(--faint); }
svg .line { stroke: var(--line); stroke-width: 2; }
svg .held { stroke: var(--line); stroke-width: 2; stroke-dasharray: 2 5; stroke-linecap: round; }
svg .range { fill: var(--range); stroke: none; }
svg circle { stroke: var(--line); stroke-width: 2; fill: var(--line); }
svg .hollow { fill: var(--paper); }`;

const displays = `@media (max-width: 40rem) {
  h1 { font-size: 1.5rem; }
  dl div { grid-template-columns: 1fr; padding: 0.3rem 0; }
  .languages { float: none; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .languages, .elsewhere { display: none; }
  a { text-decoration: none; }
  .table { overflow: visible; }
  table { font-size: 8.5pt; }
  .prose { min-width: 6rem; }
  h2 { break-before: page; }
  h2, h3, h4 { break-after: avoid; }
  tr, figure, dl div, .formula { break-inside: avoid; }
  thead { display: table-header-group; }
  svg { max-width: 24rem; }
}`;

/** The style sheet of a page; with several languages also the rules that show one of them. */
export function style(locales: readonly Locale[]): string {
  return [colours, text, parts, displays, ...switching(locales)].join('\n');
}

/**
 * The first language is shown, unless the address leads into another. Displays that cannot look into the page for the
 * place of an address show all languages, one below the other.
 */
function switching([, ...others]: readonly Locale[]): readonly string[] {
  if (others.length === 0) return [];
  const hidden = others.map((locale) => `  #${locale} { display: none; }`);
  const shown = others.map((locale) => {
    const there = `body:has(#${locale}:target, #${locale} :target)`;
    return `  ${there} .manual { display: none; }\n  ${there} #${locale} { display: block; }`;
  });
  return [`@supports selector(:has(a)) {\n${[...hidden, ...shown].join('\n')}\n}`];
}
