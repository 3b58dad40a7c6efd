/** What a reader fills in for a message. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import { choiceTemplate, type Field, fieldTemplate } from './field.template.js';

type Name = 'addressee' | 'place' | 'name' | 'email';

export interface Details extends Record<Name, string> {
  /** whether there is one addressee, whom the reader names */
  isCouncil: boolean;
  isEmailWrong: boolean;
  /** the language of the message, and those that there are */
  language: string;
  languages: readonly string[];
  hasLanguageFailed: boolean;
  onField: (name: Name, value: string, isValid: boolean) => void;
  onEmailLeft: () => void;
  onLanguage: (tag: string) => void;
}

/**
 * @param words the language of the page
 * @param details what stands in the fields
 */
export function detailsTemplate(words: Words, details: Details): TemplateResult {
  const { isCouncil, isEmailWrong, language, languages, hasLanguageFailed } = details;
  const field = (name: Name, more?: Partial<Field>) =>
    fieldTemplate({
      id: `field-${name}`,
      label: words.t(`write.fields.${name}`),
      value: details[name],
      onInput: (value, isValid) => {
        details.onField(name, value, isValid);
      },
      ...more,
    });
  const email = (): Partial<Field> => ({
    type: 'email',
    onChange: details.onEmailLeft,
    error: isEmailWrong ? words.t('write.fields.emailInvalid') : '',
  });
  const place = field('place', { autocomplete: 'address-level2' });
  const names = languages.map((tag) => [tag, words.formats.language(tag)] as const);
  return html`<fieldset class="fields">
    <legend>${words.t('write.fields.heading')}</legend>
    <div class="columns">
      ${isCouncil ? [place, field('addressee'), field('email', email())] : nothing}
      ${field('name', { autocomplete: 'name' })} ${isCouncil ? nothing : place}
      ${
        languages.length > 1
          ? choiceTemplate({
              id: 'field-language',
              label: words.t('write.fields.language'),
              options: [...names].sort(([, a], [, b]) => words.formats.compare(a, b)),
              chosen: language,
              onChoose: details.onLanguage,
              status: hasLanguageFailed ? words.t('write.fields.languageFailed') : '',
            })
          : nothing
      }
    </div>
  </fieldset>`;
}
