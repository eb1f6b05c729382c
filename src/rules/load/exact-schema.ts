import type * as z from 'zod/mini';

/** A schema for every field of an interface, and for no other field. */
export type Fields<T> = Readonly<Record<keyof T, z.ZodMiniType>>;

type ReadonlyDeep<T> = T extends object
  ? { readonly [Member in keyof T]: ReadonlyDeep<T[Member]> }
  : T;

/** The schema itself when what it lets through is exactly `T`, else `never`: no assignment to it compiles. */
export type Exactly<T, Schema extends z.ZodMiniType> = [z.output<Schema>] extends [T]
  ? [T] extends [ReadonlyDeep<z.output<Schema>>]
    ? Schema
    : never
  : never;
