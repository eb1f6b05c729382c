import {
  type ArrayFieldItemTemplateProps,
  englishStringTranslator,
  type IconButtonProps,
  type MultiSchemaFieldTemplateProps,
  type ObjectFieldTemplateProps,
  type TranslatableString,
} from '@rjsf/utils';
import { formLibraryChinese } from './form-library-words.js';
import type { Locale } from './protocol.js';
import { words } from './words.js';

/** What the form is drawn with: its parts folded, its buttons with signs that need no font. */
export function templatesIn(locale: Locale) {
  return {
    MultiSchemaFieldTemplate: alternatives(words[locale].kind),
    ObjectFieldTemplate: Parts,
    ArrayFieldItemTemplate: Item,
    ButtonTemplates: {
      AddButton: button('+'),
      RemoveButton: button('×'),
      MoveUpButton: button('↑'),
      MoveDownButton: button('↓'),
    },
  };
}

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

/** A record: its plain fields side by side, each of its parts below them; those of the whole are folded under their names. */
function Parts({
  properties,
  fieldPathId,
  schema,
  registry,
  title,
  description,
}: ObjectFieldTemplateProps) {
  const isRoot = fieldPathId.path.length === 0;
  const partOf = (name: string) => {
    const part = schema.properties?.[name];
    return registry.schemaUtils.retrieveSchema(typeof part === 'object' ? part : {});
  };
  const shown = properties.filter(({ hidden }) => !hidden);
  const isPlain = (name: string) => plainTypes.includes(String(partOf(name).type));
  return (
    <fieldset id={fieldPathId.$id} className={isRoot ? 'root' : undefined}>
      {!isRoot && title !== undefined && title !== '' && <legend>{title}</legend>}
      {!isRoot && description !== undefined && <p className="hint">{description}</p>}
      <div className="fields">
        {shown
          .filter(({ name }) => isPlain(name))
          .map(({ content, name }) => (
            <div key={name}>{content}</div>
          ))}
      </div>
      {shown
        .filter(({ name }) => !isPlain(name))
        .map(({ content, name }) =>
          isRoot ? (
            <details key={name} className="part">
              <summary>{partOf(name).title ?? name}</summary>
              {content}
            </details>
          ) : (
            <div key={name}>{content}</div>
          ),
        )}
    </fieldset>
  );
}

const plainTypes: readonly string[] = ['string', 'number', 'integer', 'boolean'];

/** An entry of a list, with what moves or removes it beside it. */
function Item({ children, buttonsProps, hasToolbar, registry }: ArrayFieldItemTemplateProps) {
  const Buttons = registry.templates.ArrayFieldItemButtonsTemplate;
  return (
    <div className="item">
      <div>{children}</div>
      {hasToolbar && (
        <div className="buttons">
          <Buttons {...buttonsProps} />
        </div>
      )}
    </div>
  );
}

function button(sign: string) {
  return function SignButton({ title, onClick, disabled, className, id }: IconButtonProps) {
    return (
      <button
        type="button"
        {...{ id, onClick, disabled }}
        className={`quiet sign ${className ?? ''}`}
        title={title}
        aria-label={title}
      >
        {sign}
      </button>
    );
  };
}

/** The form's own words: it has them in English. */
export function translated(locale: Locale, said: TranslatableString, params?: string[]): string {
  const chinese = locale === 'zh-CN' ? formLibraryChinese[said] : undefined;
  if (chinese === undefined) return englishStringTranslator(said, params);
  return chinese.replace(/%(\d)/g, (_, place: string) => params?.[Number(place) - 1] ?? '');
}
