import type { CountryNames } from '../../values/issues.js';
import { simplified } from '../../values/simplified.js';

/**
 * What is often sent for a country of the larger trading nations, a country a line: its code, then the alpha-3 code and
 * the usual English and Chinese names in capitals, without blanks and accents. They come with the words of issues; the
 * names of all countries are in `trade-credit-pricing/country-names`.
 */
const spellings = `
AE ARE UNITEDARABEMIRATES UAE 阿联酋 阿拉伯联合酋长国
AR ARG ARGENTINA 阿根廷
AT AUT AUSTRIA 奥地利
AU AUS AUSTRALIA 澳大利亚 澳洲
BD BGD BANGLADESH 孟加拉国
BE BEL BELGIUM 比利时
BG BGR BULGARIA 保加利亚
BR BRA BRAZIL BRASIL 巴西
BY BLR BELARUS 白俄罗斯
CA CAN CANADA 加拿大
CH CHE SWITZERLAND 瑞士
CI CIV COTEDIVOIRE IVORYCOAST 科特迪瓦
CL CHL CHILE 智利
CN CHN CHINA PEOPLESREPUBLICOFCHINA 中国 中华人民共和国 中国大陆 PRC
CO COL COLOMBIA 哥伦比亚
CY CYP CYPRUS 塞浦路斯
CZ CZE CZECHIA CZECHREPUBLIC 捷克
DE DEU GERMANY 德国 GER
DK DNK DENMARK 丹麦
DO DOM DOMINICANREPUBLIC 多米尼加
EC ECU ECUADOR 厄瓜多尔
EE EST ESTONIA 爱沙尼亚
EG EGY EGYPT 埃及
ES ESP SPAIN 西班牙
FI FIN FINLAND 芬兰
FR FRA FRANCE 法国
GB GBR UNITEDKINGDOM UK GREATBRITAIN ENGLAND 英国
GH GHA GHANA 加纳
GR GRC GREECE 希腊 EL
HK HKG HONGKONG 中国香港 香港
HR HRV CROATIA 克罗地亚
HU HUN HUNGARY 匈牙利
ID IDN INDONESIA 印度尼西亚 印尼
IE IRL IRELAND 爱尔兰
IL ISR ISRAEL 以色列
IN IND INDIA 印度
IS ISL ICELAND 冰岛
IT ITA ITALY 意大利
JO JOR JORDAN 约旦
JP JPN JAPAN 日本
KE KEN KENYA 肯尼亚
KH KHM CAMBODIA 柬埔寨
KR KOR SOUTHKOREA REPUBLICOFKOREA KOREA 韩国
KW KWT KUWAIT 科威特
KZ KAZ KAZAKHSTAN 哈萨克斯坦
LA LAO LAOS 老挝
LB LBN LEBANON 黎巴嫩
LK LKA SRILANKA 斯里兰卡
LT LTU LITHUANIA 立陶宛
LU LUX LUXEMBOURG 卢森堡
LV LVA LATVIA 拉脱维亚
MA MAR MOROCCO 摩洛哥
MM MMR MYANMAR 缅甸
MO MAC MACAO MACAU 中国澳门 澳门
MT MLT MALTA 马耳他
MX MEX MEXICO 墨西哥
MY MYS MALAYSIA 马来西亚
NG NGA NIGERIA 尼日利亚
NL NLD NETHERLANDS HOLLAND 荷兰
NO NOR NORWAY 挪威
NZ NZL NEWZEALAND 新西兰
OM OMN OMAN 阿曼
PE PER PERU 秘鲁
PH PHL PHILIPPINES 菲律宾
PK PAK PAKISTAN 巴基斯坦
PL POL POLAND 波兰
PT PRT PORTUGAL 葡萄牙
QA QAT QATAR 卡塔尔
RO ROU ROMANIA 罗马尼亚
RS SRB SERBIA 塞尔维亚
RU RUS RUSSIANFEDERATION RUSSIA 俄罗斯
SA SAU SAUDIARABIA 沙特阿拉伯 沙特
SE SWE SWEDEN 瑞典
SG SGP SINGAPORE 新加坡
SI SVN SLOVENIA 斯洛文尼亚
SK SVK SLOVAKIA SLOVAKREPUBLIC 斯洛伐克
TH THA THAILAND 泰国
TR TUR TURKIYE TURKEY 土耳其
TW TWN TAIWAN 中国台湾 台湾
TZ TZA TANZANIA 坦桑尼亚
UA UKR UKRAINE 乌克兰
US USA UNITEDSTATES UNITEDSTATESOFAMERICA 美国
UY URY URUGUAY 乌拉圭
UZ UZB UZBEKISTAN 乌兹别克斯坦
VE VEN VENEZUELA 委内瑞拉
VN VNM VIETNAM 越南
XK XKX KOSOVO RKS 科索沃
ZA ZAF SOUTHAFRICA 南非
`;

const longest = 80;
/** What official names add to the usual one: Mainland China, Hong Kong SAR, Korea (Republic of), 香港特别行政区. */
const official = /^(?:PR|MAINLAND)(CHINA)$|^(.+?)(?:SAR)?(?:CHINA|REPUBLICOF|SAR|特别行政区)$/;

/** The larger trading nations by their names. */
export const tradingNations: CountryNames = { codeOf: spelledCountry };

/** The code of the country a text names; undefined when it names none of these. */
function spelledCountry(text: string): string | undefined {
  const name = bareName(text.slice(0, longest));
  return name === '' ? undefined : (codeOf(name) ?? codeOf(name.replace(official, '$1$2')));
}

function codeOf(name: string): string | undefined {
  const line = spellings.split('\n').find((each) => ` ${each} `.includes(` ${name} `));
  return line?.slice(0, 2);
}

/** A name without blanks, accents, signs and article, in capitals. */
function bareName(text: string): string {
  return simplified(text)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .replace(/^THE/, '');
}
