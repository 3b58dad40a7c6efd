import { a11ySnapshot } from '@web/test-runner-commands';
import { expect } from 'chai';
import { mainCall } from '../../../src/campaign/main-call.js';
import { leaveX } from '../../../src/campaign/leave-x.js';
import type { ErrorDetail } from '../../../src/elements/events.js';
import { all, expectAccessible, put, speaks, textOf, until } from '../../helpers.js';
import { openPage } from '../../page.js';
import { languages, localeOf } from '../../words-of.js';
import {
  errorOf,
  field,
  fillIn,
  focused,
  HOST,
  ORGANISATION,
  PERSON,
  press,
  showForm,
  summaryOf,
  type,
} from './form.js';

const ACTION = 'action="/receiver/form/ok"';

/** Listens to what is told of elements that are put on the page. */
function listen(): string[] {
  const told: string[] = [];
  const hear = ({ detail }: CustomEvent<ErrorDetail>) => void told.push(`${detail.kind}: ${detail.message}`);
  document.addEventListener('leave-x-error', hear);
  after(() => {
    document.removeEventListener('leave-x-error', hear);
  });
  return told;
}

for (const language of languages)
  it(`renders, and is accessible: ${language}`, async () => {
    const element = await showForm(`${ACTION} who="both" ${HOST}`, language);
    const text = textOf(element);
    const { calls } = await localeOf(language);
    expect(text)
      .to.contain(calls['leave-x-eu'].addressee.replace(/\s+/g, ' '))
      .and.to.contain('Example Association 0042');
    expect(text).to.not.match(/\{\{|undefined/);
    await expectAccessible(element);
  });

it('is accessible with everything wrong, in the dark too', async () => {
  for (const scheme of ['light', 'dark']) {
    const element = await showForm(`${ACTION} who="people" ${HOST}`);
    const place = element.parentElement!;
    place.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
    press(element);
    await until('it is told', () => summaryOf(element).length > 0);
    await expectAccessible(element);
  }
});

describe('what is endorsed', () => {
  it('is named, with its date, its addressee and a link to its text; the box to tick repeats it', async () => {
    const element = await showForm(ACTION);
    const call = mainCall(leaveX);
    const about = textOf(all(element, '.call')[0]!);
    for (const part of ['Leave X', 'Published: ', 'Addressee: all European politicians and leaders'])
      expect(about).to.contain(part);
    const link = all<HTMLAnchorElement>(element, '.call a')[0]!;
    expect(link.href).to.equal(call.source.url);
    expect(link.target, 'what was typed stays').to.equal('_blank');
    expect(textOf(all(element, 'label[for=endorse-endorsed]')[0]!)).to.contain('“Leave X”');
  });

  it('of a campaign of others is told to be kept by this host', async () => {
    const element = await showForm(ACTION);
    expect(textOf(element)).to.contain(`kept by: ${location.hostname} The campaign that published`);
  });

  it('of the host’s own campaign is not, and is the call of that', async () => {
    const element = await showForm(`${ACTION} campaign-src="/src/cli/example/campaign.json"`);
    expect(textOf(all(element, '.call')[0]!)).to.contain('Plant trees on Example Street');
    expect(textOf(element)).to.contain('kept by:').and.to.not.contain('The campaign that published');
  });
});

describe('what was typed', () => {
  it('is checked while typing, once a field was left', async () => {
    const element = await showForm(ACTION);
    type(element, 'url', 'no address');
    await until(
      'it is told',
      () => errorOf(element, 'url') === 'Enter the full address of the page, beginning with https://.',
    );
    expect(errorOf(element, 'name'), 'what nobody has come to yet').to.equal(undefined);
    const input = field(element, 'url')!;
    input.value = 'https://example.org';
    input.dispatchEvent(new InputEvent('input'));
    await until('it is told no more', () => errorOf(element, 'url') === undefined);
    type(element, 'name', 'x'.repeat(501));
    await until('what is too long is told', () => errorOf(element, 'name')?.endsWith('500'));
    type(element, 'name', 'person-0042@example.org');
    await until('an address in public is told', () => errorOf(element, 'name')?.startsWith('Leave out the e-mail'));
  });

  it('is summed up above, where the keyboard is led, and each entry leads to its field', async () => {
    const element = await showForm(ACTION);
    press(element);
    await until('the summary has the focus', () => focused(element)?.className === 'summary');
    const summary = focused(element)!;
    expect(all(element, `#${summary.getAttribute('aria-labelledby')!}`)[0]!.textContent.trim()).to.equal(
      'Please correct the following',
    );
    expect(summaryOf(element)).to.deep.equal([
      'Enter the name of the organisation.',
      'Choose the type of organisation.',
      'Choose a country.',
      'Enter the name of the contact person.',
      'Enter an e-mail address, such as name@example.org.',
      'Tick the box to confirm that the organisation endorses the appeal.',
    ]);
    all(element, '.summary a')[3]!.click();
    expect(focused(element)).to.equal(field(element, 'contactName'));
    expect(errorOf(element, 'contactName')).to.equal('Enter the name of the contact person.');
    expect(errorOf(element, 'url'), 'what is optional').to.equal(undefined);
  });

  it('stays when the language changes, with its errors, and so does the focus', async () => {
    const element = await showForm(`${ACTION} who="both" ${HOST}`);
    fillIn(element, ORGANISATION);
    type(element, 'url', 'no address');
    const input = field(element, 'url')!;
    input.focus();
    await until('it is told', () => errorOf(element, 'url'));
    element.lang = 'nl';
    await speaks(element, 'nl');
    expect(field(element, 'url')).to.equal(input);
    expect(focused(element)).to.equal(input);
    const { url: _, ...others } = ORGANISATION;
    for (const [name, value] of Object.entries({ ...others, url: 'no address' }))
      expect(field(element, name)!.type === 'checkbox' ? 'on' : field(element, name)!.value, name).to.equal(value);
    expect(field(element, 'endorsed')!.checked).to.equal(true);
    expect(errorOf(element, 'url'), 'still told').to.be.a('string');
  });

  it('stays when the element is moved, and when it goes and comes back', async () => {
    const element = await showForm(ACTION);
    fillIn(element, ORGANISATION);
    put('<div></div>').append(element);
    await element.updateComplete;
    expect(field(element, 'name')!.value).to.equal(ORGANISATION.name);
    const place = element.parentElement!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    place.append(element);
    await element.updateComplete;
    for (const name of ['name', 'country', 'email'] as const)
      expect(field(element, name)!.value, name).to.equal(ORGANISATION[name]);
    expect(field(element, 'endorsed')!.checked).to.equal(true);
  });

  it('stays between an organisation and a person', async () => {
    const element = await showForm(`${ACTION} who="both" ${HOST}`);
    fillIn(element, ORGANISATION);
    const choose = async (who: string) => {
      all<HTMLInputElement>(element, `#endorse-who-${who}`)[0]!.click();
      await until(`it asks for ${who}`, () => Boolean(field(element, 'position')) === (who === 'person'));
    };
    await choose('person');
    expect(field(element, 'kind'), 'a person has no type').to.equal(undefined);
    expect(field(element, 'email')!.value).to.equal(ORGANISATION.email);
    await choose('organisation');
    expect(field(element, 'kind')!.value).to.equal('association');
    expect(field(element, 'contactName')!.value).to.equal(ORGANISATION.contactName);
    expect(field(element, 'endorsed')!.checked, 'what one declares is not what the other does').to.equal(false);
  });

  it('is no shortcut of the page', async () => {
    const element = await showForm(ACTION);
    let heard = 0;
    const hear = () => heard++;
    document.addEventListener('keydown', hear);
    field(element, 'name')!.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
    document.removeEventListener('keydown', hear);
    expect(heard).to.equal(0);
  });
});

describe('people', () => {
  it('consent explicitly: the box is not ticked, and names publication, contact and withdrawal', async () => {
    const element = await showForm(`${ACTION} who="people" ${HOST}`);
    const box = field(element, 'published')!;
    expect(box.checked).to.equal(false);
    const label = textOf(all(element, 'label[for=endorse-published]')[0]!);
    for (const part of [
      'political opinion',
      'Publisher: Example Association 0042',
      'https://example.org/list',
      'list@example.org',
      'https://example.org/withdraw',
    ])
      expect(label).to.contain(part);
    const links = all<HTMLAnchorElement>(element, '.links a').map(({ href }) => href);
    expect(links).to.include.members(['mailto:list@example.org', 'https://example.org/privacy']);
    const { published: _, ...withoutConsent } = PERSON;
    fillIn(element, withoutConsent);
    press(element);
    await until('it is asked for', () => summaryOf(element).length > 0);
    expect(summaryOf(element)).to.deep.equal([
      'Tick the box to consent to publication. Without your consent, your name cannot be published.',
    ]);
  });

  for (const missing of ['publisher', 'publication-url', 'contact', 'withdraw', 'privacy-url'])
    it(`are not asked without ${missing}, and the page is told`, async () => {
      const told = listen();
      const attributes = HOST.replace(new RegExp(`(^| )${missing}="[^"]*"`), '');
      const element = put(`<leave-x-endorse ${ACTION} who="both" ${attributes}>Before</leave-x-endorse>`);
      await until('it is told', () => told.some((one) => one.includes(`also needs ${missing}:`)));
      expect(textOf(element)).to.equal('Before');
    });
});

describe('the form does not start', () => {
  for (const [attributes, why] of [
    ['', 'needs action, mailto or contribute-url'],
    ['action="http://example.org/"', 'action="http://example.org/" is not used'],
    ['action="javascript:alert(1)"', 'action="javascript:alert(1)" is not used'],
    ['mailto="list@example.org?bcc=other@example.org"', 'it must be an e-mail address'],
    ['mailto="a@example.org,b@example.org"', 'it must be an e-mail address'],
    ['contribute-url="data:text/html,x"', 'contribute-url="data:text/html,x" is not used'],
    [`${ACTION} who="everybody"`, 'who="everybody" is not used'],
  ] as const)
    it(`with ${attributes === '' ? 'nothing' : attributes}, and the page is told`, async () => {
      const told = listen();
      const element = put(`<leave-x-endorse ${attributes}>Before</leave-x-endorse>`);
      await until('it is told', () => told.some((one) => one.startsWith('attribute: ') && one.includes(why)));
      expect(textOf(element)).to.equal('Before');
    });

  it('any more once the address goes', async () => {
    const element = await showForm(ACTION);
    element.removeAttribute('action');
    await until('what stands inside is there', () => textOf(element) === 'Before');
  });
});

describe('the field for robots', () => {
  it('is hidden from readers, from assistive technology, the keyboard and autofill', async () => {
    const element = await showForm(ACTION);
    const trap = field(element, 'trap')!;
    expect(trap.closest('[aria-hidden=true]')).to.not.equal(null);
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.autocomplete).to.equal('off');
    expect(trap.closest<HTMLElement>('.trap')!.offsetWidth).to.be.at.most(1);
  });

  it('comes to light where it is filled in, so that a reader whose browser did it can go on', async () => {
    const element = await showForm('mailto="list@example.org"');
    fillIn(element, { ...ORGANISATION, trap: 'x' });
    press(element);
    await until('it is told', () => summaryOf(element).length > 0);
    expect(summaryOf(element)).to.deep.equal(['Empty this field. It is only there to stop automated entries.']);
    const trap = field(element, 'trap')!;
    expect(trap.closest('[aria-hidden=true]')).to.equal(null);
    expect(trap.closest<HTMLElement>('.trap')!.offsetWidth).to.be.greaterThan(100);
    type(element, 'trap', '');
    press(element);
    await until('it is ready', () => all(element, 'textarea').length > 0);
  });
});

describe('what a reader takes along', () => {
  const ready = async (attributes: string, values: Record<string, string>) => {
    const element = await showForm(attributes);
    fillIn(element, values);
    press(element);
    const area = await until('it is ready', () => all<HTMLTextAreaElement>(element, 'textarea')[0]);
    return { element, area, link: all<HTMLAnchorElement>(element, 'form a.button')[0]! };
  };

  it('a mail holds the message that is shown, and the status has the focus', async () => {
    const { element, area, link } = await ready('mailto="list@example.org"', {
      ...ORGANISATION,
      name: 'Ä & B=?#%0A 42',
    });
    await until('the focus is there', () => focused(element)?.getAttribute('role') === 'status');
    const [address, query = ''] = link.href.split('?');
    expect(address).to.equal('mailto:list@example.org');
    const parts = new Map(query.split('&').map((one) => one.split('=').map(decodeURIComponent) as [string, string]));
    expect(parts.get('subject')).to.equal('Endorsement: Ä & B=?#%0A 42');
    expect(parts.get('body')).to.equal(area.value.replaceAll('\n', '\r\n'));
    const { record, contact, consent } = JSON.parse(area.value.slice(area.value.indexOf('{'))) as {
      record: object;
      contact: object;
      consent: { statements: string[] };
    };
    expect(record).to.deep.equal({
      id: 'a-b-0a-42',
      name: 'Ä & B=?#%0A 42',
      url: 'https://example.org/about',
      country: 'NL',
      kind: 'association',
      call: 'leave-x-eu',
      role: 'endorser',
      source: { type: 'form', publisher: location.hostname },
    });
    expect(contact).to.deep.equal({ name: 'Example Person 0042', email: 'person-0042@example.org' });
    expect(consent.statements).to.have.lengthOf(1);
    await expectAccessible(element);
  });

  it('a mail that is too long holds address and subject, and copying stands first', async () => {
    const { element, link } = await ready(`mailto="list@example.org" who="people" ${HOST}`, {
      ...PERSON,
      position: 'Καθηγήτρια παραδειγμάτων '.repeat(15),
    });
    expect(link.href).to.match(/^mailto:list@example\.org\?subject=[^&]+$/);
    expect(textOf(element)).to.contain('The text is too long to be passed to an e-mail program');
    expect(all(element, '.choice > *')[0]!.textContent.trim()).to.equal('Copy the text');
  });

  it('is copied, or selected where that is not allowed, and can be changed again', async () => {
    const { element, area } = await ready('mailto="list@example.org"', ORGANISATION);
    const press = (label: string) => {
      all(element, '.choice button')
        .find((one) => one.textContent.trim() === label)!
        .click();
    };
    press('Copy the text');
    const said = await until('it is said', () => textOf(all(element, '.copied')[0]!));
    if (said !== 'The text has been copied.')
      expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
    press('Change the details');
    await until('the form is back', () => field(element, 'name'));
    expect(field(element, 'name')!.value).to.equal(ORGANISATION.name);
  });

  it('for a page of contributions has the record alone, and no contact is asked for', async () => {
    const { element, area, link } = await ready(`contribute-url="https://example.org/contribute" ${HOST}`, {
      ...ORGANISATION,
      statement: 'https://example.org/we-endorse',
    });
    expect(link.href).to.equal('https://example.org/contribute');
    const record = JSON.parse(area.value) as { source: object };
    expect(record.source).to.deep.equal({
      type: 'statement',
      publisher: 'Example Association 0042',
      url: 'https://example.org/we-endorse',
    });
    expect(area.value).to.not.contain('person-0042');
    expect(textOf(element)).to.contain('Open the page for submissions');
  });
});

it('offers every country in the order of the language, named in English where a language has no name for it', async () => {
  for (const language of ['nl', 'ga']) {
    const element = await showForm(ACTION, language);
    const options = [...(field(element, 'country') as unknown as HTMLSelectElement).options].slice(1);
    expect(options).to.have.lengthOf(251);
    expect(
      options.filter(({ value, text }) => value === text),
      'without a name',
    ).to.deep.equal([]);
    expect(options.some(({ text, lang }) => text === 'Canada' && (language === 'nl' || lang === 'en'))).to.equal(true);
  }
});

it('has live regions before they speak', async () => {
  const element = await showForm(ACTION);
  const live = all(element, '[role=alert], [role=status]');
  expect(live.map(textOf)).to.deep.equal(['', '']);
});

interface Entry {
  role: string;
  name?: string;
  children?: Entry[];
}

const readOut = ({ role, name = '', children = [] }: Entry): string[] => [
  ...(['heading', 'link', 'button', 'textbox', 'combobox', 'checkbox', 'radio'].includes(role)
    ? [`${role}: ${name}`]
    : []),
  ...(role === 'combobox' ? [] : children.flatMap(readOut)),
];

// only Chromium hands its accessibility tree to tests
if (navigator.userAgent.includes('Chrome/'))
  it('is read out in order, each control with its name, and nothing of the field for robots', async () => {
    await showForm(`${ACTION} who="both" ${HOST}`);
    const lines = readOut(await (a11ySnapshot as unknown as (of: object) => Promise<Entry>)({}));
    expect(lines).to.deep.equal([
      'heading: Endorse the appeal',
      'link: Read the text of the appeal (opens in a new tab)',
      'radio: An organisation',
      'radio: A person',
      'textbox: Name of the organisation',
      'combobox: Type of organisation',
      'combobox: Country',
      'textbox: Website (optional)',
      'textbox: Page of your own that announces this support (optional)',
      'textbox: Name of the contact person',
      'textbox: E-mail address',
      'checkbox: The organisation named above endorses the appeal “Leave X” (6 January 2025), and I am authorised to say so on its behalf.',
      'link: See where the list is published (opens in a new tab)',
      'link: Contact the publisher',
      'link: Read the privacy statement (opens in a new tab)',
      'button: Send the endorsement',
    ]);
  });

for (const policy of ['strict', 'trusted-types'])
  it(`works under the policy ${policy}: nothing is refused`, async () => {
    const page = (await openPage(`/policy/${policy}/test/policy-endorse.html`)) as unknown as Window & {
      violations: string[];
    };
    const element = page.document.querySelector('leave-x-endorse')!;
    await until('the form is there', () => field(element, 'name'));
    const heading = all(element, 'button')[0]!;
    expect(page.getComputedStyle(heading).fontWeight, 'the styles are there').to.equal('700');
    all<HTMLButtonElement>(element, 'form > button')[0]!.click();
    await until('it is checked', () => summaryOf(element).length > 3);
    element.setAttribute('action', `/receiver/policy-${String(Math.random()).slice(2)}/ok`);
    for (const [name, value] of Object.entries(ORGANISATION)) {
      const input = field(element, name)!;
      if (input.type === 'checkbox') input.checked = true;
      else input.value = value;
    }
    all<HTMLButtonElement>(element, 'form > button')[0]!.click();
    await until('it is sent', () => textOf(element).includes('Thank you.'), 12_000);
    expect(page.violations).to.deep.equal([]);
  });
