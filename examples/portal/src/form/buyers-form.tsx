import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useEffect, useMemo, useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import type { Submission } from 'trade-credit-pricing';
import { submissionStandard } from 'trade-credit-pricing/explain';
import { chinese, english } from 'trade-credit-pricing/issues';
import { Field } from './field.js';
import { formWords } from './form-words.js';
import { otherFaults } from './other-faults.js';

const languages = { en: english, 'zh-CN': chinese };
const browserLocale: keyof typeof languages = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';

const empty: Submission = {
  cover: { insuredPercentage: '90' },
  currency: 'CNY',
  asOf: '2026-07-15',
  inception: '2026-08-01',
  turnover: { estimated: '' },
  buyers: [{ id: 'B-001', country: '', turnover: '' }],
};

/** What a form begins with: what was typed, and whether it was checked. */
interface Begun {
  readonly values: Submission;
  readonly checked: boolean;
}

/** The form in the language chosen. A form keeps the messages of its language, so another language is another form. */
export function BuyersForm() {
  const [locale, setLocale] = useState(browserLocale);
  const [begun, setBegun] = useState<Begun>({ values: empty, checked: false });
  const switched = (now: Begun) => {
    setBegun(now);
    setLocale(locale === 'en' ? 'zh-CN' : 'en');
  };
  return <FormIn key={locale} {...{ locale, begun, switched }} />;
}

interface FormProps {
  readonly locale: keyof typeof languages;
  readonly begun: Begun;
  readonly switched: (now: Begun) => void;
}

/** A form whose fields the library reads: `submissionStandard` through the resolver for Standard Schemas. */
function FormIn({ locale, begun, switched }: FormProps) {
  const [ready, setReady] = useState<Submission>();
  const text = formWords[locale];
  const resolver = useMemo(
    () => standardSchemaResolver(submissionStandard(languages[locale])),
    [locale],
  );
  const form = useForm<Submission>({ resolver, defaultValues: begun.values });
  const { control, formState, getValues, handleSubmit, register } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'buyers' });
  const { errors, isSubmitted } = formState;
  const check = handleSubmit(setReady, () => setReady(undefined));

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = text.title;
  }, [locale, text]);
  useEffect(() => {
    if (begun.checked) void check();
  }, []);

  const shown = [
    ...([
      'currency',
      'asOf',
      'inception',
      'turnover.estimated',
      'cover.insuredPercentage',
    ] as const),
    ...fields.flatMap((_, place) =>
      (['id', 'country', 'turnover'] as const).map((name) => `buyers.${place}.${name}` as const),
    ),
  ];
  const field = (name: (typeof shown)[number], label: string) => (
    <Field {...{ name, label, register, errors }} />
  );
  const rest = otherFaults(errors, shown);

  return (
    <div className="page">
      <header>
        <div>
          <h1>{text.title}</h1>
          <p>{text.lead}</p>
        </div>
        <button
          type="button"
          className="quiet"
          lang={text.languageCode}
          onClick={() => switched({ values: getValues(), checked: isSubmitted })}
        >
          {text.language}
        </button>
      </header>
      <main>
        <form noValidate onSubmit={(event) => void check(event)}>
          <fieldset>
            <legend>{text.business}</legend>
            {field('currency', text.currency)}
            {field('asOf', text.asOf)}
            {field('inception', text.inception)}
            {field('turnover.estimated', text.estimated)}
            {field('cover.insuredPercentage', text.insured)}
          </fieldset>
          {fields.map(({ id }, place) => (
            <fieldset key={id}>
              <legend>
                {text.buyers} {place + 1}
              </legend>
              {field(`buyers.${place}.id`, text.id)}
              {field(`buyers.${place}.country`, text.country)}
              {field(`buyers.${place}.turnover`, text.turnover)}
              <button type="button" className="quiet" onClick={() => remove(place)}>
                {text.remove} {place + 1}
              </button>
            </fieldset>
          ))}
          {rest.length > 0 && (
            <div className="form-rest" role="alert">
              {text.elsewhere}
              <ul>
                {rest.map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </div>
          )}
          <div className="form-actions">
            <button
              type="button"
              className="quiet"
              onClick={() => append({ id: '', country: '', turnover: '' })}
            >
              {text.add}
            </button>
            <button type="submit">{text.check}</button>
          </div>
          {ready && (
            <section className="form-ready" aria-live="polite">
              <p>{text.ready}</p>
              <pre>{JSON.stringify(ready, null, 2)}</pre>
            </section>
          )}
        </form>
      </main>
    </div>
  );
}
