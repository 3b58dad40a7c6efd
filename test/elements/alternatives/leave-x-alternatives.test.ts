import { expect } from 'chai';
import alternatives from 'virtual/alternatives';
import * as z from 'zod/mini';
import { alternative, type Channel } from '../../../src/campaign/schema.js';
import type { LeaveXAlternatives } from '../../../src/elements.js';
import { all, expectAccessible, put, sections, show, speaks, textOf, until } from '../../helpers.js';
import { answerFor, answerOf, listenTo } from '../../witness.js';
import { canReadOut, readOut } from '../../read-out.js';
import { languages } from '../../words-of.js';

const CHANNELS: Channel[] = [
  { network: 'Mastodon', url: 'https://social.example.org/@example', handle: '@example@social.example.org' },
  { network: 'PeerTube', url: 'https://video.example.org/c/example' },
  { network: 'X', handle: '@example0042', account: 'kept' },
];

const FILE = '/of-the-page/channels.json';
const isFile = (address: string) => new URL(address).pathname === FILE;

async function showChannels(channels: unknown, attributes = '') {
  const element = put<LeaveXAlternatives>(`<leave-x-alternatives ${attributes}><p>Plain</p></leave-x-alternatives>`);
  const { events, warnings } = listenTo(element);
  element.channels = channels as Channel[];
  await speaks(element, 'en');
  return { element, events, warnings };
}

const links = (element: Element) => all<HTMLAnchorElement>(element, '.channels a');

