/** The letter in every language, as the plain HTML that ships: one opens at a time. */
import { readFileSync } from 'node:fs';
import { readLanguages } from '../../src/i18n/words.build.mjs';
import { escape } from './page.mjs';

const english = new Intl.DisplayNames('en', { type: 'language' });

export function gallery() {
  const letters = readLanguages().map(({ tag, name, dir }) => {
    const letter = readFileSync(`dist/static/${tag}.html`, 'utf8');
    const [, title = ''] = /part="heading">([^<]+)</.exec(letter) ?? [];
    return `<details name="language">
<summary><span class="name" lang="${tag}" dir="${dir}">${escape(name)}</span> <small>${english.of(tag)}</small>
<span class="title" lang="${tag}" dir="${dir}">${title}</span></summary>
<div class="window">${letter}</div>
</details>`;
  });
  return `<h2 id="each-language">The letter in each language</h2>\n<div class="gallery">\n${letters.join('\n')}\n</div>\n`;
}
