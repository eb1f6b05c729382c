import * as z from 'zod/mini';

/** A value read as a list where it is one, else as something else: so that its issues speak of what was meant. */
export function readRecoveries<One, Many>(
  one: z.ZodMiniType<One>,
  many: z.ZodMiniType<Many>,
): z.ZodMiniTransform<One | Many> {
  return z.transform((value: unknown, context: z.core.ParsePayload): One | Many => {
    const result = z.safeParse<z.ZodMiniType<One | Many>>(Array.isArray(value) ? many : one, value);
    if (result.success) return result.data;
    context.issues.push(...(result.error.issues as unknown as z.core.$ZodRawIssue[]));
    return z.NEVER;
  });
}
