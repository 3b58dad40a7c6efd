import { expect } from 'chai';
import { leaveX } from '../../src/campaign/leave-x.js';
import type { LeaveXPetition } from '../../src/elements.js';
import { all, expectAccessible, show, textOf } from '../helpers.js';
import { fill, formatsOf, languages, localeOf } from '../words-of.js';

const button = (element: Element) => all<HTMLAnchorElement>(element, '[part=button]')[0];

for (const language of languages)
  describe(`<leave-x-petition lang="${language}">`, () => {
    it('renders: an open petition as a link with its addressee and area', async () => {
      const element = await show(
        `<leave-x-petition petition="campact" lang="${language}"></leave-x-petition>`,
        language,
      );
      const { petition, petitions } = await localeOf(language);
      const formats = await formatsOf(language);
      // it was last checked long ago
      expect(button(element)?.textContent).to.equal(petition.visit);
      expect(button(element)?.href).to.equal(leaveX.petitions.find(({ id }) => id === 'campact')?.url);
      const text = textOf(element);
      expect(text).to.contain(petitions.campact.addressee);
      expect(text).to.contain(formats.country('DE'));
    });

    it('renders: a closed one is never offered, and says how many signed and when that was counted', async () => {
      const element = await show(
        `<leave-x-petition petition="openpetition" lang="${language}"></leave-x-petition>`,
        language,
      );
      const { petition } = await localeOf(language);
      const formats = await formatsOf(language);
      const text = textOf(element);
      expect(button(element)).to.equal(undefined);
      expect(text).to.contain(petition.closed);
      expect(text).to.contain(formats.number(3230).replace(/\s/g, ' '));
      const elsewhere = all<HTMLAnchorElement>(element, 'li a').map(({ href }) => new URL(href).host);
      expect(elsewhere).to.deep.equal(['weact.campact.de', 'www.bitsoffreedom.nl', 'my.uplift.ie']);
      for (const area of ['DE', 'NL', 'IE']) expect(text).to.contain(formats.country(area));
      for (const tag of ['de', 'nl', 'en']) {
        const label = fill(petition.languages, { languages: formats.language(tag) });
        expect(text).to.contain(label.replace(/\s+/g, ' '));
      }
      const page = all<HTMLAnchorElement>(element, 'a').find((one) => textOf(one) === petition.result);
      expect(page?.href, 'where to see what became of it').to.equal('https://openpetition.eu/leavex');
    });

    for (const id of ['campact', 'openpetition'])
      it(`is accessible (${id})`, async () => {
        await expectAccessible(
          await show(`<leave-x-petition petition="${id}" lang="${language}"></leave-x-petition>`, language),
        );
      });
  });

describe('which petition <leave-x-petition> leads to', () => {
  const cases: [markup: string, expected: string][] = [
    ['<leave-x-petition lang="nl"></leave-x-petition>', 'bitsoffreedom.nl'],
    ['<leave-x-petition lang="nl-BE"></leave-x-petition>', 'closed'],
    ['<leave-x-petition lang="nl-BE" country="NL"></leave-x-petition>', 'bitsoffreedom.nl'],
    ['<leave-x-petition lang="de"></leave-x-petition>', 'campact.de'],
    ['<leave-x-petition lang="de-AT"></leave-x-petition>', 'closed'],
    ['<leave-x-petition lang="en"></leave-x-petition>', 'closed'],
    ['<leave-x-petition lang="en-IE"></leave-x-petition>', 'uplift.ie'],
    ['<leave-x-petition lang="en" country="ie"></leave-x-petition>', 'uplift.ie'],
    ['<leave-x-petition lang="fr"></leave-x-petition>', 'closed'],
    ['<leave-x-petition lang="fr" petition="campact"></leave-x-petition>', 'campact.de'],
    ['<leave-x-petition lang="nl" petition-url="https://example.org/sign"></leave-x-petition>', 'example.org'],
    ['<leave-x-petition lang="nl" petition-url="/sign" petition="campact"></leave-x-petition>', location.host],
    ['<leave-x-petition lang="nl" petition-url="javascript:alert(1)"></leave-x-petition>', 'bitsoffreedom.nl'],
    ['<leave-x-petition lang="nl" petition-url="http://example.org/"></leave-x-petition>', 'bitsoffreedom.nl'],
    ['<leave-x-petition lang="nl" petition="example"></leave-x-petition>', 'bitsoffreedom.nl'],
  ];
  for (const [markup, expected] of cases)
    it(`${markup} => ${expected}`, async () => {
      const language = /lang="(\w+)/.exec(markup)?.[1];
      const href = button(await show(markup, language))?.href;
      expect(href ? new URL(href).host : 'closed').to.contain(expected);
    });

  it('a host’s own address is taken at its word', async () => {
    const element = await show('<leave-x-petition petition-url="https://example.org/sign"></leave-x-petition>');
    expect(textOf(element)).to.equal('Petition Sign the petition');
  });
});

