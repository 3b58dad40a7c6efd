/** The question to a council, as a reader fills it in, changes it and sends it. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { all, expectAccessible, painted, put, show, speaks, textOf, until } from '../../helpers.js';
import { languages } from '../../words-of.js';
import { answerFor, answerOf, listenTo } from '../../witness.js';
import { button, choose, field, mail, printedBy, says, textarea, type } from './form.js';
import { readMailLink } from './read-mail-link.js';

const open = (attributes = '', language = 'en') =>
  show<LitElement>(
    `<leave-x-write lang="${language}" ${attributes}><p>Before</p></leave-x-write>`,
    language.split('-')[0],
  );

const named = (element: Element) => all(element, '.others li .name').map(textOf);

for (const language of languages)
  it(`${language}: is accessible, and lacks no word`, async () => {
    const element = await open('', language);
    await expectAccessible(element);
    expect(textOf(element)).to.not.match(/\{\{|undefined|write\./);
  });

it('is accessible where colours are dark', async () => {
  const place = put<HTMLElement>(
    '<div style="color-scheme: dark; background: #111; color: #eee"><leave-x-write lang="en"></leave-x-write></div>',
  );
  await expectAccessible(await speaks(place.firstElementChild!, 'en'));
});

it('writes what the reader fills in, and points out what is missing', async () => {
  const element = await open();
  expect(textOf(element)).to.contain('Not filled in yet: [council or councillor], [your municipality] and [your name]');
  const link = mail(element);
  expect(textOf(all(element, `#${link.getAttribute('aria-describedby')!}`)[0]!)).to.match(/^Not filled in yet/);
  type(field(element, 'Municipality'), 'Example Town');
  type(field(element, 'Addressee (council or councillor)'), 'Example Council');
  type(field(element, 'Your name'), 'Example Person 0042');
  type(field(element, 'Addressee’s e-mail address'), 'council@example.org');
  await says(element, 'To: Example Council\nMunicipality: Example Town');
  await element.updateComplete;
  expect(textOf(element)).to.not.contain('Not filled in yet');
  const read = readMailLink(mail(element).getAttribute('href')!);
  expect(read).to.deep.equal({
    to: ['council@example.org'],
    bcc: [],
    subject: 'X: four questions to the municipality',
    body: textarea(element).value,
  });
});

it('takes what a program fills in without typing, and nothing for an edit that is none', async () => {
  const element = await open();
  const input = field(element, 'Your name');
  input.value = 'Example Person 0042';
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await says(element, '\nExample Person 0042\n');
  field(element, 'Subject').dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
  expect(all(element, '.state').map(textOf)).to.deep.equal(['']);
});

it('says what is wrong with an address once the reader goes on, and sends nothing to it', async () => {
  const element = await open();
  const input = field(element, 'Addressee’s e-mail address');
  const error = all(element, '#field-email-error')[0]!;
  type(input, 'council@');
  await element.updateComplete;
  expect(textOf(error)).to.equal('');
  input.dispatchEvent(new Event('change'));
  await element.updateComplete;
  expect(textOf(error)).to.contain('does not look like an e-mail address');
  expect(input.getAttribute('aria-describedby')).to.equal(error.id);
  expect(input.ariaInvalid).to.equal('true');
  expect(readMailLink(mail(element).getAttribute('href')!).to).to.deep.equal([]);
  type(input, 'council@example.org');
  await element.updateComplete;
  expect(textOf(error)).to.equal('');
  expect(readMailLink(mail(element).getAttribute('href')!).to).to.deep.equal(['council@example.org']);
});

it('shows examples of the reader’s country first, then the latest, and mentions none unasked', async () => {
  const element = await open('country="be"');
  expect(named(element)[0]).to.equal('City of Ghent');
  expect(named(element).at(-1)).to.equal('NLUUG');
  expect(all<HTMLInputElement>(element, '.others input').some(({ checked }) => checked)).to.equal(false);
  expect(textarea(element).value).to.not.contain('What others did');
  choose(field<HTMLSelectElement>(element, 'Country'), 'NL');
  await until('those of the Netherlands stand first', () => named(element).at(-1) === 'City of Ghent');
  expect(textOf(element)).to.not.contain('No example from this country');
  choose(field<HTMLSelectElement>(element, 'Country'), 'MT');
  await until('it says that there is none', () =>
    textOf(element).includes('No example from this country is listed: Malta'),
  );
  const [ghent] = all<HTMLInputElement>(element, '.others label').filter((one) => textOf(one) === 'City of Ghent');
  ghent!.click();
  await says(element, '- City of Ghent (Belgium), 29 January 2024: Was considering whether to stay or leave');
  ghent!.click();
  await until('it is gone', () => !textarea(element).value.includes('- City of Ghent'));
});

it('guesses no country that the language does not suggest within the Union', async () => {
  for (const [language, country] of [
    ['en', ''],
    ['en-IE', 'IE'],
    ['pt', ''],
    ['pt-PT', 'PT'],
    ['nl', 'NL'],
  ] as const) {
    const element = await open('', language);
    expect(all<HTMLSelectElement>(element, '#field-country')[0]!.value, language).to.equal(country);
  }
});

it('keeps what the reader has written until the reader throws it away', async () => {
  const element = await open();
  const status = all(element, '.state')[0]!;
  expect(status.getAttribute('role')).to.equal('status');
  type(textarea(element), 'My own words');
  await element.updateComplete;
  expect(textOf(status)).to.match(/^You have changed the message/);
  type(field(element, 'Your name'), 'Example Person 0042');
  choose(field<HTMLSelectElement>(element, 'Language of the message'), 'nl');
  element.lang = 'de';
  await speaks(element, 'de');
  expect(textarea(element).value).to.equal('My own words');
  element.lang = 'en';
  await speaks(element, 'en');
  const anew = button(element, 'Discard my wording and write the message anew');
  anew.focus();
  anew.click();
  await says(element, 'Example Person 0042');
  await element.updateComplete;
  expect(textOf(status)).to.equal('The message has been written anew.');
  expect(element.shadowRoot!.activeElement).to.equal(textarea(element));
});

it('keeps fields and focus while the page changes its language', async () => {
  const element = await open();
  const input = field(element, 'Your name');
  input.focus();
  type(input, 'Example Person 0042');
  element.lang = 'el';
  await speaks(element, 'el');
  expect(element.shadowRoot!.activeElement).to.equal(input);
  expect(input.value).to.equal('Example Person 0042');
  expect(textarea(element).lang).to.equal('el');
});

it('writes in another language than the page’s, and says where that cannot be had', async () => {
  const element = await open('', 'de');
  const menu = all<HTMLSelectElement>(element, '.fields select')[0]!;
  expect(menu.options).to.have.lengthOf(24);
  expect(menu.value).to.equal('de');
  choose(menu, 'fr');
  await until('the message is French', () => textarea(element).lang === 'fr');
  expect(all(element, '.root')[0]!.lang).to.equal('de');
  // a region or a page that changes does not take the reader's choice away
  element.lang = 'nl';
  await speaks(element, 'nl');
  expect(textarea(element).lang).to.equal('fr');
});

it('stays in its language where another cannot be had, and can be asked again', async () => {
  let isDown = true;
  answerFor(
    (address) => address.includes('/words-0042/'),
    (address) => (isDown && address.endsWith('/nl.json') ? new Response('', { status: 503 }) : answerOf({})),
  );
  const place = put<HTMLElement>('<div></div>');
  const { events } = listenTo(place);
  place.innerHTML = '<leave-x-write lang="en" locales-src="/words-0042/{lang}.json" languages="en nl"></leave-x-write>';
  const element = await speaks(place.firstElementChild as LitElement, 'en');
  const menu = all<HTMLSelectElement>(element, '.fields select')[0]!;
  expect([...menu.options].map(({ value }) => value).sort()).to.deep.equal(['en', 'nl']);
  choose(menu, 'nl');
  const [error] = all(element, '#field-language + .said');
  await until('it is said', () => textOf(error!).startsWith('The words for this language could not be loaded.'));
  expect(error!.getAttribute('role')).to.equal('status');
  expect(menu.value).to.equal('en');
  expect(textarea(element).lang).to.equal('en');
  expect(events.map(({ kind }) => kind)).to.deep.equal(['words']);
  isDown = false;
  choose(menu, 'nl');
  await until('the message is Dutch', () => textarea(element).lang === 'nl');
  expect(textOf(error!)).to.equal('');
});

it('copies all of it, the subject or the text, and says so', async () => {
  const element = await open();
  type(field(element, 'Addressee’s e-mail address'), 'council@example.org');
  await element.updateComplete;
  const copied: string[] = [];
  let fails = false;
  const clipboard = navigator.clipboard as Clipboard | undefined;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => (fails ? Promise.reject(new Error('refused')) : Promise.resolve(copied.push(text))),
    },
  });
  try {
    const result = all(element, '.result')[0]!;
    for (const label of ['Copy everything', 'Copy the subject', 'Copy the message']) button(element, label).click();
    await until('it says so', () => textOf(result) === 'Copied.');
    const { value } = textarea(element);
    const subject = 'X: four questions to the municipality';
    expect(copied).to.deep.equal([`council@example.org\n${subject}\n\n${value}`, subject, value]);
    fails = true;
    button(element, 'Copy the message').click();
    await until('it says that it failed', () => textOf(result).startsWith('Copying did not work.'));
  } finally {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  }
});

it('saves the message as a text file', async () => {
  const element = await open();
  let saved: { name: string; blob: Promise<string> } | undefined;
  HTMLAnchorElement.prototype.click = function () {
    saved = { name: this.download, blob: fetch(this.href).then((answer) => answer.text()) };
  };
  try {
    button(element, 'Download as text').click();
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  expect(saved?.name).to.equal('message.txt');
  expect(await saved!.blob).to.equal(`X: four questions to the municipality\n\n${textarea(element).value}`);
});

it('prints the message alone', async () => {
  const element = await open('', 'nl');
  const text = textarea(element).value;
  const printed = printedBy(element);
  all<HTMLButtonElement>(element, '.out button')[4]!.click();
  expect(printed).to.have.lengthOf(1);
  const subject = all<HTMLInputElement>(element, '.draft input')[0]!.value;
  expect(printed[0]!.replace(/\s+/g, ' ')).to.equal(`${subject} ${text}`.replace(/\s+/g, ' '));
  const frame = all<HTMLIFrameElement>(element, 'iframe')[0]!;
  expect(frame.contentDocument!.documentElement.lang).to.equal('nl');
  await expectAccessible(element);
});

it('hands the message to the share sheet, where there is one', async () => {
  const shared: unknown[] = [];
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  let error: Error | undefined;
  Object.defineProperty(Navigator.prototype, 'share', {
    configurable: true,
    value: (data: unknown) => (error ? Promise.reject(error) : Promise.resolve(shared.push(data))),
  });
  try {
    const element = await open();
    const result = all(element, '.result')[0]!;
    button(element, 'Share').click();
    expect(shared).to.deep.equal([{ title: 'X: four questions to the municipality', text: textarea(element).value }]);
    error = new DOMException('closed by the reader', 'AbortError');
    button(element, 'Share').click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(textOf(result)).to.equal('');
    error = new DOMException('not here', 'NotAllowedError');
    button(element, 'Share').click();
    await until('it says so', () => textOf(result).startsWith('Sharing did not work.'));
  } finally {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    if (own) Object.defineProperty(Navigator.prototype, 'share', own);
  }
});

it('puts copying first, and says why, where a mail program would not take all of it', async () => {
  const element = await open();
  const order = () => {
    const out = all(element, '.out')[0]!;
    return [...out.querySelectorAll('a, button')].map(textOf).slice(0, 2);
  };
  type(textarea(element), 'short');
  await element.updateComplete;
  expect(order()).to.deep.equal(['Open in your e-mail program', 'Copy everything']);
  type(textarea(element), 'ώ'.repeat(400));
  await element.updateComplete;
  expect(order()[0]).to.equal('Copy everything');
  expect(textOf(mail(element))).to.equal('Open an e-mail with address and subject only');
  expect(textOf(element)).to.contain('This message is too long for some e-mail programs');
  expect(readMailLink(mail(element).getAttribute('href')!).body).to.equal('');
});

it('asks nobody for anything, and stores nothing, whatever is typed', async () => {
  const element = await open();
  const asked = answerFor(
    () => true,
    () => new Response('', { status: 404 }),
  );
  type(field(element, 'Your name'), 'Example Person 0042');
  type(textarea(element), 'My own words');
  await element.updateComplete;
  button(element, 'Copy everything').click();
  await painted();
  expect(asked).to.deep.equal([]);
  expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
});

it('keeps what is typed from the page’s own shortcuts', async () => {
  const place = put<HTMLElement>('<div><leave-x-write lang="en"></leave-x-write></div>');
  const element = await speaks(place.querySelector('leave-x-write')!, 'en');
  const heard: string[] = [];
  place.addEventListener('keydown', ({ key }) => void heard.push(key));
  for (const input of all(element, '.field :is(input:not([type=checkbox]), textarea)'))
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
  expect(heard).to.deep.equal([]);
});

it('tells nobody of its own accord', async () => {
  const element = put('<leave-x-write lang="en"></leave-x-write>');
  const { events } = listenTo(element);
  await speaks(element, 'en');
  expect(events).to.deep.equal([]);
});
