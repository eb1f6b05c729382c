import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../scripts/json-schema/json-schema.js';
import { words } from '../../scripts/json-schema/words/index.js';
import { publishedSchema } from './schema-files.js';

const names = readdirSync('schemas').flatMap((file) => /^([a-z-]+)\.schema\.json$/.exec(file)?.[1] ?? []);
const both = names.flatMap((name) => [name, `${name}.zh-CN`]);

/** Every schema within a schema, by JSON Pointer. */
function parts(schema: JsonSchema, at = ''): [string, JsonSchema][] {
  const below = Object.entries(schema).flatMap(([keyword, value]): [string, JsonSchema][] => {
    if (['properties', '$defs'].includes(keyword))
      return Object.entries(value as Record<string, JsonSchema>).flatMap(([name, part]) =>
        parts(part, `${at}/${keyword}/${name}`),
      );
    const lists = Array.isArray(value) && keyword === 'oneOf' ? (value as JsonSchema[]) : [];
    const single = ['items', 'additionalProperties', 'propertyNames'].includes(keyword) ? [value] : lists;
    return single.flatMap((part, index) =>
      typeof part === 'object' && part !== null ? parts(part as JsonSchema, `${at}/${keyword}/${index}`) : [],
    );
  });
  return [[at, schema], ...below];
}

describe.each(both)('%s', (name) => {
  const all = parts(publishedSchema(name));

  test('every field and every record has a title and a description', () => {
    const untold = all.filter(
      ([at, { title, description, const: value }]) =>
        /\/(properties|\$defs)\/[^/]+$/.test(at) &&
        !/\/\$defs\/(Country|Currency|Industry)$/.test(at) &&
        (!title || !description) &&
        value === undefined,
    );
    expect(untold.map(([at]) => at)).toEqual([]);
  });

  test('every alternative has a title, is a record with one, or is null', () => {
    const bare = all.filter(
      ([at, { title, $ref, type }]) =>
        /\/oneOf\/\d+$/.test(at) && !title && !$ref && type !== 'null' && !/\/(facts|PatchOperation)\//.test(at),
    );
    expect(bare.map(([at]) => at)).toEqual([]);
  });

  test('no keyword that form builders cannot show', () => {
    const used = new Set(all.flatMap(([, schema]) => Object.keys(schema)));
    expect([...used].filter((keyword) => /^(anyOf|allOf|not|if|then|else|\$dynamicRef)$/.test(keyword))).toEqual([]);
  });

  test('every reference leads to a definition, and every definition is used', () => {
    const defined = Object.keys(publishedSchema(name).$defs ?? {});
    const referred = all.flatMap(([, { $ref }]) => ($ref === undefined ? [] : [$ref.slice('#/$defs/'.length)]));
    expect([...new Set(referred)].sort()).toEqual(defined.sort());
  });
});

test.each(names)('%s: the languages differ in words alone', (name) => {
  const [english, chinese] = [publishedSchema(name), publishedSchema(`${name}.zh-CN`)];
  const told = (schema: JsonSchema) =>
    parts(schema).flatMap(([, { title, description }]) => [title ?? '', description ?? '']).filter(Boolean);
  expect(wordless(chinese)).toEqual(wordless(english));
  expect(told(english).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  expect(told(chinese).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
});

test('no words are left over', () => {
  const shown = new Set(both.flatMap((name) => parts(publishedSchema(name)).map(([, { title }]) => title)));
  const unused = Object.entries(words.records).flatMap(([record, { fields }]) =>
    Object.entries(fields)
      .filter(([, [title]]) => !shown.has(title))
      .map(([field]) => `${record}.${field}`),
  );
  expect(unused).toEqual([]);
});

function wordless(schema: JsonSchema): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      ['title', 'description', '$id'].includes(key) && typeof value === 'string' ? undefined : value,
    ),
  );
}