describe('the state of a petition', () => {
  it('that was last checked long ago says so, with the date', async () => {
    const element = await show('<leave-x-petition lang="en" petition="nl-government"></leave-x-petition>');
    expect(textOf(element)).to.contain('Open when last checked (11 January 2025)');
  });
});

describe('what <leave-x-petition> reports', () => {
  for (const [markup, expected] of [
    ['petition-url="javascript:alert(1)"', 'must start with https:// or be on this site'],
    ['petition="example"', 'Its petitions: campact, nl-government, openpetition, uplift.'],
  ] as const)
    it(`${markup}: ${expected}`, async () => {
      const messages: string[] = [];
      const listen = ({ detail }: HTMLElementEventMap['leave-x-error']) =>
        messages.push(`${detail.kind} ${detail.message}`);
      document.body.addEventListener('leave-x-error', listen);
      const element = await show<LeaveXPetition>(`<leave-x-petition ${markup}></leave-x-petition>`);
      element.headingLevel = 3;
      await element.updateComplete;
      document.body.removeEventListener('leave-x-error', listen);
      expect(messages).to.have.lengthOf(1);
      expect(messages[0])
        .to.match(/^attribute /)
        .and.to.contain(expected);
    });
});

describe('leave-x-sign', () => {
  /** Follows a link without leaving the test's page, and says what a listener on the page was told. */
  async function sign(markup: string, selector: string, cancel: boolean) {
    const element = await show(markup);
    const link = all<HTMLAnchorElement>(element, selector)[0]!;
    const details: unknown[] = [];
    const onSign = (event: HTMLElementEventMap['leave-x-sign']) => {
      details.push(event.detail);
      if (cancel) event.preventDefault();
    };
    let followed: boolean | undefined;
    const onClick = (event: Event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    };
    document.body.addEventListener('leave-x-sign', onSign);
    document.body.addEventListener('click', onClick);
    link.click();
    document.body.removeEventListener('leave-x-sign', onSign);
    document.body.removeEventListener('click', onClick);
    return { details, followed };
  }

  const campact = { petition: 'campact', url: leaveX.petitions.find(({ id }) => id === 'campact')?.url };

  it('tells the petition and its address, through shadow roots', async () => {
    const { details, followed } = await sign(
      '<leave-x-letter petition="campact"></leave-x-letter>',
      '[part=button]',
      false,
    );
    expect(details).to.deep.equal([campact]);
    expect(followed).to.equal(true);
  });

  it('keeps the reader on the page when it is cancelled', async () => {
    const { followed } = await sign('<leave-x-petition petition="campact"></leave-x-petition>', '[part=button]', true);
    expect(followed).to.equal(false);
  });

  it('is fired for a petition elsewhere too', async () => {
    const { details } = await sign('<leave-x-petition></leave-x-petition>', 'li a', false);
    expect(details).to.deep.equal([campact]);
  });

  it('names no petition for a host’s own address', async () => {
    const { details } = await sign(
      '<leave-x-petition petition-url="https://example.org/sign"></leave-x-petition>',
      '[part=button]',
      false,
    );
    expect(details).to.deep.equal([{ url: 'https://example.org/sign' }]);
  });
});
