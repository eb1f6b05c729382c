import type { WholeText } from 'trade-credit-pricing';
import { called } from './file-words.js';

type Head = (file: string) => WholeText;

function head(en: string, chinese: string): Head {
  return (file) => {
    const name = called(file);
    return { en: `${name.en} ${en}:`, 'zh-CN': `${name['zh-CN']}${chinese}：` };
  };
}

/** What stands above the issues of a file: what it is not, or what was not done with it. */
export const headWords = {
  noBook: head('is not a valid rate book', '不是有效的费率手册'),
  noSubmission: head('is not a valid submission', '不是有效的投保资料'),
  noCovers: head('is not a list of covers', '不是保障清单'),
  noContractTerms: head('holds no terms of a contract that can be used', '中没有可用的合同条件'),
  noPolicy: head('holds no policy that can be used', '中没有可用的保单'),
  noObservations: head('holds no valid observations', '中没有有效的保单观察资料'),
  noAdjustment: head('holds no adjustment that can be used', '中没有可用的保费结算'),
  noMapping: head('holds no mapping that can be used', '中没有可用的应收账款对照表'),
  noPrice: head(
    'has no price, so there is no cover to pay by',
    '没有价格，因此没有可据以赔付的保障',
  ),
  notQuoted: head('has no price', '没有价格'),
  notBound: head('was not bound', '未能出单'),
  notEndorsed: head('was not endorsed', '未能据以批改'),
  notRenewed: head('cannot be renewed', '无法续保'),
  notBilled: head('cannot be billed on', '不能据以结算'),
  notUsable: head('cannot be used', '无法使用'),
  notTakenOver: head('cannot be taken over into the book', '无法写入费率手册'),
} as const satisfies Readonly<Record<string, Head>>;
