/** A note in brackets that stands for a text is ours, and no reader sees one: in any language, from any element, in plain HTML. */
import { expect } from 'chai';
import { renderStatic } from '../../src/static/render-static.js';
import { put, speaks, textOf, until } from '../helpers.js';
import { languages, localeOf } from '../words-of.js';

const TAGS = [
  '<leave-x-letter departures language-menu>',
  '<leave-x-petition>',
  '<leave-x-endorsements record-links>',
  '<leave-x-departures record-links>',
  '<leave-x-write>',
  '<leave-x-endorse mailto="list@example.org">',
  '<leave-x-alternatives>',
  '<leave-x-alternatives follow-src="/demo/example-channels.json">',
  '<leave-x-share>',
];

const NOTE = /[[\]［］]/;

/** What readers are told without seeing it as text. */
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'value'];

const plain = (text: string) => text.replace(/\s+/g, ' ');

function said(root: Element | DocumentFragment): string[] {
  return [...root.querySelectorAll('*')].flatMap((one) =>
    ATTRIBUTES.map((name) => one.getAttribute(name) ?? '').concat(one instanceof HTMLTextAreaElement ? one.value : ''),
  );
}

for (const lang of languages)
  it(`there is none in ${lang}`, async () => {
    // a reader fills in the message: what is still empty there stands in brackets, to be replaced
    const { write } = { ...(await localeOf('en')), ...(await localeOf(lang)) };
    const blanks = Object.values(write.message.empty);
    const notesIn = (texts: readonly string[]) =>
      texts
        .map((text) => blanks.reduce((rest, blank) => rest.replaceAll(plain(blank), ''), plain(text)))
        .filter((text) => NOTE.test(text));
    const html = await renderStatic({ lang, departures: true });
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    expect(notesIn([body.textContent, ...said(body)]), 'plain HTML').to.deep.equal([]);
    for (const tag of TAGS) {
      const name = /[\w-]+/.exec(tag)![0];
      const element = await speaks(put(tag.replace(/>$/, ` lang="${lang}"></${name}>`)), lang);
      const root = element.shadowRoot!;
      if (tag.includes('departures')) await until('they are there', () => root.querySelector('[data-status]'));
      await until(`${tag} says something`, () => textOf(element).length > 50);
      expect(notesIn([textOf(element), ...said(root)]), tag).to.deep.equal([]);
      element.parentElement!.remove();
    }
  });
