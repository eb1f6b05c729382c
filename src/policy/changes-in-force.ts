import type { IsoDate } from '../values/text.js';
import type { Endorsement, PolicyChange } from './endorsement.js';

/** A change of one kind. */
export type ChangeOf<Kind extends Endorsement['kind']> = PolicyChange & {
  readonly endorsement: Extract<Endorsement, { readonly kind: Kind }>;
};

/** The changes of a kind, in the order in which they were agreed. */
export function changesOf<Kind extends Endorsement['kind']>(
  changes: readonly PolicyChange[],
  kind: Kind,
): ChangeOf<Kind>[] {
  return changes.filter((change): change is ChangeOf<Kind> => change.endorsement.kind === kind);
}

/** First day from which a change is taken back; undefined when it stands. */
export function undoneFrom(
  { id }: PolicyChange,
  changes: readonly PolicyChange[],
): IsoDate | undefined {
  return changesOf(changes, 'undo').find(({ endorsement }) => endorsement.change === id)?.from;
}

/** The changes of a kind that apply to shipments of a day. */
export function inForceOn<Kind extends Endorsement['kind']>(
  changes: readonly PolicyChange[],
  kind: Kind,
  day: IsoDate,
): ChangeOf<Kind>[] {
  return changesOf(changes, kind).filter((change) => {
    const undone = undoneFrom(change, changes);
    return change.from <= day && (undone === undefined || undone > day);
  });
}
