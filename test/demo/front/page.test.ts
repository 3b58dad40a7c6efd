/** The front page, used as a visitor would: what is chosen stands in the preview, in the address and in what is copied. */
import { expect } from 'chai';
import { all, speaks, textOf, until } from '../../helpers.js';
import { codeOf, control, openFront, preview, set } from './front-page.js';

it('what is chosen stands in the preview, in the address and in the snippet', async () => {
  const page = await openFront();
  set(page, 'departures', true);
  set(page, 'no-petition', false);
  set(page, 'lang', 'nl');
  set(page, 'leave-x-share', true);
  await speaks(preview(page), 'nl');
  expect(preview(page).getAttributeNames().sort()).to.deep.equal(['departures', 'lang', 'no-petition']);
  await speaks(await until('the other is there', () => preview(page, 'leave-x-share')), 'nl');
  expect(page.location.hash).to.equal('#letter.departures&letter.no-petition&letter.lang=nl&share');
  const code = await until(
    'the snippet follows',
    () => codeOf(page).includes('<leave-x-share lang="nl">') && codeOf(page),
  );
  expect(code).to.match(/<leave-x-letter lang="nl" no-petition departures>/);
  expect(code).to.contain('Open brief').and.not.contain('bitsoffreedom.nl/campagnes');
  set(page, 'departures', false);
  expect(preview(page).hasAttribute('departures')).to.equal(false);
});

it('a link shows what its sender chose; addresses in it are used once they are accepted', async () => {
  const page = await openFront(
    'letter.country=BE&letter.petition-url=https://example.org/sign&kind=html&files=/elsewhere/',
  );
  expect(control(page, 'country').value).to.equal('BE');
  expect(preview(page).getAttribute('country')).to.equal('BE');
  expect(preview(page).hasAttribute('petition-url')).to.equal(false);
  expect(codeOf(page)).to.contain('"/leave-x-letter/embed.js"').and.not.contain('example.org/sign');
  const notice = page.document.querySelector('.notice')!;
  expect(textOf(notice)).to.contain('https://example.org/sign').and.contain('/elsewhere/');
  expect([...notice.querySelectorAll('a')]).to.deep.equal([]);
  notice.querySelector('button')!.click();
  await until('they are used', () => codeOf(page).includes('"/elsewhere/embed.js"'));
  expect(codeOf(page)).to.contain('petition-url="https://example.org/sign"');
  expect(preview(page).getAttribute('petition-url')).to.equal('https://example.org/sign');
  expect(page.document.querySelector('.notice')).to.equal(null);
});

it('addresses that are left out are gone, from the link too', async () => {
  const page = await openFront('letter.petition-url=https://example.org/sign&letter.departures');
  expect(page.location.hash).to.contain('petition-url');
  page.document.querySelectorAll<HTMLElement>('.notice button')[1]!.click();
  expect(page.location.hash).to.equal('#letter.departures');
  expect(codeOf(page)).to.not.contain('example.org');
});

it('nothing is loaded from an address that a link brings, accepted or not', async () => {
  const page = await openFront(
    'letter.endorsements-src=/example/endorsements-30.json&letter.locales-src=/letter/{lang}.json',
  );
  page.document.querySelector<HTMLElement>('.notice button')!.click();
  await speaks(preview(page), 'en');
  expect(preview(page).getAttributeNames()).to.deep.equal([]);
  const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  expect(asked.filter((path) => !path.startsWith('/demo/dist/'))).to.deep.equal([]);
  expect(asked.length).to.be.greaterThan(3);
});

it('contacts never stand in the address', async () => {
  const page = await openFront('letter.act=endorse&endorse');
  set(page, 'mailto', 'list@example.org');
  set(page, 'publisher', 'Example Association 0042');
  set(page, 'kind', 'html');
  await until('the snippet has them', () => codeOf(page).includes('mailto="list@example.org"'));
  expect(codeOf(page)).to.contain('slot="act"').and.contain('Example Association 0042');
  expect(page.location.hash).to.equal('#letter.act=endorse&endorse&kind=html');
  expect(preview(page, 'leave-x-letter > leave-x-endorse').getAttribute('mailto')).to.equal('list@example.org');
});

it('what is chosen is shown where the browser takes no more addresses', async () => {
  const page = await openFront();
  const replace = page.history.replaceState.bind(page.history);
  page.history.replaceState = () => {
    throw new page.DOMException('too many', 'SecurityError');
  };
  set(page, 'departures', true);
  expect(preview(page).hasAttribute('departures')).to.equal(true);
  page.history.replaceState = replace;
  await until('the address follows', () => page.location.hash === '#letter.departures');
});

