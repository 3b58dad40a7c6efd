/** Every reader has one button: in the element, in plain HTML and in a single file, and never our question for another cause. */
import { expect } from 'chai';
import bundled from 'virtual/campaign';
import type { LeaveXLetter } from '../../src/elements.js';
import { renderStatic } from '../../src/static.js';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';
import { all, expectAccessible, put, show, speaks, textOf, until } from '../helpers.js';
import { append, openPage } from '../page.js';
import { answerFor, answerOf, newRun } from '../witness.js';
import { fill, formatsOf, languages, localeOf } from '../words-of.js';

const buttons = (root: Element) => all(root, '[part=button]');
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the button of today's data says: for two languages there is a petition, which was last checked long ago. */
const HAS_PETITION = ['nl', 'de'];

/** The bundled campaign, with one petition for everybody that was checked just now. */
const freshCampaign = () => ({
  ...bundled,
  departures: [],
  petitions: [
    { ...bundled.petitions[0]!, area: 'EU', languages: 'all', checked: new Date().toISOString().slice(0, 10) },
  ],
});

/** A letter about something else, with a campaign that has nothing to sign. */
async function showOther(
  attributes = '',
  change: (locale: Record<string, unknown>) => void = () => undefined,
  language = 'en',
) {
  const run = newRun();
  const locale: Record<string, unknown> = { ...exampleLocale() };
  change(locale);
  answerFor(
    (address) => address.includes(run),
    (address) => answerOf(address.endsWith('campaign.json') ? { ...exampleCampaign(), petitions: [] } : locale),
  );
  return show<LeaveXLetter>(
    `<leave-x-letter lang="${language}" languages="${language}" locales-src="/${run}/{lang}.json" campaign-src="/${run}/campaign.json" ${attributes}></leave-x-letter>`,
    language,
  );
}

for (const language of languages)
  describe(`the button in ${language}`, () => {
    const expected = async () => {
      const { act, petition } = await localeOf(language);
      return oneLine(HAS_PETITION.includes(language) ? petition.visit : act.write);
    };

    it('of the element', async () => {
      const letter = await show(`<leave-x-letter lang="${language}"></leave-x-letter>`, language);
      await until('it is there', () => buttons(letter).length > 0);
      expect(buttons(letter).map(textOf)).to.deep.equal([await expected()]);
    });

    it('of plain HTML, with the whole message where there is nothing to sign', async () => {
      const plain = put<HTMLElement>(
        `<div>${(await renderStatic({ lang: language })).replaceAll('leave-x-letter', 'div')}</div>`,
      );
      expect(buttons(plain).map(textOf)).to.deep.equal([await expected()]);
      const mail = all<HTMLAnchorElement>(plain, 'details a[href^="mailto:"]');
      expect(mail).to.have.lengthOf(HAS_PETITION.includes(language) ? 0 : 1);
      if (!mail[0]) return;
      const { write } = await localeOf(language);
      const details = textOf(all(plain, 'details')[0]!);
      for (const one of ['weighed', 'stopping', 'staying', 'instead'] as const)
        expect(details).to.contain(oneLine(write.message[one]));
      expect(oneLine(new URL(mail[0].href).searchParams.get('subject')!)).to.equal(
        textOf(all(plain, 'details dd')[0]!),
      );
      expect(mail[0].getAttribute('href')!.length).to.be.at.most(2000);
    });

    it('of a single file, with the message in it', async () => {
      const page = await openPage('/test/blank.html');
      page.document.documentElement.lang = language;
      page.document.body.innerHTML = `<leave-x-letter lang="${language}"></leave-x-letter>`;
      await append(page, 'script', { src: `/dist/standalone/${language}.js` });
      const letter = page.document.body.firstElementChild as HTMLElement;
      await speaks(letter, language);
      await until('it is there', () => buttons(letter).length > 0);
      expect(buttons(letter).map(textOf)).to.deep.equal([await expected()]);
      if (HAS_PETITION.includes(language)) return;
      buttons(letter)[0]!.click();
      const { write } = await localeOf(language);
      await until('the message is there', () => textOf(letter).includes(oneLine(write.message.staying)));
    });

    it('with a petition that was checked just now: sign', async () => {
      const run = newRun();
      answerFor(
        (address) => address.includes(run),
        () => answerOf(freshCampaign()),
      );
      const letter = await show(
        `<leave-x-letter lang="${language}" campaign-src="/${run}/c.json"></leave-x-letter>`,
        language,
      );
      await until('it is there', () => buttons(letter).length > 0);
      const { petition } = await localeOf(language);
      expect(buttons(letter).map(textOf)).to.deep.equal([oneLine(petition.sign)]);
    });
  });

