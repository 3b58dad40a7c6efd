/** What a reader fills in for a message. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import { choiceTemplate, fieldTemplate } from './field.template.js';

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
 * @param more further fields
 */
export function detailsTemplate(words: Words, details: Details, more: unknown = nothing): TemplateResult {
  const { isCouncil, isEmailWrong, language, languages, hasLanguageFailed } = details;
  const field = (name: Name, autocomplete: 'name' | 'address-level2' | 'off' = 'off') =>
    fieldTemplate(words.t(`write.fields.${name}`), {
      value: details[name],
      autocomplete,
      onInput: (value, isValid) => {
        details.onField(name, value, isValid);
      },
      ...(name === 'email' && {
        type: 'email',
        errorId: 'email-error',
        isWrong: isEmailWrong,
        onChange: details.onEmailLeft,
      }),
    });
  const names = languages.map((tag) => [tag, words.formats.language(tag)] as const);
  return html`<fieldset class="fields">
    <legend>${words.t('write.fields.heading')}</legend>
    ${isCouncil ? [field('place', 'address-level2'), field('addressee'), field('email')] : nothing}
    <p class="error" id="email-error" role="status">${isEmailWrong ? words.t('write.fields.emailInvalid') : nothing}</p>
    ${field('name', 'name')} ${isCouncil ? nothing : field('place', 'address-level2')}
    ${
      languages.length > 1
        ? choiceTemplate(
            words.t('write.fields.language'),
            [...names].sort(([, a], [, b]) => words.formats.compare(a, b)),
            language,
            details.onLanguage,
          )
        : nothing
    }
    ${more}
    <p class="error" role="status">${hasLanguageFailed ? words.t('write.fields.languageFailed') : nothing}</p>
  </fieldset>`;
}
