/** Each attribute of the form comes, changes and goes: the form goes on, and is as it was before. */
import { expect } from 'chai';
import { LeaveXEndorse } from '../../../src/elements.js';
import { all, speaks, until } from '../../helpers.js';
import { listenTo } from '../../witness.js';
import { showForm } from './form.js';

const NONSENSE = ['', ' ', '\u0000', '-1', '{lang}', '../..', 'null', '<b>&', '😀'.repeat(300)];

/** Whichever of them is taken away, the other is there. */
const BOTH = 'mailto="list@example.org" contribute-url="/contribute"';

for (const name of LeaveXEndorse.observedAttributes.filter((one) => !/^(?:lang|locales-src|campaign-src)$/.test(one)))
  it(name, async () => {
    const element = await showForm(BOTH, 'nl');
    const shown = () => all(element, '.root')[0]?.outerHTML.replace(/<!--.*?-->|lit\$\d+\$/g, '');
    const before = shown();
    const first = element.getAttribute(name);
    const { events } = listenTo(element);
    for (const value of [...NONSENSE, null]) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
      await element.updateComplete;
    }
    element.lang = 'fr';
    await speaks(element, 'fr');
    element.lang = 'nl';
    if (first !== null) element.setAttribute(name, first);
    await speaks(element, 'nl');
    await until('it is as before', () => shown() === before);
    expect(events.filter(({ kind }) => kind !== 'attribute' && kind !== 'words')).to.deep.equal([]);
  });

for (const address of ['a#b@example.org', "o'neil+list=1@example.org", 'a^b|c`{d}@example.org', 'α@example.org'])
  it(`contact and withdraw: a mail program gets ${address} as it was written`, async () => {
    const element = await showForm(
      `who="people" mailto="list@example.org" publisher="Example Association 0042" contact="${address}" withdraw="${address}"
        publication-url="https://example.org/list" privacy-url="https://example.org/privacy"`,
    );
    const links = all<HTMLAnchorElement>(element, '.links a').filter(({ protocol }) => protocol === 'mailto:');
    expect(links).to.have.lengthOf(2);
    for (const { pathname, search, hash } of links)
      expect([decodeURIComponent(pathname), search, hash]).to.deep.equal([address, '', '']);
  });
