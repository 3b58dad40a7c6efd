/** The form of the front page: it has every attribute, and everybody can use it. */
import { expect } from 'chai';
import { textOf, until } from '../../helpers.js';
import { append } from '../../page.js';
import { control, openFront, set } from './front-page.js';

it('an attribute that has no place and no word yet stands under “More”, as it is declared', async () => {
  const { groupOf } = await import('../../../demo/front/groups.js');
  expect(groupOf('brand-new')).to.equal('more');
  const { labelOf } = await import('../../../demo/front/controls.template.js');
  document.body.insertAdjacentHTML(
    'beforeend',
    '<script type="application/json" id="words">{"configure":{"attributes":{}}}</script>',
  );
  const { render } = await import('lit/html.js');
  const place = document.createElement('p');
  render(labelOf({ name: 'brand-new', type: { text: 'string' }, description: 'Does something new.' }), place);
  document.querySelector('#words')!.remove();
  expect(place.textContent.replace(/\s+/g, ' ').trim()).to.equal('brand-new Does something new.');
});

it('every attribute has a control, whichever element is shown', async () => {
  const page = await openFront();
  const { readManifest } = await import('./choices.js');
  for (const { tagName, attributes } of await readManifest()) {
    set(page, 'main', tagName);
    for (const { name } of attributes) expect(control(page, name), `${name} of <${tagName}>`).to.not.equal(null);
    expect(attributes.length).to.be.greaterThan(4);
    // each is known by a word of the page's own language
    expect(
      [...page.document.querySelectorAll('#configure label > code, #configure span > code')].map(textOf),
    ).to.deep.equal([]);
  }
});

for (const scheme of ['light', 'dark'])
  it(`is accessible, with all of it open: ${scheme}`, async function () {
    this.timeout(60_000);
    const page = await openFront(
      'letter.act=endorse&endorse&share&--leave-x-accent=%2377aaff&--leave-x-accent-text=%23ffffff&letter.petition-url=/sign',
    );
    page.document.documentElement.style.colorScheme = scheme;
    for (const details of page.document.querySelectorAll('details')) details.open = true;
    await until('all of it is there', () => page.document.querySelector('#statements pre'));
    await append(page, 'script', { src: '/node_modules/axe-core/axe.min.js' });
    // the stage has the colours that were chosen to be too weak
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations, passes } = await page.axe!.run(
      { include: ['body'], exclude: ['#stage'] },
      { runOnly: { type: 'tag', values } },
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join('\n')}`)).to.deep.equal([]);
    expect(passes.length).to.be.greaterThan(20);
  });
