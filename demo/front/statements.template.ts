/** Three texts to quote, about what was chosen. */
import { html, type TemplateResult } from 'lit/html.js';
import { type Statements, statements, type Way } from '../site/statements.js';
import { codeTemplate } from './result.template.js';
import type { Kind } from './snippet.js';
import type { State } from './state.js';
import { readWords } from './words.js';

declare const __VERSION__: string;

/** How each kind brings the letter into the page. */
const LOADS: Record<Kind, Way['loads']> = {
  letter: 'folder',
  html: 'folder',
  single: 'file',
  plain: 'plain',
  react: 'bundled',
  vue: 'bundled',
  svelte: 'bundled',
  angular: 'bundled',
  hugo: 'folder',
  wordpress: 'folder',
  div: 'folder',
};

export function statementsTemplate(
  { configuration }: State,
  kind: Kind,
  policy: string,
  copy: (text: string, button: HTMLElement) => void,
): TemplateResult {
  const { configure, statements: texts } = readWords();
  const words = configure.statements;
  const made = statements(configuration, { loads: LOADS[kind], policy, version: __VERSION__ }, texts);
  return html`<details>
    <summary>${words.title}</summary>
    <p>${words.what}</p>
    ${(Object.keys(made) as (keyof Statements)[]).map((name) =>
      codeTemplate(words[name], made[name].join('\n\n'), { copy }, `statement-${name}`),
    )}
  </details>`;
}
