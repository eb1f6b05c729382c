const yes = new Set(
  'y yes true 1 1.0 x t ja si oui 是 有 有争议 争议 关联 关联方 disputed dispute open intercompany related strittig'.split(
    ' ',
  ),
);
const no = new Set(
  'n no false 0 0.0 f nein non 否 无 无争议 非关联方 非关联 undisputed none not'.split(' '),
);

/** Reads yes or no; undefined when the text is neither. An empty text is no. */
export function yesNo(text: string): boolean | undefined {
  const key = text.normalize('NFKC').toLowerCase().trim();
  if (key === '' || no.has(key)) return false;
  return yes.has(key) ? true : undefined;
}
