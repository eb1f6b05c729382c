import { Wording } from './wording.js';

/** Titles made from names and descriptions from the comments in the source: English, for records without words of their own. */
export class CommentWording extends Wording {
  constructor() {
    super({ records: {}, choices: {} }, 'en');
  }

  override ofRecord(name: string, comment: string) {
    return described(name, comment);
  }

  override ofField(_owner: string, name: string, comment: string) {
    return described(name, comment);
  }

  override ofChoice(_keys: readonly string[], value: string): string {
    return spaced(value);
  }
}

function described(name: string, comment: string) {
  const title = spaced(name.slice(name.lastIndexOf('.') + 1));
  return { title, description: comment === '' ? title : comment };
}

/** `minimumPremium` and `minimum-premium` as "Minimum premium". */
function spaced(name: string): string {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/-/g, ' ')
    .toLowerCase();
  return parts.charAt(0).toUpperCase() + parts.slice(1);
}