for (const language of languages)
  it(`a letter about something else in ${language} has the button of its host, and never mentions X`, async () => {
    const letter = await showOther('act="share"', undefined, language);
    await until('it is there', () => buttons(letter).length > 0);
    expect(buttons(letter).map(textOf)).to.deep.equal([oneLine((await localeOf(language)).act.share)]);
    buttons(letter)[0]!.click();
    await until('what it opens is there', () =>
      all(letter, 'leave-x-share').some((one) => all(one, 'form').length > 0),
    );
    // in Maltese, X’ is a word
    expect(textOf(letter)).not.to.match(/(?<!\p{L})X(?![\p{L}’])/u);
  });

describe('a petition that was last checked long ago', () => {
  it('is not promised: when it was checked stands right under the button', async () => {
    const letter = await show('<leave-x-letter lang="nl"></leave-x-letter>', 'nl');
    await until('it is there', () => buttons(letter).length > 0);
    const { petition } = await localeOf('nl');
    const date = (await formatsOf('nl')).date('2025-01-11');
    const below = buttons(letter)[0]!.parentElement!.nextElementSibling!;
    expect(textOf(below)).to.equal(fill(petition.checked, { date }));
  });
});

describe('what the host names', () => {
  for (const [attributes, expected] of [
    ['act="write" petition-url="https://example.org/"', 'Ask your council'],
    ['act="share"', 'Tell others'],
    ['no-petition', 'Ask your council'],
    ['petition="campact"', 'Go to the petition'],
    ['petition-url="https://example.org/"', 'Sign the petition'],
    ['petition="openpetition"', 'Ask your council'],
    ['act="sign"', 'Ask your council'],
  ] as const)
    it(`${attributes}: ${expected}`, async () => {
      const letter = await show(`<leave-x-letter ${attributes}></leave-x-letter>`);
      await until('it is there', () => buttons(letter).length > 0);
      expect(buttons(letter).map(textOf)).to.deep.equal([expected]);
    });

  it('act="none": there is no button, and what is known of the petition stays', async () => {
    const letter = await show('<leave-x-letter act="none"></leave-x-letter>');
    await until('the petition is there', () => all(letter, '[part=petition]').length > 0);
    expect(buttons(letter)).to.have.lengthOf(0);
    expect(textOf(letter)).to.contain('This petition is closed.');
  });

  it('act="none" no-petition: nothing is left of it', async () => {
    const letter = await show<LeaveXLetter>('<leave-x-letter act="none" no-petition></leave-x-letter>');
    await until('the rest is there', () => all(letter, '[part=endorsements]').length > 0);
    expect(all(letter, '[part=petition]')).to.have.lengthOf(0);
  });

  it('act="endorse" opens the host’s own form', async () => {
    const letter = await show(
      '<leave-x-letter act="endorse"><leave-x-endorse slot="act">The form</leave-x-endorse></leave-x-letter>',
    );
    await until('it is there', () => buttons(letter).length > 0);
    expect(buttons(letter).map(textOf)).to.deep.equal(['Add your name']);
    const form = letter.querySelector('leave-x-endorse')!;
    expect(form.checkVisibility()).to.equal(false);
    buttons(letter)[0]!.click();
    await until('it is open', () => form.checkVisibility());
  });

  for (const [attributes, expected] of [
    ['act="sign"', 'Use one of: write, endorse, share, none.'],
    ['act="endorse"', 'needs your form'],
  ] as const)
    it(`${attributes} is told`, async () => {
      const messages: string[] = [];
      const place = put<HTMLElement>('<div></div>');
      place.addEventListener('leave-x-error', ({ detail }) => messages.push(detail.message));
      place.innerHTML = `<leave-x-letter ${attributes}></leave-x-letter>`;
      await speaks(place.firstElementChild!, 'en');
      expect(messages.join()).to.contain(expected);
    });
});

