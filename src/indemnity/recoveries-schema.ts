import { readInto } from '../gate/record-schema.js';
import { reader, type Schema } from '../gate/schema.js';

/** A value read as a list where it is one, else as something else: so that its issues speak of what was meant. */
export function readRecoveries<One, Many>(
  one: Schema<One>,
  many: Schema<Many>,
): Schema<One | Many> {
  return reader((value, context) =>
    readInto<Schema<One | Many>>(Array.isArray(value) ? many : one, value, context),
  );
}
