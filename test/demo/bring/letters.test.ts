/** Letters that a visitor brings to the front page: shown, told what is lost of them, and handed back as files. */
import { expect } from 'chai';
import { speaks, textOf, until } from '../../helpers.js';
import { docx, paragraph, run, style } from '../../import/docx.mjs';
import { ENGLISH, DUTCH, openBring, give, cardsOf, letterOf, codeOf, status, labelled, set, taken } from './visitor.js';

it('two letters in Word are shown in their languages, stand in the snippet, and come back as files', async () => {
  const page = await openBring();
  give(page, 'texts', { 'letter.en.docx': ENGLISH, 'brief.docx': DUTCH });
  const [first, second] = await cardsOf(page, 2);
  expect(labelled(first!, 'Title').value).to.equal('More benches');
  expect(labelled(second!, 'Language').value).to.equal('nl');
  expect(textOf(second!)).to.contain('a guess from the words');
  expect(textOf(first!))
    .to.match(/(\d+) of \1 words/)
    .and.not.contain('guess');
  const letter = letterOf(page);
  await until('it is shown', () => textOf(letter).startsWith('More benches'));
  expect(textOf(letter)).to.contain('People are tired.').and.contain('Example Town, 1 March 2025');
  set(page, page.document.querySelector('[name="reader-lang"]')!, 'nl');
  await speaks(letter, 'nl');
  await until('it follows', () => textOf(letter).startsWith('Meer banken'));
  const code = await until('the snippet follows', () => codeOf(page).includes('languages="en nl"') && codeOf(page));
  expect(code).to.contain('locales-src="/letter/{lang}.json"').and.contain('campaign-src="/letter/campaign.json"');
  set(page, labelled(page.document.querySelector('bring-texts')!, 'Date'), '2025-03-01');
  await until('it is read again', () => !textOf(page.document.querySelector('bring-texts')!).includes('problem'));
  const files = await taken(page);
  expect(Object.keys(files).sort()).to.deep.equal(['letter/campaign.json', 'letter/en.json', 'letter/nl.json']);
  expect(files['letter/campaign.json']).to.contain('"date": "2025-03-01"');
  expect(page.location.hash).to.not.contain('enches');
});

it('a letter in two languages in one document becomes two', async () => {
  const page = await openBring();
  const both = (title: string, ...texts: string[]) => [
    paragraph(run(title), style('Title')),
    ...texts.map((text) => paragraph(run(text))),
  ];
  const document = docx(
    [
      ...both(
        'More benches',
        'We ask the council for more benches in the park.',
        'There are none, and people are tired.',
      ),
      ...both(
        'Meer banken',
        'Wij vragen de gemeente om meer banken te plaatsen.',
        'Er staan er geen, en dat is jammer.',
      ),
    ],
    'https://example.org/',
  );
  give(page, 'texts', { 'letter.docx': document });
  const found = await cardsOf(page, 2);
  expect(found.map((card) => labelled<HTMLSelectElement>(card, 'Language').value)).to.deep.equal(['en', 'nl']);
  expect(found.map((card) => labelled(card, 'Title').value)).to.deep.equal(['More benches', 'Meer banken']);
});

it('a loss stands beside its line, and is left out once that is allowed', async () => {
  const page = await openBring('nl');
  const text =
    '# Meer banken\n\n**Wij vragen om meer banken in het park.**\n\n| Bank | Plaats |\n| - | - |\n| een | vijver |\n\nEr staan er geen.\n';
  give(page, 'texts', { 'brief.nl.md': text });
  const [card] = await cardsOf(page, 1);
  const report = card!.querySelector('.bring-report')!;
  expect(report.hasAttribute('open')).to.equal(true);
  expect(textOf(report)).to.contain('Regel 5:').and.contain('| Bank | Plaats |');
  expect(textOf(report)).to.contain('“Weglaten wat niet behouden kan blijven”').and.not.contain('--');
  expect(report.querySelector('[lang=en]')).to.not.equal(null);
  expect(textOf(letterOf(page))).to.not.contain('Meer banken');
  set(page, labelled(page.document.querySelector('bring-texts')!, 'Weglaten'), true);
  await until('it is shown', () => textOf(letterOf(page)).startsWith('Meer banken'));
});

it('what is taken away is shown no more', async () => {
  const page = await openBring();
  give(page, 'texts', { 'letter.en.docx': ENGLISH });
  const [card] = await cardsOf(page, 1);
  await until('it is shown', () => textOf(letterOf(page)).startsWith('More benches'));
  [...card!.querySelectorAll('button')].at(-1)!.click();
  await cardsOf(page, 0);
  await until('the bundled letter is back', () => textOf(letterOf(page)).includes('democracy'));
  await until('the snippet follows', () => !codeOf(page).includes('locales-src'));
  expect(page.document.activeElement).to.equal(page.document.querySelector('bring-texts input[type=file]'));
});

it('text that is pasted keeps its links', async () => {
  const page = await openBring();
  const area = page.document.querySelector('textarea')!;
  const transfer = new page.DataTransfer();
  transfer.setData(
    'text/html',
    '<html><body>x<!--StartFragment--><h1>More benches</h1><p><b>We ask the council for more benches in Example Park.</b></p><p>There is <a href="https://example.org/">not one</a> in the whole park.</p><!--EndFragment--></body></html>',
  );
  const event = new page.Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: transfer });
  area.dispatchEvent(event);
  await cardsOf(page, 1);
  await until('it is shown', () => textOf(letterOf(page)).startsWith('More benches'));
  expect(event.defaultPrevented).to.equal(true);
  expect(letterOf(page).shadowRoot!.querySelector('a[href="https://example.org/"]')).to.not.equal(null);
});

it('nothing of it leaves the page, and the readers are loaded with the first file', async () => {
  const page = await openBring();
  const asked = () => page.performance.getEntriesByType('resource').map(({ name }) => name);
  expect(asked().filter((name) => /read-(?:letters|signatories)|docx/.test(name))).to.deep.equal([]);
  give(page, 'texts', { 'letter.en.docx': ENGLISH });
  await until('it is read', () => status(page) === 'Read: letter.en.docx.');
  await until('it is shown', () => textOf(letterOf(page)).startsWith('More benches'));
  expect(asked().filter((name) => /read-letters|docx/.test(name))).to.have.lengthOf(2);
  expect(asked().filter((name) => name.includes('brought-'))).to.deep.equal([]);
  expect([page.localStorage.length, page.sessionStorage.length, page.document.cookie]).to.deep.equal([0, 0, '']);
});
