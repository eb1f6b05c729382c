/** The style of a document: A4 and phone, light and dark, print; nothing is loaded. */
export const documentStyle = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #17202e; --faint: #566173; --rule: #d9dfe7; --shade: #f3f6fa; --accent: #0a4f8a; --desk: #e9edf2;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #161b23; --ink: #e6eaf0; --faint: #a3aebd; --rule: #333c49; --shade: #1f2631; --accent: #8cc4ff; --desk: #0e1218; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; font-size: 15px; }
body {
  margin: 0; padding: 1.5rem 1rem; background: var(--desk); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
[lang="zh-CN"] body, body:lang(zh-CN) {
  font-family: system-ui, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; line-height: 1.65;
}
main { max-width: 54rem; margin: 0 auto; padding: 2.5rem 3rem; background: var(--paper); border-radius: 6px; }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.2; letter-spacing: -0.01em; }
.subtitle { margin: 0.35rem 0 1.5rem; color: var(--faint); font-size: 1.05rem; }
.headline { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 0 0 1.75rem; padding: 0; }
.headline div { flex: 1 1 auto; padding: 0.7rem 0.85rem; border-radius: 6px; background: var(--shade); border-top: 3px solid var(--rule); }
.headline div:first-child { border-top-color: var(--accent); }
.headline dt { color: var(--faint); font-size: 0.82rem; }
.headline dd { margin: 0.15rem 0 0; font-size: 1.08rem; font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap; }
section { margin-top: 1.9rem; }
h2 { margin: 0 0 0.6rem; padding-bottom: 0.3rem; border-bottom: 2px solid var(--accent); font-size: 1.08rem; line-height: 1.3; }
p { margin: 0.5rem 0; max-width: 46rem; }
main { overflow-wrap: anywhere; }
.one { white-space: nowrap; }
.quiet, .note { color: var(--faint); font-size: 0.9rem; }
.facts { margin: 0; }
.facts div { display: grid; grid-template-columns: 15rem 1fr; gap: 0 1.25rem; padding: 0.38rem 0; border-bottom: 1px solid var(--rule); }
.facts dt { color: var(--faint); }
.facts dd { margin: 0; }
.facts .value { font-weight: 600; font-variant-numeric: tabular-nums; }
.facts .prose { font-weight: 400; }
.facts .note { margin-left: 0.5rem; }
ul { margin: 0.4rem 0; padding-left: 1.2rem; }
li { margin: 0.3rem 0; }
li .note { display: block; }
.table { overflow-x: auto; margin: 0.4rem 0; }
.table:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: 0.94rem; }
th { padding: 0.3rem 0.7rem 0.3rem 0; border-bottom: 1px solid var(--faint); color: var(--faint); font-weight: 500; font-size: 0.85rem; text-align: left; vertical-align: bottom; }
td { padding: 0.38rem 0.7rem 0.38rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th, dt, .wide td::before { word-break: keep-all; overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.number { white-space: normal; }
td .note { display: block; max-width: 46rem; white-space: normal; }
td.text:first-child { min-width: 4.5em; }
.wide td.text + td.text { min-width: 5.8em; overflow-wrap: break-word; }
figure { margin: 0.8rem 0; break-inside: avoid; }
figcaption { margin-bottom: 0.3rem; color: var(--faint); font-size: 0.9rem; }
section:has(> figure):has(> .table) { display: flex; flex-direction: column; }
section > h2 { order: -2; }
section > figure { order: -1; }
figure svg { display: block; max-width: 100%; height: auto; color: var(--ink); }
.drawn-narrow { display: none; }
.box { padding-left: 0; list-style: none; }
.total td { border-top: 1px solid var(--faint); border-bottom: 0; font-weight: 650; }
.noted td { border-bottom: 0; padding-bottom: 0; }
.below td { padding-top: 0; }
.notice { margin-top: 2rem; padding: 0.7rem 1rem; border-left: 4px solid var(--accent); background: var(--shade); font-size: 0.92rem; max-width: none; }
footer { margin-top: 1.5rem; color: var(--faint); font-size: 0.78rem; overflow-wrap: anywhere; }
@media (max-width: 42rem) {
  body { padding: 0; background: var(--paper); }
  main { padding: 1.25rem 1rem 2rem; border-radius: 0; }
  h1 { font-size: 1.4rem; }
  .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .wide table, .wide tbody { display: block; }
  .wide tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0.15rem 1rem; padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
  .wide td { padding: 0; border: 0; text-align: left; }
  .wide td.text + td.text { min-width: 0; overflow-wrap: anywhere; }
  .wide td:first-child { grid-column: 1 / -1; font-weight: 600; }
  .wide td:empty { display: none; }
  .wide td[data-heading]::before { content: attr(data-heading); display: block; color: var(--faint); font-size: 0.8rem; font-weight: 400; white-space: normal; }
  .wide .noted { border-bottom: 0; padding-bottom: 0; }
  .wide .below { display: block; padding-top: 0.25rem; }
  .wide .below td { display: block; font-weight: 400; }
  .drawn-wide { display: none; }
  .drawn-narrow { display: block; }
  .headline { gap: 0.5rem; }
  .headline div { flex: 1 1 40%; padding: 0.6rem 0.7rem; }
  .headline dd { font-size: 0.9rem; }
  .facts div { grid-template-columns: 40% 1fr; gap: 0 0.8rem; }
  .facts div:has(.prose) { grid-template-columns: 1fr; }
  .facts .note { margin-left: 0; display: block; }
}
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --faint: #4a4a4a; --rule: #ccc; --shade: #f4f4f4; --accent: #0a4f8a; --desk: #fff;
  }
  html { font-size: 8.6pt; }
  body { padding: 0; line-height: 1.32; }
  [lang="zh-CN"] body { line-height: 1.42; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 1.7rem; }
  .subtitle { margin: 0.2rem 0 0.7rem; }
  .headline { flex-wrap: nowrap; margin-bottom: 0.8rem; }
  figure { margin: 0.4rem 0; }
  .drawn-wide { display: block; max-height: 90mm; width: auto; }
  .drawn-narrow { display: none; }
  .headline div { padding: 0.4rem 0.6rem; }
  .headline div, .notice { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .headline dd { font-size: 1.1rem; }
  section, section:has(> figure):has(> .table) { display: block; margin-top: 0.75rem; }
  h2 { margin-bottom: 0.25rem; padding-bottom: 0.1rem; border-bottom-width: 1px; }
  p, ul { margin: 0.2rem 0; max-width: none; }
  li { margin: 0.12rem 0; }
  li .note { display: inline; }
  .facts { columns: 2; column-gap: 8mm; }
  .facts div:has(.prose) { column-span: all; }
  .facts div { grid-template-columns: 34mm 1fr; gap: 0 3mm; }
  .facts .note { display: block; margin-left: 0; }
  table { font-size: 0.97rem; }
  h2 { break-after: avoid; }
  .facts div { padding: 0.13rem 0; }
  td { padding-top: 0.13rem; padding-bottom: 0.13rem; }
  td .note { max-width: none; }
  .noted { break-after: avoid; }
  tr, .facts div, li, .notice { break-inside: avoid; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
}`;
