/** Each tag on pages that are not as a browser made them, those that are loaded late like those that are there at once. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { put, sections, show, speaks, textOf, until } from '../helpers.js';
import { NEIGHBOURS, YOUNGER } from '../neighbourhoods.js';
import { openEmbed, openPage } from '../page.js';
import { field, fillIn, ORGANISATION, press } from './endorse/form.js';

const TAGS = {
  'leave-x-letter': 'departures language-menu',
  'leave-x-petition': '',
  'leave-x-endorsements': '',
  'leave-x-departures': '',
  'leave-x-write': '',
  'leave-x-endorse': 'mailto="list@example.org"',
  'leave-x-alternatives': '',
  'leave-x-share': '',
};

const write = (tag: string, attributes: string) => `<${tag} ${attributes}></${tag}>`;

/** How all of it looks, where its width does not count. */
const looksOf = (element: Element, page: Window) =>
  sections(element).flatMap((section) =>
    [section, ...section.querySelectorAll('*')].map((one) => {
      const { fontSize, fontWeight, lineHeight, listStyleType, borderTopWidth, paddingTop } =
        page.getComputedStyle(one);
      return [one.localName, fontSize, fontWeight, lineHeight, listStyleType, borderTopWidth, paddingTop].join(' ');
    }),
  );

for (const [tag, attributes] of Object.entries(TAGS))
  describe(`<${tag}>`, () => {
    it('fills a shadow root anew that is there already', async () => {
      const element = document.createElement(tag);
      element.lang = 'nl';
      element.setAttribute('mailto', 'list@example.org');
      element.attachShadow({ mode: 'open' }).innerHTML = '<section class="root" lang="nl"><h2>Old text</h2></section>';
      put('<div></div>').append(element);
      await until('it is filled', () => sections(element).length > 0 && !textOf(element).includes('Old text'));
      const fresh = await show(`<${tag} lang="nl" mailto="list@example.org"></${tag}>`, 'nl');
      await until('it is as without', () => textOf(element) === textOf(fresh));
      expect(looksOf(element, window)).to.deep.equal(looksOf(fresh, window));
    });

    it('moves into a frame and back: it looks as before, in the language of where it is', async () => {
      const page = await openPage('/test/blank.html');
      document.documentElement.lang = 'nl';
      const element = await show<LitElement>(write(tag, attributes), 'nl');
      const home = element.parentElement!;
      // one that stays: both may still be loading
      const twin = await show(write(tag, attributes), 'nl');
      const looks = () => String(looksOf(twin, window));
      page.document.documentElement.lang = 'de';
      page.document.body.append(element);
      await speaks(element, 'de');
      page.document.documentElement.lang = 'nl';
      await speaks(element, 'nl');
      // each but the address of its own page
      const said = (one: Element, { location }: Window) => textOf(one).replace(location.href, '');
      await until('it says the same there', () => said(element, page) === said(twin, window));
      await until('it looks the same there', () => String(looksOf(element, page)) === looks());
      home.append(element);
      await speaks(element, 'nl');
      await until('it looks the same again', () => String(looksOf(element, window)) === looks());
    });

    it('is made here and put there', async () => {
      const page = await openPage('/test/blank.html');
      page.document.documentElement.lang = 'nl';
      const looks = looksOf(await show(write(tag, `lang="nl" ${attributes}`), 'nl'), window);
      const element = put<HTMLElement>(write(tag, attributes));
      page.document.body.append(element);
      await speaks(element, 'nl');
      await until('it is styled', () => String(looksOf(element, page)) === String(looks));
    });
  });

const EVERY = Object.entries(TAGS)
  .map(([tag, attributes]) => write(tag, `lang="nl" ${attributes.replace(/mailto="[^"]+"/, 'action="/receiver"')}`))
  .join('');

/** Opens a page with every tag, and waits for all of them. */
async function openEvery(before: string) {
  const opened = await openEmbed({ before, body: EVERY });
  const errors: string[] = [];
  opened.page.addEventListener('error', ({ message }) => void errors.push(message));
  for (const tag of Object.keys(TAGS)) await speaks(opened.page.document.querySelector(tag)!, 'nl');
  const form = opened.page.document.querySelector('leave-x-endorse')!;
  await until('the form is there', () => field(form, 'name'));
  return { ...opened, errors, form };
}

/** Sends the form, and answers what left the page. */
async function sent({ page, form }: { page: Window; form: Element }): Promise<string> {
  let body: unknown;
  page.fetch = (_, init) => {
    body = init?.body;
    return Promise.resolve(new Response('{}', { status: 201 }));
  };
  fillIn(form, ORGANISATION);
  press(form);
  await until('it is sent', () => body !== undefined, 12_000);
  return body as string;
}

describe('every tag on one page', () => {
  let expected: string;
  let texts: string[];
  const textsIn = (page: Window) => Object.keys(TAGS).map((tag) => textOf(page.document.querySelector(tag)!));

  it('by itself says and sends what it should', async () => {
    const opened = await openEvery('');
    texts = textsIn(opened.page);
    expected = await sent(opened);
    const { record, consent } = JSON.parse(expected) as { record: { name: string }; consent: { statements: string[] } };
    expect(record.name).to.equal(ORGANISATION.name);
    expect(consent.statements).to.be.an('array').that.has.lengthOf(1);
  });

  for (const [what, before] of [
    ...Object.entries(NEIGHBOURS),
    ['older browsers', `{ ${YOUNGER.join(';\n')} }`],
  ] as const)
    it(`says and sends the same beside ${what}`, async () => {
      const opened = await openEvery(before);
      expect(textsIn(opened.page)).to.deep.equal(texts);
      expect(await sent(opened)).to.equal(expected);
      expect(opened.warnings).to.deep.equal([]);
      expect(opened.errors).to.deep.equal([]);
    });
});
