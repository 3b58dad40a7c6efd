/** Pages that are not as a browser made them: a root that is there already, another document, built-ins that somebody has changed, older browsers. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { all, put, show, speaks, textOf, until } from '../helpers.js';
import { NEIGHBOURS, YOUNGER } from '../neighbourhoods.js';
import { openEmbed, openPage } from '../page.js';

describe('a shadow root that is there already', () => {
  it('is filled anew: one letter', async () => {
    const letter = document.createElement('leave-x-letter');
    const page = put<HTMLElement>('<div></div>');
    letter.lang = 'nl';
    letter.attachShadow({ mode: 'open' }).innerHTML =
      '<section class="root letter" lang="nl"><h2>Old letter</h2></section>';
    page.append(letter);
    await speaks(letter, 'nl');
    expect(textOf(letter)).to.not.contain('Old letter');
    expect(all(letter, 'h2')).to.have.lengthOf(1);
  });

  it('also a declarative one, that is there before the script', async () => {
    const old =
      '<template shadowrootmode="open"><section class="root letter" lang="nl">Old letter</section></template>';
    const { element } = await openEmbed({
      body: '<div></div><p></p>',
      before: `document.addEventListener('x', () => document.body.firstElementChild.setHTMLUnsafe?.(${JSON.stringify(`<leave-x-letter lang="nl">${old}</leave-x-letter>`)}))`,
    });
    element.ownerDocument.dispatchEvent(new Event('x'));
    const letter = element.firstElementChild;
    if (!letter) return; // the browser knows none that comes later
    await speaks(letter, 'nl');
    await until('it is whole', () => all(letter, '[part=petition]').length > 0);
    expect(textOf(letter)).to.not.contain('Old letter');
    expect(all(letter, '.letter')).to.have.lengthOf(1);
  });
});

describe('another document', () => {
  const expectStyled = async (letter: Element, page: Window) => {
    const button = await until('the button is there', () => all(letter, '.button')[0]);
    await until('it is styled', () => page.getComputedStyle(button).display === 'inline-block');
    expect(page.getComputedStyle(button).fontWeight).to.equal('700');
  };

  it('a letter that moves into a frame and back is styled, in the language of where it is', async () => {
    const page = await openPage('/test/blank.html');
    page.document.documentElement.lang = 'nl';
    const letter = await show('<leave-x-letter departures highlight="nluug"></leave-x-letter>');
    document.documentElement.lang = 'nl';
    const home = letter.parentElement!;
    page.document.body.append(letter);
    await speaks(letter, 'nl');
    await expectStyled(letter, page);
    page.document.documentElement.lang = 'de';
    await speaks(letter, 'de');
    home.append(letter);
    await speaks(letter, 'nl');
    await expectStyled(letter, window);
  });

  it('one that is made here and put there', async () => {
    const page = await openPage('/test/blank.html');
    page.document.documentElement.lang = 'nl';
    const letter = document.createElement('leave-x-letter');
    page.document.body.append(letter);
    await speaks(letter, 'nl');
    await expectStyled(letter, page);
  });

  it('one that loads its styles while it moves', async () => {
    const page = await openPage('/test/blank.html');
    page.document.documentElement.lang = 'nl';
    const letter = put<HTMLElement>('<leave-x-letter language-menu></leave-x-letter>');
    page.document.body.append(letter);
    await speaks(letter, 'nl');
    const summary = await until('the menu is there', () => all(letter, 'summary')[0]);
    await until('it is styled', () => page.getComputedStyle(summary).display === 'inline-flex');
  });

  it('one that was in a page without a window in between', async () => {
    const letter = await show<LitElement>('<leave-x-letter lang="nl"></leave-x-letter>', 'nl');
    const home = letter.parentElement!;
    const other = document.implementation.createHTMLDocument('Nowhere');
    other.body.append(letter);
    await letter.updateComplete;
    home.append(letter);
    await speaks(letter, 'nl');
    await expectStyled(letter, window);
  });
});

for (const [what, before] of Object.entries(NEIGHBOURS))
  for (const script of ['/dist/embed.js', '/dist/standalone/nl.js'])
    it(`${script} beside ${what}: the letter, a list with tools, the departures`, async () => {
      const isWhole = script.includes('embed');
      const { element, warnings } = await openEmbed({
        script,
        attributes: isWhole ? {} : { type: 'text/javascript' },
        before,
        body: `<leave-x-letter lang="nl" departures ${isWhole ? 'language-menu highlight="nluug" endorsements-src="/example/endorsements-30.json"' : ''}></leave-x-letter>`,
      });
      await speaks(element, 'nl');
      await until('all of it is there', () =>
        ['letter', 'petition', 'endorsements', 'departures'].every((part) => all(element, `[part=${part}]`).length > 0),
      );
      if (isWhole) {
        await until('the list is there', () => all(element, '.endorsements .records > li').length > 30);
        await until('its tools are there', () => all(element, '.tools input').length === 1);
        await until('the menu is there', () => all(element, '.menu button').length > 20);
      }
      expect(textOf(element)).to.contain('Open brief');
      expect(textOf(element)).to.not.contain('extra');
      expect(warnings).to.deep.equal([]);
    });

describe('the floor', () => {
  const NEEDED = [
    ['delete Document.prototype.adoptedStyleSheets', 'constructable style sheets'],
    ['delete CSSStyleSheet.prototype.replaceSync', 'constructable style sheets'],
    ['delete window.CSS', 'color-mix()'],
    [`CSS.supports = (name, value) => !String(value).includes('color-mix')`, 'color-mix()'],
    ['delete Intl.DisplayNames', 'Intl.DisplayNames'],
    ['delete Intl.PluralRules', 'Intl.PluralRules'],
    ['delete Intl.Locale', 'Intl.Locale'],
    ['delete Object.hasOwn', 'Object.hasOwn'],
    ['delete Element.prototype.replaceChildren', 'Element.replaceChildren'],
  ] as const;
  for (const [before, lacking] of NEEDED)
    it(`${before}: the text inside stays, and one line says why`, async () => {
      const page = await openPage('/test/blank.html');
      const warnings: string[] = [];
      const errors: string[] = [];
      page.console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
      page.addEventListener('error', ({ message }) => void errors.push(message));
      page.addEventListener('unhandledrejection', ({ reason }) => void errors.push(String(reason)));
      page.eval(before);
      page.document.body.innerHTML = '<leave-x-letter lang="nl"><p>Plain letter</p></leave-x-letter>';
      const script = page.document.createElement('script');
      script.type = 'module';
      script.src = '/dist/embed.js';
      page.document.head.append(script);
      await until('it is said', () => warnings.length + errors.length > 0);
      expect(errors).to.deep.equal([]);
      expect(warnings).to.deep.equal([
        `leave-x-letter: this browser is too old (it lacks ${lacking}); the content inside the tags stays.`,
      ]);
      expect(page.customElements.get('leave-x-letter')).to.equal(undefined);
      expect(page.document.body.innerText.trim()).to.equal('Plain letter');
    });

  it('whatever is younger is not missed', async () => {
    const { element, page, warnings } = await openEmbed({
      before: `{ ${YOUNGER.join(';\n')} }`,
      body: `<leave-x-letter lang="nl" departures record-links language-menu highlight="nluug" endorsements-src="/example/endorsements-30.json" languages=""></leave-x-letter>`,
    });
    await speaks(element, 'nl');
    await until('the list is there', () => all(element, '.endorsements .records > li').length > 30);
    await until('all of it is there', () => all(element, '[part=departures], .menu, .tools').length > 2);
    page.document.body.append(element);
    element.lang = 'fr';
    await speaks(element, 'fr');
    expect(warnings).to.deep.equal([]);
  });
});
