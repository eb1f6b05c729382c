import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { answersOf } from './left-out-answers.js';
import { saidOtherwise } from './left-out-reasons.js';

interface Node {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/submission.schema.json', import.meta.url), 'utf8'),
) as Node & { readonly $defs: Readonly<Record<string, Node>> };

/** Paths of the optional fields of the published schema, which a test holds to the one that reads. */
function optionalFields(node: Node, at = ''): string[] {
  const name = node.$ref?.split('/').at(-1);
  if (name !== undefined) return optionalFields(schema.$defs[name] ?? {}, at);
  const { properties = {}, required = [], items, additionalProperties: values } = node;
  return [
    ...[...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((one) => optionalFields(one, at)),
    ...Object.entries(properties).flatMap(([field, one]) => [
      ...(required.includes(field) ? [] : [`${at}/${field}`]),
      ...optionalFields(one, `${at}/${field}`),
    ]),
    ...(items === undefined ? [] : optionalFields(items, `${at}/*`)),
    ...(typeof values === 'object' ? optionalFields(values, `${at}/{}`) : []),
  ];
}

const fields = [...new Set(optionalFields(schema))];

const indicated = (submission: Submission): number => {
  const { premium, issues, findings } = quote(submission, referenceBook);
  expect(premium, JSON.stringify([...issues, ...findings]).slice(0, 500)).not.toBeNull();
  return Number(premium?.indication);
};

describe('RAT-30 of every optional field, silence never pays and honesty never costs', () => {
  it('the schema has many, and each is tried or said to say nothing of how good a risk is', () => {
    expect(fields.length).toBeGreaterThan(150);
    const open = fields.filter(
      (path) =>
        !(path in answersOf) && !saidOtherwise.some(([beginning]) => path.startsWith(beginning)),
    );
    expect(open).toEqual([]);
    expect(Object.keys(answersOf).filter((path) => !fields.includes(path))).toEqual([]);
    expect(
      saidOtherwise.filter(([beginning]) => !fields.some((path) => path.startsWith(beginning))),
    ).toEqual([]);
  });

  it.each(Object.keys(answersOf))('%s', (path) => {
    const { blank, best, ordinary, worst, most = [1] } = answersOf[path]!;
    const silent = indicated(blank);
    expect(indicated(best), 'the best answer').toBeLessThanOrEqual(silent);
    expect(indicated(ordinary), 'an ordinary answer').toBeLessThanOrEqual(silent);
    expect(indicated(worst), 'the worst answer').toBeLessThanOrEqual(silent * most[0]);
  });
});
