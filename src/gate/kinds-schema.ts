import * as z from 'zod/mini';

/** Records that differ by what a field of theirs says; where none is given, the field is named. */
export function recordOfKinds<
  const Key extends string,
  const Options extends readonly [
    z.core.$ZodTypeDiscriminable,
    ...(readonly z.core.$ZodTypeDiscriminable[]),
  ],
>(key: Key, options: Options): z.ZodMiniDiscriminatedUnion<Options, Key> {
  return z.discriminatedUnion(key, options, { error: () => key });
}
