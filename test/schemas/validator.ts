import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { publishedSchema } from './schema-files.js';

/** The code of a validator is run as it is made: to shorten it takes longer than it saves in a few runs. */
export const asMade = { code: { optimize: false } };

/** Compiles a published schema as a strict validator would. */
export function validator(name: string): ValidateFunction {
  const ajv = new Ajv2020({ ...asMade, strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(publishedSchema(name));
}

/** What a component of an OpenAPI document says against a value: at most three errors. */
export function componentValidator(document: object): (component: string, value: unknown) => unknown[] {
  const ajv = new Ajv2020({ ...asMade, strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'openapi', ...document });
  return (component, value) => {
    const validate = ajv.compile({ $ref: `openapi#/components/schemas/${component}` });
    validate(value);
    return (validate.errors ?? []).slice(0, 3);
  };
}
