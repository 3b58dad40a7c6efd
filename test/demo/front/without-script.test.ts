/** The letter as plain HTML alone: pasted into a page that allows no script, it says what the preview says. */
import { expect } from 'chai';
import { all, textOf, until } from '../../helpers.js';
import { cardsOf, DUTCH, ENGLISH, give, labelled, openBring, set as choose } from '../bring/visitor.js';
import { codeOf, openFront, type Page, preview, set } from './front-page.js';
import { paste } from './paste.js';

const POLICY = "default-src 'none';\nstyle-src 'self'";

/** Chooses this kind, with the packed files where they are on this server. */
async function withoutScript(page: Page): Promise<string> {
  set(page, 'files', '/demo/dist/leave-x-letter/');
  set(page, 'kind', 'plain');
  return until('the snippet is there', () => {
    const code = codeOf(page);
    return !code.includes('<script') && code.includes('/demo/dist/') && code.includes('class="spread"') && code;
  });
}

/** What readers read, but for what opens under a button. */
function read(root: Element): string {
  const text = [...all(root, '.root')].map((section) => {
    const copy = section.cloneNode(true) as Element;
    for (const closed of copy.querySelectorAll('.act > :not(summary)')) closed.remove();
    return textOf(copy);
  });
  return text.join('\n');
}

for (const configuration of [
  '',
  'letter.departures&letter.no-endorsements&letter.heading-level=1&letter.lang=fr',
  'letter.country=NL&letter.act=write&look=sober',
])
  it(`says what the preview says: ${configuration || 'nothing chosen'}`, async () => {
    const front = await openFront(configuration, 'nl');
    const code = await withoutScript(front);
    const policy = codeOf(front, 'policy');
    expect(policy).to.equal(POLICY);
    const { page, violations } = await paste(code, policy);
    const letter = page.document.querySelector('leave-x-letter')!;
    expect(letter.shadowRoot).to.equal(null);
    expect(read(letter).length).to.be.greaterThan(1000);
    await until('it is the same', () => read(letter) === read(preview(front))).catch(() => {
      expect(read(letter)).to.equal(read(preview(front)));
    });
    const { borderTopWidth } = page.getComputedStyle(page.document.querySelector('.petition')!);
    expect(borderTopWidth, 'the style sheet is there').to.not.equal('0px');
    expect(violations).to.deep.equal([]);
  });

it('says what it leaves out, and promises nothing of a script', async () => {
  const page = await openFront('letter.language-menu&letter.act=share&letter.highlight=nluug&write');
  const code = await withoutScript(page);
  expect(code).to.not.match(/language-menu|act=|highlight=|<leave-x-write/);
  const notice = textOf(page.document.querySelector('#snippet .notice')!);
  for (const name of ['menu', 'button', 'organisation', 'message to a council'])
    expect(notice).to.match(new RegExp(name, 'i'));
  expect(codeOf(page, 'statement-privacy'))
    .to.contain('The open letter is part of this page.')
    .and.not.contain('write a message');
});

it('holds a letter of one’s own, in the language that was chosen', async () => {
  const page = await openBring();
  give(page, 'texts', { 'letter.en.docx': ENGLISH, 'brief.docx': DUTCH });
  await cardsOf(page, 2);
  await until('it is shown', () => textOf(preview(page)).startsWith('More benches'));
  set(page, 'kind', 'plain');
  const notice = () => textOf(page.document.querySelector('#snippet')!);
  await until('it says that something is missing', () => notice().includes('still missing'));
  choose(page, labelled(page.document.querySelector('bring-texts')!, 'Date'), '2025-03-01');
  expect(await withoutScript(page))
    .to.contain('More benches')
    .and.not.contain('locales-src');
  choose(page, page.document.querySelector<HTMLSelectElement>('[name=lang]')!, 'nl');
  const code = await until('it follows', () => codeOf(page).includes('Meer banken') && codeOf(page));
  const { page: blank } = await paste(code, codeOf(page, 'policy'));
  const letter = blank.document.querySelector('leave-x-letter')!;
  await until('it is the same', () => read(letter) === read(preview(page))).catch(() => {
    expect(read(letter)).to.equal(read(preview(page)));
  });
});