it('links in the preview lead nowhere, and say so', async () => {
  const page = await openFront();
  const { href } = page.location;
  const link = await until('there is a link', () => all<HTMLAnchorElement>(preview(page), 'a[href]')[0]);
  for (const kind of ['click', 'auxclick'])
    expect(
      link.dispatchEvent(new page.MouseEvent(kind, { bubbles: true, composed: true, cancelable: true })),
      kind,
    ).to.equal(false);
  await until('it is said', () => textOf(page.document.querySelector('#announcement')!).includes('preview'));
  expect(page.location.href).to.equal(href);
});

for (const isAllowed of [true, false])
  it(`the button says ${isAllowed ? 'that it copied' : 'what to do where copying is not allowed'}`, async () => {
    const page = await openFront();
    let copied = '';
    Object.defineProperty(page.navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          copied = text;
          return isAllowed ? Promise.resolve() : Promise.reject(new Error('not allowed'));
        },
      },
    });
    const button = page.document.querySelector<HTMLElement>('#snippet .code button')!;
    button.click();
    const status = page.document.querySelector('#announcement')!;
    await until('it is said', () => textOf(status) !== '');
    expect(copied).to.equal(codeOf(page));
    expect(textOf(status)).to.match(isAllowed ? /^Copied\.$/ : /Ctrl\+C/);
    expect(button.hasAttribute('data-copied')).to.equal(isAllowed);
    if (!isAllowed) expect(page.getSelection()!.toString().trim().slice(0, 20)).to.equal(codeOf(page).slice(0, 20));
  });

it('a colour that cannot be read is named, with the nearest that can', async () => {
  const page = await openFront();
  set(page, 'own-colours', true);
  set(page, '--leave-x-accent', '#77aaff');
  const fault = () => page.document.querySelector('#configure .bad');
  expect(textOf(fault()!)).to.match(/^Text on the button: contrast 2\.3 to 1.* 4\.5 to 1/);
  expect(page.document.querySelector<HTMLElement>('#stage')!.style.getPropertyValue('--leave-x-accent')).to.equal(
    '#77aaff',
  );
  for (let round = 0; fault() && round < 3; round++)
    page.document.querySelector<HTMLElement>('#configure .bad + p button')!.click();
  expect(fault()).to.equal(null);
  expect(page.document.querySelectorAll('#configure .good').length).to.equal(2);
  await until('the snippet has it', () => codeOf(page).includes('--leave-x-accent: #'));
});

it('the reader’s language and country change the preview, and nothing that is copied but the language of the plain letter', async () => {
  const page = await openFront('kind=html');
  const before = codeOf(page);
  set(page, 'reader-country', 'NL');
  set(page, 'reader-lang', 'fr');
  await speaks(preview(page), 'fr');
  expect(preview(page).getAttributeNames()).to.deep.equal(['country']);
  const code = await until('the fallback follows', () => codeOf(page).includes('Lettre ouverte') && codeOf(page));
  const withoutText = (text: string) => text.replace(/>[^<]*<\/a>/, '');
  expect(withoutText(code)).to.equal(withoutText(before));
  expect(page.location.hash).to.equal('#kind=html');
});

it('the slider changes the width of the preview alone', async () => {
  const page = await openFront();
  set(page, 'width', '300');
  expect(preview(page).getBoundingClientRect().width).to.be.closeTo(300, 1);
  set(page, 'width', '1280');
  expect(preview(page).getBoundingClientRect().width).to.be.closeTo(1280, 1);
  expect(page.document.documentElement.scrollWidth).to.be.at.most(page.innerWidth);
});

it('the letter without a script stands in a frame that can run none', async () => {
  const page = await openFront('', 'nl');
  const details = page.document.querySelector<HTMLDetailsElement>('#without details')!;
  const frame = details.querySelector('iframe')!;
  expect(frame.srcdoc).to.equal('');
  details.open = true;
  await until('it is filled', () => frame.srcdoc.includes('Open brief'));
  expect(frame.getAttribute('sandbox')).to.equal('');
  expect(frame.srcdoc).to.not.contain('<script');
});

it('nothing is stored, and nothing is asked from elsewhere', async () => {
  const page = await openFront('letter.departures&look=warm&--leave-x-accent=%23aa0011');
  const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
  expect(new Set(asked)).to.deep.equal(new Set([location.origin]));
  expect([page.document.cookie, page.localStorage.length, page.sessionStorage.length]).to.deep.equal(['', 0, 0]);
});
