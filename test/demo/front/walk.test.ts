/** From the front page to a page with a working letter: each snippet that a browser can run is pasted into a blank page beside the packed files. */
import { expect } from 'chai';
import { all, put, speaks, textOf, until } from '../../helpers.js';
import { openPage } from '../../page.js';
import { paste } from './paste.js';
import '../../../src/index.js';

type Page = Window & typeof globalThis;

/** Where the packed files are on this server. */
const FILES = '/demo/dist/leave-x-letter/';

before(async function () {
  // it is built first
  this.timeout(160_000);
  await openPage('/demo/dist/index.html');
});

const text = (page: Page, id: string) => page.document.querySelector(`#${id} code`)?.textContent ?? '';

/** Opens the front page at a configuration, says where the files are, and waits for the snippet. */
async function choose(fragment: string): Promise<Page> {
  const page = await openPage(`/demo/dist/nl/index.html#${fragment}`);
  const files = await until('the form is there', () => page.document.querySelector<HTMLInputElement>('[name=files]'));
  files.value = FILES;
  files.dispatchEvent(new page.Event('change'));
  await until(
    'the snippet is there',
    () => text(page, 'snippet-page').includes(FILES) || text(page, 'snippet-terminal') !== '',
  );
  return page;
}

/** All that a reader reads in our elements, wherever they stand; each page has an address of its own. */
const read = (root: ParentNode) =>
  [...root.querySelectorAll('leave-x-letter, body > :not(leave-x-letter), #stage > *, div > *')]
    .filter(
      ({ localName, parentElement }) => localName.startsWith('leave-x-') && !parentElement?.closest('leave-x-letter'),
    )
    .map((one) => textOf(one).replace(/http:\/\/localhost\S*/g, 'this page'));

const CONFIGURATIONS = [
  '',
  'letter.departures&letter.no-endorsements&letter.heading-level=1&letter.lang=fr',
  'letter.country=NL&--leave-x-accent=%23aa0011&--leave-x-accent-text=%23ffffff',
  'petition.country=DE&petition.heading-level=3',
  'letter.act=share&letter.language-menu&letter.highlight=nluug&alternatives&share',
];

for (const kind of ['letter', 'html', 'single', 'div'])
  for (const configuration of CONFIGURATIONS) {
    // a single file has no menu and no other elements
    if (kind === 'single' && configuration.includes('share')) continue;
    it(`${kind}: ${configuration || 'nothing chosen'}`, async () => {
      const front = await choose([configuration, `kind=${kind}`].filter(Boolean).join('&'));
      const stage = front.document.querySelector('#stage')!;
      const code = text(front, 'snippet-page');
      const lang = configuration.includes('lang=fr') ? 'fr' : 'nl';
      const { page, violations } = await paste(code, text(front, 'policy'));
      const first = (root: ParentNode) => root.querySelector<HTMLElement>('leave-x-letter, leave-x-petition');
      await speaks(first(stage)!, lang);
      const shown = await until(
        'the element takes over',
        () => first(page.document)?.shadowRoot && first(page.document),
      );
      await speaks(shown, lang);
      await until('it shows what the preview shows', () => read(page.document).join() === read(stage).join()).catch(
        () => {
          expect(read(page.document)).to.deep.equal(read(stage));
        },
      );
      expect(read(stage).join().length).to.be.greaterThan(100);
      expect(violations).to.deep.equal([]);
      const colour = (of: Page, root: Element) => {
        const button = all(root, '.button')[0];
        return button && of.getComputedStyle(button).backgroundColor;
      };
      expect(colour(page, shown)).to.equal(colour(front, first(stage)!));
    });
  }

it('vue: the component shows what the preview shows', async () => {
  const front = await choose('letter.departures&letter.lang=nl&letter.no-endorsements&share&kind=vue');
  const component = await until('the component is there', () => text(front, 'snippet-component'));
  const [, template = ''] = /<template>\n([^]*)\n<\/template>/.exec(component) ?? [];
  // @ts-expect-error -- the build for browsers comes without types
  const { createApp } = (await import('vue/dist/vue.esm-browser.prod.js')) as typeof import('vue');
  const place = put('<div></div>');
  createApp({
    template,
    compilerOptions: { isCustomElement: (tag: string) => tag.startsWith('leave-x-') },
  } as object).mount(place);
  const stage = front.document.querySelector('#stage')!;
  await until(
    'it is there',
    () => read(place.parentElement!).join().length > 100 && read(place.parentElement!).join() === read(stage).join(),
  ).catch(() => {
    expect(read(place.parentElement!)).to.deep.equal(read(stage));
  });
});