describe('the networks', () => {
  for (const record of alternatives)
    it(`${record.id} is a valid record, and the schema knows every field in it`, () => {
      expect(z.parse(alternative, structuredClone(record))).to.deep.equal(record);
    });

  for (const language of languages)
    it(`in ${language}: each with what it is for, its address and one source for all`, async () => {
      const element = await show(`<leave-x-alternatives lang="${language}"></leave-x-alternatives>`, language);
      const items = all(element, '.records > li');
      expect(items.map((one) => textOf(one.querySelector('.name')!))).to.deep.equal([
        'Mastodon',
        'Pixelfed',
        'PeerTube',
        'Hubzilla',
        'Nextcloud',
      ]);
      for (const [index, { url }] of alternatives.entries()) {
        expect(items[index]!.querySelector('a')?.href).to.equal(url);
        expect(textOf(items[index]!.querySelector('p')!)).to.match(/^\p{L}.{3,}/u);
        expect(textOf(items[index]!)).to.contain(new URL(url).host);
      }
      const sources = all(element, '.source');
      expect(sources).to.have.lengthOf(1);
      expect(textOf(sources[0]!)).to.match(/NLUUG.*2023/);
      expect(textOf(element)).to.not.match(/\{\{|undefined/);
      await expectAccessible(element);
    });

  it('name the source of what is said of them, in words that claim nothing', async () => {
    const element = await show('<leave-x-alternatives></leave-x-alternatives>');
    expect(textOf(element)).to.contain(
      'described as open source, built on open standards such as ActivityPub. Mastodon',
    );
    expect(all(element, '.source a')[0]).to.have.property(
      'href',
      'https://nluug.nl/nieuws/nluug-stopt-met-x-voorheen-twitter/',
    );
  });

  it('have a heading of the level that is asked for', async () => {
    const element = await show('<leave-x-alternatives heading-level="4"></leave-x-alternatives>');
    expect(all(element, '.heading').map(({ localName }) => localName)).to.deep.equal(['h4']);
  });

  if (canReadOut)
    it('are read out as a heading and links with their names', async () => {
      await show('<leave-x-alternatives></leave-x-alternatives>');
      expect(await readOut()).to.deep.equal([
        'heading 2: Where to go instead',
        'link: Mastodon',
        'link: Pixelfed',
        'link: PeerTube',
        'link: Hubzilla',
        'link: Nextcloud',
        'link: NLUUG, news item',
      ]);
    });
});

describe('channels of the host', () => {
  const expectChannels = (element: Element) => {
    expect(links(element).map((one) => [textOf(one), one.href, one.rel])).to.deep.equal([
      ['Mastodon @example@social.example.org', 'https://social.example.org/@example', 'me'],
      ['PeerTube', 'https://video.example.org/c/example', 'me'],
    ]);
    const text = textOf(element);
    expect(text).to.contain('X: we have left. You can follow us on these channels instead.');
    expect(text).to.contain('Former account: X, @example0042. It is kept only so that nobody else can take the name.');
    expect(text).to.not.contain('Pixelfed');
  };

  it('by property take the place of the networks; the account that was kept is no link', async () => {
    const { element, warnings } = await showChannels(CHANNELS);
    await until('they are there', () => links(element).length > 0);
    expectChannels(element);
    expect(warnings).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('by address too; until they are there, what stands inside the tag is shown', async () => {
    answerFor(isFile, () => answerOf(CHANNELS));
    const element = await show<LeaveXAlternatives>(
      `<leave-x-alternatives follow-src="${FILE}"><p>Plain</p></leave-x-alternatives>`,
    );
    expect(textOf(element)).to.match(/^(?:Plain|Where to find us now)/);
    await until('they are there', () => links(element).length > 0);
    expectChannels(element);
    element.followSrc = '';
    await until('the networks are there', () => textOf(element).includes('Pixelfed'));
  });

  it('say nothing of what was kept where no record says so', async () => {
    const { element } = await showChannels(CHANNELS.slice(0, 2));
    await until('they are there', () => links(element).length > 0);
    expect(textOf(element)).to.not.contain('kept');
  });

  it('that are none: what stands inside the tag stays, and nobody is told to follow', async () => {
    const { element } = await showChannels(CHANNELS);
    for (const none of [[], [{ network: 'B' }]]) {
      element.channels = CHANNELS;
      await until('they are there', () => links(element).length > 0);
      element.channels = none;
      await until('they are gone', () => textOf(element) === 'Plain');
    }
  });

  it('of which one is left behind alone: it is said what became of it, and nobody is told to follow', async () => {
    const { element } = await showChannels([{ network: 'X', handle: '@example', account: 'kept' }]);
    await until('it is there', () => textOf(element).includes('Former account: X, @example.'));
    expect(textOf(element)).to.not.contain('follow us');
    expect(all(element, 'ul')).to.have.lengthOf(0);
    await expectAccessible(element);
  });

  it('that cannot be used are left out, and it is said which', async () => {
    const { element, warnings } = await showChannels([
      { network: 'A', url: 'javascript:alert(1)' },
      { network: 'B' },
      { url: 'https://c.example.org/' },
      { network: 'D', url: 'https://d.example.org/', account: 'sold' },
      CHANNELS[0],
      CHANNELS[0],
    ]);
    await until('they are there', () => links(element).length > 0);
    expect(links(element)).to.have.lengthOf(1);
    expect(warnings.map((line) => line.replace('<leave-x-alternatives>: ', ''))).to.deep.equal([
      'channels, record 0, url: must be a complete address that starts with https://. It is left out.',
      'channels, record 1: must have a "url", or "account": "kept" if nobody should follow it. It is left out.',
      'channels, record 2, network: is missing. It is left out.',
      'channels, record 3, account: must be one of: "kept". It is left out.',
      'channels, record 5, id: repeats a record: the same call, and the same id or address. It is left out.',
    ]);
  });

  for (const [what, src] of [
    ['no address of this site, and no https', 'http://example.org/channels.json'],
    ['a script', 'javascript:alert(1)'],
    ['a file that is not there', '/not-here/channels.json'],
  ] as const)
    it(`${what}: the content inside the tag stays, the reader is told and can ask again, and so is the page`, async () => {
      const element = put<LeaveXAlternatives>(
        `<leave-x-alternatives follow-src="${src}"><p>Plain</p></leave-x-alternatives>`,
      );
      const { events } = listenTo(element);
      await speaks(element, 'en');
      const button = await until('it is said', () => all(element, 'button')[0]);
      expect(textOf(element)).to.equal('Plain The list of our channels could not be loaded. Try again');
      expect(button.closest('[role=status]')).to.not.equal(null);
      expect(events.map(({ kind }) => kind)).to.deep.equal(['list']);
      await expectAccessible(element);
    });

  it('asked for again, they come, and the keyboard is led to the first', async () => {
    const element = put<LeaveXAlternatives>('<leave-x-alternatives></leave-x-alternatives>');
    await speaks(element, 'en');
    let isDown = true;
    answerFor(isFile, () => (isDown ? new Response('', { status: 503 }) : answerOf(CHANNELS)));
    element.followSrc = `${FILE}?again`;
    const button = await until('it is said', () => all(element, 'button')[0]);
    const region = button.closest('[role=status]');
    isDown = false;
    button.focus();
    button.click();
    await until('they are there', () => links(element).length > 0);
    await until('the keyboard is there', () => element.shadowRoot!.activeElement === links(element)[0]);
    expect(region?.isConnected, 'the region stays').to.equal(true);
  });

  it('change with the property, and with the language', async () => {
    const { element } = await showChannels(CHANNELS);
    await until('they are there', () => links(element).length === 2);
    element.channels = CHANNELS.slice(0, 1);
    await until('one is left', () => links(element).length === 1);
    element.lang = 'nl';
    await speaks(element, 'nl');
    expect(sections(element)).to.have.lengthOf(2);
    expect(textOf(links(element)[0]!)).to.equal('Mastodon @example@social.example.org');
  });
});
