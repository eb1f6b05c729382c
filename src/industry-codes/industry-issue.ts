/** What can be wrong with a code of an industry, with the names of the facts. The codes are public and stable. */
export interface IndustryIssueFacts {
  /** `known` are the nearest codes with their titles, where there are any. */
  readonly 'unknown-industry-code': 'scheme' | 'value' | 'known';
  readonly 'unknown-industry-scheme': 'value' | 'known';
}
