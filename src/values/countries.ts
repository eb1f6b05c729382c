import { once } from './once.js';

/**
 * ISO 3166-1 alpha-2, the 249 officially assigned codes, as listed by Debian's iso-codes 4.15.0, and XK for Kosovo: a
 * code free for users, with which the European Union, the OECD, the IMF and banks name it. A first letter, then all second
 * ones, for they travel in every bundle.
 */
const countries =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY ' +
  'HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY ' +
  'QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS XK YET ZAMW';

const codes = /*#__PURE__*/ once(
  () =>
    new Set(
      countries
        .split(' ')
        .flatMap(([first = '', ...seconds]) => seconds.map((second) => first + second)),
    ),
);

/** True for an ISO 3166-1 alpha-2 country code in capitals, for example `CN`, and for `XK`. */
export function isCountry(code: string): boolean {
  return codes().has(code);
}
