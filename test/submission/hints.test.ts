import { describe, expect, test } from 'vitest';
import { countryNames } from '../../src/country-names.js';
import { chinese, english, explainIssues } from '../../src/issues.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { changed } from './full-submission.js';

const at = (path: string, value: unknown, options = {}) =>
  parseSubmission(changed(path, value), options).issues.filter((issue) => issue.path === path);
const written = (path: string, value: unknown, options = {}) =>
  at(path, value, options).map(({ write }) => write?.[0]?.value);

describe('WRD-4 what people write for a code is answered with the code', () => {
  test.each([
    ['Germany', 'DE'],
    ['germany', 'DE'],
    ['德国', 'DE'],
    ['中国', 'CN'],
    ['China', 'CN'],
    ["People's Republic of China", 'CN'],
    ['DEU', 'DE'],
    ['CHN', 'CN'],
    ['UK', 'GB'],
    ['the Netherlands', 'NL'],
    ['Viet Nam', 'VN'],
    ['Türkiye', 'TR'],
    ['土耳其', 'TR'],
    ['U.S.A.', 'US'],
    ['Kosovo', 'XK'],
    ['科索沃', 'XK'],
    ['香港', 'HK'],
    ['德國', 'DE'],
    ['中國', 'CN'],
    ['臺灣', 'TW'],
    ['俄羅斯', 'RU'],
    ['PR China', 'CN'],
    ['Mainland China', 'CN'],
    ['Hong Kong SAR, China', 'HK'],
    ['香港特别行政区', 'HK'],
    ['Korea, Republic of', 'KR'],
  ])('the country %s is %s, for who asks for words', (name, code) => {
    expect(written('/buyers/0/country', name)).toEqual([undefined]);
    for (const words of [english, chinese]) {
      expect(written('/policyholder/country', name, { words })).toEqual([code]);
      const [issue] = explainIssues(at('/buyers/0/country', name), words);
      expect(issue?.write).toEqual([{ op: 'replace', path: '/buyers/0/country', value: code }]);
      expect(issue?.message).toContain(`"${code}"`);
      expect(words.say(at('/buyers/0/country', name)[0]!)).toBe(issue?.message);
    }
  });

  test.each([
    ['Andorra', 'AD'],
    ['安道尔', 'AD'],
    ['Mongolia', 'MN'],
    ['蒙古', 'MN'],
    ['Elfenbeinküste', undefined],
    ['Schweiz', 'CH'],
    ['愛爾蘭', 'IE'],
    ['聖盧西亞', 'LC'],
  ])('%s is known where all countries are', (name, code) => {
    expect(written('/buyers/0/country', name)).toEqual([undefined]);
    expect(written('/buyers/0/country', name, { countryNames: countryNames() })).toEqual([code]);
  });

  test('XK is a country', () => {
    expect(at('/buyers/0/country', 'XK')).toEqual([]);
  });

  test.each([
    ['OA', 'open-account'],
    ['O/A', 'open-account'],
    ['赊销', 'open-account'],
    ['赊销（O/A）', 'open-account'],
    ['L/C', 'letter-of-credit'],
    ['LC', 'letter-of-credit'],
    ['信用证', 'letter-of-credit'],
    ['D/P', 'documents-against-payment'],
    ['付款交单', 'documents-against-payment'],
    ['d/a', 'documents-against-acceptance'],
    ['承兑交单', 'documents-against-acceptance'],
    ['Ｏ／Ａ', 'open-account'],
    ['O/A 60 days', 'open-account'],
    ['賒銷', 'open-account'],
    ['OA 90天', 'open-account'],
    ['L/C at sight', 'letter-of-credit'],
    ['信用狀', 'letter-of-credit'],
    ['即期信用证', 'letter-of-credit'],
    ['付款赎单', 'documents-against-payment'],
    ['T/T', undefined],
  ])('the payment method %s is %s', (name, code) => {
    expect(written('/buyers/0/paymentMethod', name)).toEqual([code]);
  });

  test.each([
    ['/turnover/exclusions/0/reason', 'L/C', 'confirmed-letter-of-credit'],
    ['/lossHistory/statement', 'none', 'no-history'],
    ['/lossHistory/statement', '无', 'no-history'],
    ['/cover/nonQualifyingLoss', 'none', '0'],
    ['/cover/nonQualifyingLoss', '无', '0'],
    ['/policyholder/yearsTrading', 'nil', 0],
    ['/cover/politicalRisk', 'none', false],
    ['/cover/politicalRisk', '有', true],
    ['/buyers/0/kind', '企业', 'company'],
    ['/basis', 'Risks Attaching', 'risks-attaching'],
    ['/cover/politicalRisk', '無', false],
    ['/cover/nonQualifyingLoss', '沒有', '0'],
    ['/buyers/0/grade', '４', 4],
    ['/currency', '人民幣', 'CNY'],
    ['/inception', '1 Aug 2026', '2026-08-01'],
    ['/inception', 'August 1st, 2026', '2026-08-01'],
    ['/turnover/estimated', '3000 萬', '30000000'],
    ['/turnover/estimated', '1.5億元', '150000000'],
    ['/turnover/estimated', '30 m USD', '30000000'],
    ['/turnover/estimated', 'RMB 3 million', '3000000'],
    ['/turnover/estimated', '30’000’000', '30000000'],
    ['/cover/insuredPercentage', '90 per cent', '90'],
  ])('%s: %s is %j', (path, value, code) => {
    expect(written(path, value)).toEqual([code]);
  });

  test.each(['none', '無', 'no history', 'N/A'])(
    'no history in a word is a history that states so: %s',
    (word) => {
      expect(written('/lossHistory', word)).toEqual([{ statement: 'no-history' }]);
    },
  );

  test.each([
    ['/cover/maximumLiability', '30x'],
    ['/cover/maximumLiability', '30 times the premium'],
    ['/cover/maximumLiability', '保费的30倍'],
    ['/cover/eachLoss', '5%'],
    ['/turnover/estimated', '3 crore'],
    ['/turnover/estimated', '30 thousand'],
    ['/turnover/estimated', 'EUR 1.2 bn'],
    ['/turnover/estimated', '5 percent'],
    ['/turnover/estimated', '30 boxes'],
    ['/inception', '08/01/2026'],
    ['/inception', 'August 2026'],
    ['/lossHistory', 'no losses'],
  ])('%s: %s may mean another thing, and nothing is made of it', (path, value) => {
    expect(written(path, value)).toEqual([undefined]);
  });

  test.each([
    ['/cover/maximumLiability', 'none'],
    ['/cover/maximumLiability', 'n/a'],
    ['/cover/nonQualifyingLoss', 'n/a'],
    ['/buyers/0/grade', 'unknown'],
    ['/buyers/0/grade', '不详'],
    ['/buyers/0/country', 'unknown'],
    ['/cover/politicalRisk', 'unknown'],
    ['/buyers/0/paymentMethod', 'N/A'],
  ])('%s: %s says nothing, and nothing is made of it', (path, value) => {
    expect(at(path, value)).toEqual([
      { path, code: 'says-nothing', facts: { value: JSON.stringify(value) } },
    ]);
  });
});

