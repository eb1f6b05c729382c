import Form from '@rjsf/core';
import type { ErrorSchema, MultiSchemaFieldTemplateProps, RJSFSchema, UiSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { memo, useMemo, useState } from 'react';
import type { PanelOf } from './cover-panel.js';
import type { Draft, FieldIssue, Priced } from './protocol.js';
import { words } from './words.js';

/** The whole submission as a form made from the schema of the book; what is wrong is said by the library at its field. */
export function SubmissionForm(panel: PanelOf & { readonly price: Priced | null }) {
  const text = words[panel.locale];
  const [open, setOpen] = useState(false);
  return (
    <section>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h2>{text.form}</h2>
        </summary>
        <p>{text.formLead}</p>
        {open && panel.choices !== null && <Fields {...panel} />}
      </details>
    </section>
  );
}

const Fields = memo(function Fields({
  draft,
  setDraft,
  choices,
  price,
  locale,
}: PanelOf & { readonly price: Priced | null }) {
  const errors = useMemo(() => errorsAt(price?.issues ?? []), [price]);
  const templates = useMemo(
    () => ({ MultiSchemaFieldTemplate: alternatives(words[locale].kind) }),
    [locale],
  );
  return (
    <Form
      templates={templates}
      schema={withoutBuyers(choices?.schema ?? {}) as RJSFSchema}
      uiSchema={uiSchema}
      validator={validator}
      formData={draft}
      extraErrors={errors}
      noValidate
      showErrorList={false}
      experimental_defaultFormStateBehavior={{
        constAsDefaults: 'skipOneOf',
        emptyObjectFields: 'skipEmptyDefaults',
      }}
      onChange={({ formData }) =>
        setDraft({ ...(formData as Draft), buyers: draft.buyers } as Draft)
      }
    />
  );
});

/** Alternatives of a field, with a name for what chooses among them. */
function alternatives(kind: string) {
  return function Alternatives({ selector, optionSchemaField }: MultiSchemaFieldTemplateProps) {
    return (
      <div>
        <label>
          {kind}
          {selector}
        </label>
        {optionSchemaField}
      </div>
    );
  };
}

const uiSchema: UiSchema = { 'ui:submitButtonOptions': { norender: true } };

/** Buyers have a table of their own, and the questionnaire a panel. */
function withoutBuyers(schema: object): object {
  const {
    properties = {},
    required = [],
    ...rest
  } = schema as {
    properties?: Record<string, unknown>;
    required?: readonly string[];
  };
  const { buyers: _table, creditControl: _panel, ...others } = properties;
  return { ...rest, properties: others, required: required.filter((name) => name in others) };
}

/** Issues by place, as the form wants them. */
function errorsAt(issues: readonly FieldIssue[]): ErrorSchema {
  const root: Tree = {};
  for (const { path, message } of issues) {
    let place = root;
    for (const step of path.split('/').slice(1).map(unescaped))
      place = (place[step] ??= {}) as Tree;
    (place['__errors'] as string[] | undefined)?.push(message);
    place['__errors'] ??= [message];
  }
  return root as ErrorSchema;
}

interface Tree {
  [step: string]: Tree | string[];
}

function unescaped(step: string): string {
  return step.replace(/~1/g, '/').replace(/~0/g, '~');
}
