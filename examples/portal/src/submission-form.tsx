import Form from '@rjsf/core';
import type { ErrorSchema, RJSFSchema, UiSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { memo, useEffect, useMemo, useState } from 'react';
import type { PanelOf } from './cover-panel.js';
import { templatesIn, translated } from './form-templates.js';
import type { Draft, FieldIssue, Priced } from './protocol.js';
import { seekField } from './seek-field.js';
import { words } from './words.js';

interface FormOf extends PanelOf {
  readonly price: Priced | null;
  readonly sought: { readonly path: string } | null;
}

/** The whole submission as a form made from the schema of the book; what is wrong is said by the library at its field. */
export function SubmissionForm({ sought, ...panel }: FormOf) {
  const text = words[panel.locale];
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (sought !== null) seekField(sought.path, () => setOpen(true));
  }, [sought]);
  return (
    <section>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h2>{text.form}</h2>
        </summary>
        <p className="hint">{text.formLead}</p>
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
}: Omit<FormOf, 'sought'>) {
  const errors = useMemo(() => errorsAt(price?.issues ?? []), [price]);
  const templates = useMemo(() => templatesIn(locale), [locale]);
  const { buyers } = draft;
  return (
    <Form
      className="rjsf"
      templates={templates}
      translateString={(said, params) => translated(locale, said, params)}
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
        setDraft({ ...(formData as Draft), ...(buyers !== undefined && { buyers }) })
      }
    />
  );
});

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