describe('WRD-5 a record of another kind is named', () => {
  test.each([
    ['a rate book', { edition: 'x', algorithm: [], pages: {} }, 'rate-book'],
    ['a quote', { status: 'quoted', ledger: [], assumptions: [] }, 'quote'],
    ['a policy', { boundOn: '2026-01-01', quote: {}, submission: {} }, 'policy'],
    ['a review', { triggers: [], actions: [], indication: null, notes: [null] }, 'review'],
    ['a record of observations', { asOf: '2026-01-01', claims: [] }, 'observations'],
  ])('%s where a submission belongs', (name, sent, found) => {
    const { issues } = parseSubmission(sent);
    expect(issues).toMatchObject([{ path: '', code: 'other-record', facts: { found } }]);
    const [said] = explainIssues(issues, english);
    expect(said?.message).toContain(`This is ${name}, not a submission.`);
    expect(explainIssues(issues, chinese)[0]?.message).toMatch(
      /^这是.+，不是投保资料，请改用投保资料。/,
    );
  });

  test('a policy holds the submission it was made from', () => {
    const [issue] = parseSubmission({ boundOn: '2026-01-01', quote: {}, submission: {} }).issues;
    expect(english.say(issue!)).toMatch(/The one it was made from is its field submission\.$/);
  });
});
