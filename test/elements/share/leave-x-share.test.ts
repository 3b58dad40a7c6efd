import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { exampleCampaign, exampleLocale } from '../../example-campaign.mjs';
import { all, expectAccessible, put, show, speaks, textOf, until } from '../../helpers.js';
import { canReadOut, readOut } from '../../read-out.js';
import { answerFor, answerOf } from '../../witness.js';
import { languages, localeOf } from '../../words-of.js';

const TITLE = 'Open letter to Europe’s politicians and leaders: leave X';

/** Where the page of the tests lies. */
const HERE = location.href.replace(/#.*/, '');

const link = (element: Element, host: string) =>
  all<HTMLAnchorElement>(element, 'a').find(({ href }) => href.includes(host));
const button = (element: Element, words: string) =>
  all<HTMLButtonElement>(element, 'button').find((one) => textOf(one) === words)!;
const said = (element: Element) => textOf(all(element, '.share > [role=status]')[0]!);
const field = (element: Element) => all<HTMLInputElement>(element, '.server')[0]!;

/** What stands in for a part of the browser until the end of the test. */
const restore: (() => void)[] = [];
function standIn(place: object, name: string, value: unknown) {
  const own = Object.getOwnPropertyDescriptor(place, name);
  Object.defineProperty(place, name, { configurable: true, value });
  restore.push(() => {
    if (own) Object.defineProperty(place, name, own);
    else Reflect.deleteProperty(place, name);
  });
}
afterEach(() => {
  for (const one of restore.splice(0)) one();
});

function openedBy() {
  const opened: unknown[][] = [];
  standIn(window, 'open', (...how: unknown[]) => void opened.push(how));
  return opened;
}

async function type(element: Element, text: string) {
  const input = field(element);
  input.focus();
  input.value = text;
  await sendKeys({ press: 'Enter' });
}

for (const language of languages)
  it(`in ${language}: the letter’s title and the page’s address go with every link`, async () => {
    const element = await show(`<leave-x-share lang="${language}"></leave-x-share>`, language);
    const { letter } = await localeOf(language);
    const post = new URL(link(element, 'bsky.app')!.href);
    expect(post.origin + post.pathname).to.equal('https://bsky.app/intent/compose');
    expect([...post.searchParams]).to.deep.equal([['text', `${letter.title}\n\n${HERE}`]]);
    const mail = new URLSearchParams(
      link(element, 'mailto:')!
        .href.replace(/^mailto:\?/, '')
        .replaceAll('+', '%2B'),
    );
    expect([...mail]).to.deep.equal([
      ['subject', letter.title],
      ['body', `${letter.title}\r\n\r\n${HERE}`],
    ]);
    expect(textOf(element)).to.not.match(/\{\{|undefined/);
    await expectAccessible(element);
  });

it('leads to no place but Bluesky and the mail program, and loads nothing from any', async () => {
  const before = performance.getEntriesByType('resource').length;
  const element = await show('<leave-x-share></leave-x-share>');
  expect(all<HTMLAnchorElement>(element, 'a').map(({ href }) => href.replace(/\?.*/s, ''))).to.deep.equal([
    'https://bsky.app/intent/compose',
    'mailto:',
  ]);
  expect(all(element, 'img, script, iframe, link')).to.deep.equal([]);
  const loaded = performance.getEntriesByType('resource').slice(before);
  expect(loaded.filter(({ name }) => new URL(name).origin !== location.origin)).to.deep.equal([]);
});

describe('what is passed on', () => {
  const isFile = (address: string) => address.includes('/of-the-page/');
  const answer = () =>
    answerFor(isFile, (address) => answerOf(address.endsWith('campaign.json') ? exampleCampaign() : exampleLocale()));
  const subject = (element: Element) => new URL(link(element, 'mailto:')!.href).searchParams.get('subject');

  it('is the title of a letter of the page’s own', async () => {
    answer();
    const element = await show(
      '<leave-x-share campaign-src="/of-the-page/campaign.json" locales-src="/of-the-page/{lang}.json" languages="en"></leave-x-share>',
    );
    expect(subject(element)).to.equal('Example Title 0042');
  });

  it('is, of another campaign without a letter, the title of its call, and never ours', async () => {
    answer();
    const element = await show('<leave-x-share campaign-src="/of-the-page/campaign.json"></leave-x-share>');
    const { call, calls } = exampleCampaign();
    expect(subject(element)).to.equal(calls.find(({ id }: { id: string }) => id === call)!.title);
    expect(subject(element)).to.not.contain('X');
  });
});

describe('the address', () => {
  it('is copied, and that is said, each time', async () => {
    const copied: string[] = [];
    standIn(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    const element = await show('<leave-x-share></leave-x-share>');
    const region = all(element, '.share > [role=status]')[0]!;
    const changes: string[] = [];
    new MutationObserver(() => changes.push(said(element))).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    for (const times of [1, 2]) {
      button(element, 'Copy the address').focus();
      button(element, 'Copy the address').click();
      await until('it is said', () => changes.filter((one) => one !== '').length === times);
      expect(said(element)).to.equal('The address has been copied.');
    }
    expect(copied).to.deep.equal([HERE, HERE]);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Copy the address'));
  });

  for (const [what, clipboard] of [
    ['there is no clipboard', undefined],
    ['the clipboard refuses', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
  ] as const)
    it(`is selected to be copied by hand where ${what}`, async () => {
      standIn(navigator, 'clipboard', clipboard);
      const element = await show('<leave-x-share></leave-x-share>');
      button(element, 'Copy the address').click();
      await until('it is said', () => said(element).startsWith('The address could not be copied.'));
      const address = element.shadowRoot!.activeElement as HTMLInputElement;
      expect(address.value.slice(address.selectionStart ?? 0, address.selectionEnd ?? 0)).to.equal(HERE);
    });
});

describe('the sheet of the device', () => {
  it('is not offered where there is none', async () => {
    if ('share' in navigator) standIn(Navigator.prototype, 'share', undefined);
    Reflect.deleteProperty(Navigator.prototype, 'share');
    const element = await show('<leave-x-share></leave-x-share>');
    expect(button(element, 'Share via an app')).to.equal(undefined);
  });

  it('gets the title and the address', async () => {
    const passed: unknown[] = [];
    standIn(navigator, 'share', (data: unknown) => Promise.resolve(void passed.push(data)));
    const element = await show('<leave-x-share></leave-x-share>');
    button(element, 'Share via an app').click();
    expect(passed).to.deep.equal([{ title: TITLE, url: HERE }]);
  });

  for (const [name, words] of [
    ['NotAllowedError', 'Sharing via an app did not work. Please choose another way.'],
    ['nothing', 'Sharing via an app did not work. Please choose another way.'],
    ['AbortError', ''],
    ['InvalidStateError', ''],
  ] as const)
    it(`that ends with ${name} is answered with "${words}"`, async () => {
      let ended = false;
      standIn(navigator, 'share', () => {
        ended = true;
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as apps with a browser in them do
        return Promise.reject(name === 'nothing' ? undefined : new DOMException('', name));
      });
      const element = await show('<leave-x-share></leave-x-share>');
      button(element, 'Share via an app').click();
      await until('it has ended', () => ended);
      if (words) await until('it is said', () => said(element) === words);
      else await new Promise((resolve) => setTimeout(resolve, 50));
      expect(said(element)).to.equal(words);
    });
});

describe('the reader’s own Mastodon server', () => {
  it('opens in a tab of its own, with the text, and knows nothing of this page', async () => {
    const opened = openedBy();
    const element = await show('<leave-x-share></leave-x-share>');
    await type(element, 'social.example.org');
    const href = `https://social.example.org/share?text=${encodeURIComponent(`${TITLE}\n\n${HERE}`)}`;
    await until('it opens', () => opened.length > 0);
    expect(opened).to.deep.equal([[href, '_blank', 'noopener']]);
    // where a browser does not let it open
    const rest = await until('a link stays', () => link(element, 'social.example.org'));
    expect([textOf(rest), rest.href, rest.rel]).to.deep.equal(['Open: social.example.org', href, 'noopener']);
  });

  it('with letters beyond ASCII is shown as it is, and opens only by the reader’s hand', async () => {
    const opened = openedBy();
    const element = await show('<leave-x-share></leave-x-share>');
    const region = all(element, 'form [role=status]')[0]!;
    await type(element, 'bücher.example');
    const rest = await until('it is shown', () => link(element, 'xn--bcher-kva.example'));
    expect(textOf(region)).to.match(/^This name contains letters .*: Open: xn--bcher-kva\.example$/);
    expect(region.contains(rest)).to.equal(true);
    expect(opened).to.deep.equal([]);
    await expectAccessible(element);
  });

  for (const [typed, words] of [
    ['', 'Enter the name of your Mastodon server. Example: social.example.org'],
    ['https://social.example.org', 'Leave out “https://”.'],
    ['@name@social.example.org', 'Leave out the username and the “@”.'],
    ['social.example.org:8080', 'Leave out the colon and what follows it.'],
    ['social.example.org/@name', 'Leave out the slash and what follows it.'],
  ] as const)
    it(`"${typed}" is refused in words, at the field, and nothing opens`, async () => {
      const opened = openedBy();
      const element = await show('<leave-x-share></leave-x-share>');
      const alert = all(element, '[role=alert]')[0]!;
      await type(element, typed);
      await until('it is said', () => textOf(alert).startsWith(words));
      expect(field(element).getAttribute('aria-invalid')).to.equal('true');
      expect(field(element).getAttribute('aria-describedby')?.split(' ')).to.include(alert.id);
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
      expect(field(element).value, 'nothing typed is lost').to.equal(typed);
      expect(opened).to.deep.equal([]);
      await expectAccessible(element);
      await type(element, 'social.example.org');
      await until('it is well', () => textOf(alert) === '' && !field(element).hasAttribute('aria-invalid'));
    });

  it('is typed without setting off a shortcut of the page', async () => {
    const element = await show('<leave-x-share></leave-x-share>');
    const heard: string[] = [];
    element.parentElement!.addEventListener('keydown', ({ key }) => void heard.push(key));
    const [field] = all(element, '.server');
    field!.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
    expect(heard).to.deep.equal([]);
  });

  it('is kept while the language changes, and stored nowhere', async () => {
    openedBy();
    const element = put<HTMLElement>('<leave-x-share lang="en"></leave-x-share>');
    await speaks(element, 'en');
    await type(element, 'social.example.org');
    element.lang = 'nl';
    await speaks(element, 'nl');
    expect(field(element).value).to.equal('social.example.org');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(field(element).autocomplete).to.equal('off');
  });
});

if (canReadOut)
  it('is read out as a heading, ways with their names, and fields with their labels', async () => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    await show('<leave-x-share></leave-x-share>');
    const lines = await readOut();
    expect(lines.filter((line) => !/^(?:status|alert)/.test(line))).to.deep.equal([
      'heading 2: Tell others',
      'link: Share on Bluesky',
      'link: Share by e-mail',
      'textbox: Your Mastodon server',
      'button: Share on Mastodon',
      'textbox: Address of this page',
      'button: Copy the address',
    ]);
  });

it('half a character in a title is no reason to show nothing', async () => {
  answerFor(
    (address) => address.includes('/half/'),
    () => answerOf({ letter: { title: 'Example Title 0042 \ud83d' } }),
  );
  const element = await show('<leave-x-share lang="en" locales-src="/half/{lang}.json"></leave-x-share>');
  const { searchParams } = new URL(link(element, 'bsky.app')!.href);
  expect(searchParams.get('text')).to.match(/^Example Title 0042/);
});
