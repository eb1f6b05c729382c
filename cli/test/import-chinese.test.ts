import { describe, expect, test } from 'vitest';
import { importing } from './importing.js';

const stated = ['--as-of', '2026-03-31', '--currency', 'CNY', '--locale', 'zh-CN'];
const aged = [
  '应收账款账龄表',
  '客户编码,客户名称,国家,余额,未到期,逾期1-30天,逾期90天以上,备注',
  '01,示例贸易有限公司,中国,300,100,150,50,x',
  '02,样本电子股份公司,火星,30,30,,,',
].join('\n');

describe('WBK-9 with --locale zh-CN the account of an import is Chinese', () => {
  test('the report, but for what the list and the command line are called', async () => {
    const { error } = await importing(['账龄.csv', ...stated], { '账龄.csv': aged });
    const report = error
      .replaceAll('账龄.csv', '')
      .replace(/（命令行[^）]*）|（[^（）]*--[^（）]*）/g, '');
    expect(report).toMatch(/账龄，1至30天 +ageing +逾期1-30天/);
    expect(report).toMatch(/账龄，未到期 +ageing +未到期/);
    expect(report).toMatch(/账龄，91天及以上/);
    expect(report).toContain('共1家买方\n');
    expect(report).toContain('未读取：备注');
    expect(report).toContain('1  剔除：国家无法识别（第4行）');
    expect(report).not.toMatch(/dropped|guessed|country-unknown|undefined/);
    expect(report).not.toMatch(/[\u4e00-\u9fff] ?[,:;()"]|[,:;()"] ?[\u4e00-\u9fff]/);
  });

  test.each([
    ['no option', ['a.csv'], /^2 请填写 --currency，或给出含有该项的投保资料/],
    ['no such delimiter', ['a.csv', '--delimiter', 'ab'], /^2 “ab”不是分隔符/],
    ['no such encoding', ['a.csv', '--encoding', 'x'], /^2 没有名为“x”的编码/],
    ['no period', ['a.csv', '--period', '2025'], /^2 --period：“2025”不是期间/],
    ['no number', ['a.csv', '--default-terms', 'x'], /^2 --default-terms：“x”不是整数/],
    ['an empty file', ['empty.csv'], /^3 empty\.csv为空；应为 CSV 清单/],
    ['a web page', ['page.csv'], /^3 page\.csv是网页或 XML/],
    ['a PDF', ['pdf.csv'], /^3 pdf\.csv是PDF 文件/],
    ['quotation marks', ['quotes.csv'], /^3 quotes\.csv第2行第2个字符：此单元格前的引号没有结束/],
    ['no columns', ['b.csv'], /^3 未识别到/],
    ['no JSON', ['a.csv', '--into', 'bad.json'], /^3 bad\.json第1行第2个字符：此处应为字段名/],
    ['an empty map', ['a.csv', '--country-map', 'empty.csv'], /^3 empty\.csv为空；应为 JSON 对象/],
    ['no submission', ['a.csv', '--into', 'list.json'], /^3 list\.json不是投保资料/],
    ['a map of lists', ['a.csv', '--groups', 'list.json'], /^3 --groups：list\.json不是由文本组成/],
    ['no buyer', ['a.csv', '--related', '01'], /^3 未能从a\.csv读取到任何买方/],
  ])('%s', async (name, argv, message) => {
    const files = {
      ...{ 'a.csv': aged, 'b.csv': 'a,b\n1,2\n', 'empty.csv': ' ', 'page.csv': '<html>' },
      ...{
        'pdf.csv': '%PDF-1.7',
        'quotes.csv': 'a,b\n"x,1\n',
        'bad.json': '{1}',
        'list.json': '[]',
      },
    };
    const without = name === 'no option' ? ['--as-of', '2026-03-31', '--locale', 'zh-CN'] : stated;
    expect((await importing([...argv, ...without], files)).stopped).toMatch(message);
  });
});