describe('another cause', () => {
  it('without anything to do has no button, and never asks our question', async () => {
    const letter = await showOther('act="write"');
    await until('the rest is there', () => all(letter, '[part=endorsements]').length > 0);
    expect(buttons(letter)).to.have.lengthOf(0);
    expect(textOf(letter)).not.to.match(/\bX\b|council of Ghent/);
  });

  it('with a form of the host’s endorses', async () => {
    const letter = await showOther();
    letter.innerHTML = '<leave-x-endorse slot="act">The form</leave-x-endorse>';
    letter.requestUpdate();
    await until('it is there', () => buttons(letter).length > 0);
    expect(buttons(letter).map(textOf)).to.deep.equal(['Add your name']);
  });

  it('with a petition of its own says of it what its own words say, however long ago it was checked', async () => {
    const run = newRun();
    const { petitions, ...campaign } = exampleCampaign();
    const old = petitions.map((one) => ({ ...one, checked: '2020-01-01' }));
    answerFor(
      (address) => address.includes(run),
      (address) => answerOf(address.endsWith('campaign.json') ? { ...campaign, petitions: old } : exampleLocale()),
    );
    const letter = await show(
      `<leave-x-letter lang="en" languages="en" locales-src="/${run}/{lang}.json" campaign-src="/${run}/campaign.json"></leave-x-letter>`,
    );
    await until('it is there', () => buttons(letter).length > 0);
    expect(buttons(letter).map(textOf)).to.deep.equal([exampleLocale().petition.sign]);
  });

  it('with a question of its own asks that', async () => {
    const letter = await showOther('', (locale) => {
      locale.write = { message: { subject: 'Example subject', greeting: 'Example greeting' } };
    });
    await until('it is there', () => buttons(letter).length > 0);
    expect(buttons(letter).map(textOf)).to.deep.equal(['Ask your council']);
  });
});

describe('what opens under the button', () => {
  const isFilled = (letter: Element) => letter.shadowRoot!.querySelector('details.act leave-x-write')?.shadowRoot;

  it('is loaded when it is opened, once', async () => {
    const letter = await show('<leave-x-letter></leave-x-letter>');
    await until('it is there', () => buttons(letter).length > 0);
    expect(isFilled(letter)).to.equal(undefined);
    buttons(letter)[0]!.click();
    await until('the form is there', () => isFilled(letter));
    buttons(letter)[0]!.click();
    buttons(letter)[0]!.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(letter.shadowRoot!.querySelectorAll('leave-x-write')).to.have.lengthOf(1);
  });

  it('has a heading below that of its section, which nobody sees twice', async () => {
    for (const act of ['write', 'share']) {
      const letter = await show(`<leave-x-letter act="${act}"></leave-x-letter>`);
      await until('it is there', () => buttons(letter).length > 0);
      buttons(letter)[0]!.click();
      const heading = await until(
        'the form is there',
        () => all(letter, `leave-x-${act}`).flatMap((form) => all(form, '.heading'))[0],
      );
      expect([heading.localName, textOf(heading)]).to.deep.equal(['h4', textOf(buttons(letter)[0]!)]);
      const { width, height } = heading.getBoundingClientRect();
      expect([width, height]).to.deep.equal([1, 1]);
      expect(heading.checkVisibility({ visibilityProperty: true }), 'it is read aloud').to.equal(true);
      await expectAccessible(letter);
    }
    const alone = await show('<leave-x-share></leave-x-share>');
    expect(all(alone, '.heading')[0]!.getBoundingClientRect().width).to.be.greaterThan(1);
  });

  it('takes the place of the text, where plain HTML was taken over', async () => {
    const letter = put<LeaveXLetter>(await renderStatic({ lang: 'fr' }));
    await speaks(letter, 'fr');
    expect(all(letter, '[part=letter]')[0]!.hasAttribute('data-edition')).to.equal(true);
    buttons(letter)[0]!.click();
    await until('the form is there', () => isFilled(letter));
    expect(all(letter, 'details.act dl')).to.have.lengthOf(0);
  });
});

it('a button has a ring in its own colour where the keyboard is, for its words are as light as the page', async () => {
  const letter = await show('<leave-x-letter no-petition></leave-x-letter>');
  await until('it is there', () => buttons(letter).length > 0);
  const [button] = buttons(letter);
  button!.focus({ focusVisible: true });
  const { outlineStyle, outlineColor, backgroundColor } = getComputedStyle(button!);
  expect([outlineStyle, outlineColor]).to.deep.equal(['solid', backgroundColor]);
});

it('the open message of plain HTML is accessible', async () => {
  const plain = put<HTMLElement>(
    `<div>${(await renderStatic({ lang: 'el' })).replaceAll('leave-x-letter', 'div')}</div>`,
  );
  plain.querySelector('details')!.open = true;
  await expectAccessible(plain);
});
