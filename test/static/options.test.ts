/** What a page can choose of the petition and the sections: the plain letter says what the element would say. */
import { expect } from 'chai';
import { renderStatic, type StaticOptions } from '../../src/static/render-static.js';
import { all, put, show, textOf, until } from '../helpers.js';

const CASES: [attributes: string, options: Partial<StaticOptions>][] = [
  ['no-petition', { noPetition: true }],
  ['no-petition act="none"', { noPetition: true, act: 'none' }],
  ['no-endorsements', { noEndorsements: true }],
  ['petition="campact"', { petition: 'campact' }],
  ['petition="unknown-0042"', { petition: 'unknown-0042' }],
  ['petition-url="/sign"', { petitionUrl: '/sign' }],
  ['petition-url="https://example.org/sign"', { petitionUrl: 'https://example.org/sign' }],
  ['petition-url="http://example.org/sign"', { petitionUrl: 'http://example.org/sign' }],
];

/** What readers read, but for what opens under the button. */
const read = (root: Element) => {
  for (const closed of all(root, 'details > :not(summary)')) closed.remove();
  return textOf(root);
};

for (const [attributes, options] of CASES)
  it(attributes, async () => {
    const element = await show<HTMLElement>(`<leave-x-letter lang="nl" ${attributes}></leave-x-letter>`, 'nl');
    await until('it is whole', () => attributes.includes('none') || all(element, '.root').length > 1);
    const fragment = await renderStatic({ lang: 'nl', ...options, now: new Date() });
    const { content } = Object.assign(document.createElement('template'), { innerHTML: fragment });
    const [tag] = [...content.children];
    for (const one of attributes.split(' ')) expect(tag!.matches(`leave-x-letter[${one}]`), one).to.equal(true);
    const plain = put<HTMLElement>(`<div>${tag!.innerHTML}</div>`);
    await until('they say the same', () => read(plain) === read(element)).catch(() => {
      expect(read(plain)).to.equal(read(element));
    });
    const links = (root: Element) => all<HTMLAnchorElement>(root, '.petition a.button').map(({ href }) => href);
    expect(links(plain)).to.deep.equal(links(element));
  });
