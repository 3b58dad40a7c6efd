/** Lists with records of the host's own: where they come from, what goes wrong, and finding one among many. */
import { expect } from 'chai';
import type { LeaveXDepartures, LeaveXEndorsements, LeaveXLetter } from '../../src/elements.js';
import type { ErrorDetail } from '../../src/elements/events.js';
import { byName } from '../../src/elements/order.js';
import { loadNamespace, loadWords } from '../../src/i18n/words.js';
import { exampleDepartures, exampleEndorsements } from '../example-records.mjs';
import { all, expectAccessible, put, show, speaks, textOf, until } from '../helpers.js';

const items = (element: Element) => all(element, '.records > li');
const names = (element: Element) => all(element, '.records .name').map(textOf);
const control = (element: Element, label: string) => {
  const found = all<HTMLLabelElement>(element, 'label').find((one) => textOf(one).startsWith(label));
  return found?.querySelector<HTMLInputElement & HTMLSelectElement>('input, select');
};
const button = (element: Element, label: string) =>
  all<HTMLButtonElement>(element, 'button').find((one) => textOf(one) === label);
const status = (element: Element) => textOf(all(element, '[role=status]').at(-1) ?? document.createElement('p'));

let run = 0;
const misbehaving = (fault: string, times: number, path: string) =>
  `/misbehaving/${fault}/${String(times)}/${String(Date.now())}-${String(run++)}${path}`;

/** Shows a list, and collects what it reports. */
function showList<E extends HTMLElement = LeaveXEndorsements>(attributes: string, tag = 'leave-x-endorsements') {
  const place = put<HTMLElement>('<div></div>');
  const errors: ErrorDetail[] = [];
  place.addEventListener('leave-x-error', ({ detail }) => errors.push(detail));
  place.innerHTML = `<${tag} ${attributes}></${tag}>`;
  const element = place.firstElementChild as E;
  return { element, errors };
}

it('a search goes with its field, where a list becomes short', async () => {
  const element = put<LeaveXEndorsements>('<leave-x-endorsements lang="en" mode="replace"></leave-x-endorsements>');
  element.records = exampleEndorsements(30);
  await until('it has tools', () => control(element, 'Search'));
  const search = control(element, 'Search')!;
  search.value = 'Example Association 00001';
  search.dispatchEvent(new Event('input', { bubbles: true }));
  await until('one is found', () => items(element).length === 1);
  element.records = exampleEndorsements(5);
  await until('the field is gone', () => !control(element, 'Search'));
  expect(items(element)).to.have.lengthOf(5);
});

it('a menu says what is shown, though a reader has used it', async () => {
  const element = put<LeaveXEndorsements>(
    '<leave-x-endorsements lang="en" mode="replace" record-links></leave-x-endorsements>',
  );
  element.records = exampleEndorsements(60);
  const menu = await until('it has tools', () => control(element, 'Country'));
  const choose = async (value: string) => {
    menu.value = value;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };
  await choose('NL');
  await choose('');
  await choose('NL');
  location.hash = 'endorsement-nl-government-example-00001';
  try {
    await until('all are shown', () => items(element).length === 60);
    await until('the menu says so', () => menu.value === '');
  } finally {
    history.replaceState(null, '', location.pathname + location.search);
  }
});

describe('src', () => {
  it('adds the host’s records to the bundled ones', async () => {
    const { element, errors } = showList('src="/example/endorsements-3.json"');
    await until('all are there', () => items(element).length === 10);
    expect(names(element)).to.include('NLUUG').and.to.include('Example Association 00002');
    expect(textOf(element)).to.contain('1 organisation endorses the appeal “Leave X”.');
    expect(textOf(element)).to.contain('9 organisations endorse the appeal');
    expect(errors).to.deep.equal([]);
  });

  it('with mode="replace" takes their place, and never shows the bundled ones', async () => {
    const { element } = showList('src="/example/endorsements-3.json" mode="replace"');
    const seen = new Set<number>();
    const observer = new MutationObserver(() => seen.add(items(element).length));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true });
    await until('they are there', () => items(element).length === 3);
    observer.disconnect();
    expect(names(element).join()).to.not.contain('NLUUG');
    expect([...seen].filter((count) => count > 3)).to.deep.equal([]);
  });

  it('can be set, changed and taken away later', async () => {
    const element = await show<LeaveXEndorsements>('<leave-x-endorsements></leave-x-endorsements>');
    element.src = '/example/endorsements-3.json';
    await until('all are there', () => items(element).length === 10);
    element.src = '/example/endorsements-5.json';
    await until('the others are there', () => items(element).length === 12);
    element.src = '';
    await until('the bundled ones are left', () => items(element).length === 7);
  });

  it('comes through the letter, for both lists', async () => {
    const letter = await show<LeaveXLetter>(
      `<leave-x-letter departures endorsements-src="/example/endorsements-3.json" departures-src="/example/departures-4.json" departures-mode="replace"></leave-x-letter>`,
    );
    await until('both are there', () => all(letter, '[part=endorsements] .records > li').length === 10);
    await until('both are there', () => all(letter, '[data-status]').length === 4);
  });

  for (const src of ['javascript:alert(1)', 'http://example.org/list.json'])
    it(`"${src}" is refused, and the bundled list stays`, async () => {
      const { element, errors } = showList(`src="${src}"`);
      await until('it is reported', () => errors.length > 0);
      expect(errors[0]?.kind).to.equal('attribute');
      await until('the bundled list is there', () => items(element).length === 7);
    });
});

describe('records, as a property', () => {
  it('are checked as a file is', async () => {
    const { element, errors } = showList('');
    element.records = [...exampleEndorsements(2), { name: 'Example' } as never];
    await until('two are added', () => items(element).length === 9);
    expect(errors.map(({ kind, index, path }) => [kind, index, path])).to.deep.equal([['record', 2, 'id']]);
  });

  it('for departures too', async () => {
    const { element } = showList<LeaveXDepartures>('mode="replace"', 'leave-x-departures');
    element.records = exampleDepartures(4);
    await until('four are there', () => all(element, '[data-status]').length === 4);
    expect(textOf(element)).to.contain(
      '1 had left · 1 had said that it would leave · 1 was considering whether to stay or leave · 1 was staying for the time being',
    );
  });
});

describe('a bad record', () => {
  it('is left out, never counted, and reported with address, place and field', async () => {
    const { element, errors } = showList('');
    element.records = [{ ...exampleEndorsements(1)[0]!, url: 'javascript:alert(1)' }];
    await until('it is reported', () => errors.length > 0);
    expect(errors[0]).to.include({ kind: 'record', index: 0, path: 'url' });
    expect(errors[0]?.message).to.contain('https');
    expect(items(element)).to.have.lengthOf(7);
    expect(textOf(element)).to.contain('7 organisations endorse');
  });

  it('among thousands: an event for each', async () => {
    const { element, errors } = showList('');
    element.records = Array.from({ length: 300 }, () => ({}) as never);
    await until('all are reported', () => errors.length === 300);
  });
});

for (const [fault, message] of [
  ['503', /the server answered 503/],
  ['404', /the server answered 404/],
  ['drop', /no answer|this is not a complete JSON file/],
  ['html', /this is not a complete JSON file/],
  ['object', /not a list of records/],
  ['large', /larger than 20 MB/],
  ['redirect', /no answer/],
] as const)
  describe(`a file that fails (${fault}), over real HTTP`, () => {
    it('leaves the bundled list, says so quietly in the reader’s language, and can be tried again', async () => {
      const warned: unknown[] = [];
      const warn = console.warn.bind(console);
      console.warn = (...words: unknown[]) => void warned.push(words.map(String).join(' '));
      try {
        const src = misbehaving(fault, 1, '/example/endorsements-3.json');
        const { element, errors } = showList(`lang="nl" mode="replace" src="${src}"`);
        const retry = await until(
          'there is a button',
          () => button(element, 'Probeer het opnieuw') ?? button(element, 'Opnieuw proberen'),
        );
        expect(items(element)).to.have.lengthOf(7);
        expect(errors.map(({ kind, address }) => [kind, address])).to.deep.equal([
          ['list', `${location.origin}${src}`],
        ]);
        expect(warned.join()).to.match(message);
        retry.click();
        await until('the list is there', () => items(element).length === 3);
        expect(button(element, textOf(retry))).to.equal(undefined);
      } finally {
        console.warn = warn;
      }
    });
  });

it('a page that is offline keeps the bundled list, and can try again', async () => {
  const real = window.fetch.bind(window);
  window.fetch = () => Promise.reject(new TypeError('offline'));
  try {
    const { element, errors } = showList('src="/example/endorsements-3.json"');
    const retry = await until('there is a button', () => button(element, 'Try again'));
    expect(errors.map(({ kind }) => kind)).to.deep.equal(['list']);
    expect(items(element)).to.have.lengthOf(7);
    window.fetch = real;
    retry.click();
    await until('the list is there', () => items(element).length === 10);
  } finally {
    window.fetch = real;
  }
});

it('an answer that takes too long is given up', async function () {
  this.timeout(40_000);
  const src = misbehaving('slow', 1, '/example/endorsements-3.json');
  const { element, errors } = showList(`src="${src}"`);
  await until('it is given up', () => errors.length > 0, 20_000);
  expect(errors.map(({ kind }) => kind)).to.deep.equal(['list']);
  expect(items(element)).to.have.lengthOf(7);
});

it('an element that goes away ends its request, and asks again when it comes back', async () => {
  const src = misbehaving('slow', 1, '/example/endorsements-3.json');
  const requests: AbortSignal[] = [];
  const real = window.fetch.bind(window);
  window.fetch = (input, init) => {
    if ((input as string).endsWith(src)) requests.push(init!.signal!);
    return real(input, init);
  };
  try {
    const { element, errors } = showList(`src="${src}"`);
    await speaks(element, 'en');
    await until('it asks', () => requests.length === 1);
    const place = element.parentElement!;
    element.remove();
    await until('its request is ended', () => requests[0]!.aborted);
    place.append(element);
    await until('the list is there', () => items(element).length === 10);
    expect(requests).to.have.lengthOf(2);
    expect(errors).to.deep.equal([]);
  } finally {
    window.fetch = real;
  }
});

describe('race A → B → A', () => {
  it('resolves to A, whichever answers last', async () => {
    const answers = new Map<string, (answer: Response) => void>();
    const real = window.fetch.bind(window);
    window.fetch = (input) => {
      const address = input as string;
      if (!address.includes('/race/')) return real(input);
      return new Promise((resolve) => answers.set(address.replace(/.*\//, ''), resolve));
    };
    const answer = async (name: string, count: number) => {
      const resolve = await until(`${name} is asked for`, () => answers.get(name));
      answers.delete(name);
      resolve(new Response(JSON.stringify(exampleEndorsements(count))));
    };
    try {
      const { element } = showList('src="/race/a" mode="replace"');
      await until('A is asked for', () => answers.has('a'));
      element.src = '/race/b';
      await until('B is asked for', () => answers.has('b'));
      const first = answers.get('a')!;
      answers.delete('a');
      element.src = '/race/a';
      await answer('a', 3);
      await until('A is shown', () => items(element).length === 3);
      const seen = new Set<number>();
      const observer = new MutationObserver(() => seen.add(items(element).length));
      observer.observe(element.shadowRoot!, { subtree: true, childList: true });
      await answer('b', 5);
      first(new Response(JSON.stringify(exampleEndorsements(8))));
      // an answer that comes after both, on the same way
      const { element: later } = showList('src="/race/c" mode="replace"');
      await answer('c', 4);
      await until('the later one is shown', () => items(later).length === 4);
      observer.disconnect();
      expect([...seen].filter((count) => count !== 3)).to.deep.equal([]);
      expect(items(element)).to.have.lengthOf(3);
    } finally {
      window.fetch = real;
    }
  });
});

describe('a long list', () => {
  const long = async (attributes = '', count = 200) => {
    const { element } = showList(`src="/example/endorsements-${String(count)}.json" mode="replace" ${attributes}`);
    await until('it is there', () => items(element).length > 0);
    return element;
  };

  it('has no tools up to 20 records', async () => {
    const element = await long('', 20);
    expect(items(element)).to.have.lengthOf(20);
    expect(all(element, 'input, select')).to.deep.equal([]);
  });

  it('shows 50, then more, then all, and leads the keyboard to the first that is new', async () => {
    const element = await long();
    expect(items(element)).to.have.lengthOf(50);
    expect(status(element)).to.equal('50 of 200 entries shown');
    button(element, 'Show 50 more')!.click();
    await until('more are shown', () => items(element).length === 100);
    await until('the focus moves', () => element.shadowRoot?.activeElement === items(element)[50]);
    button(element, 'Show all')!.click();
    await until('all are shown', () => items(element).length === 200);
    expect(button(element, 'Show all')).to.equal(undefined);
  });

  it('tells of related calls before the first name, and counts all', async () => {
    const element = await long();
    const text = textOf(element);
    expect(text.indexOf('Please note: this support is for a related but different appeal')).to.be.greaterThan(0);
    expect(text.indexOf('Please note: this support is for a related but different appeal')).to.be.lessThan(
      text.indexOf('Example Association'),
    );
    expect(text).to.contain('20 organisations endorse the appeal “Leave X”.');
    expect(text).to.contain('180 organisations endorse the appeal');
  });

  it('finds by a part of the name, without case and accents, and says how many', async () => {
    const { element } = showList('mode="replace"');
    const records = exampleEndorsements(30);
    element.records = [
      ...records,
      { ...records[0]!, id: 'example-accent', url: 'https://example.org/accent', name: 'Éxàmple ÄØŁ' },
    ];
    const search = await until('there is a search', () => control(element, 'Search by name'));
    search.value = 'example aol';
    search.dispatchEvent(new InputEvent('input'));
    await until('one is found', () => items(element).length === 1);
    expect(names(element)).to.deep.equal(['Éxàmple ÄØŁ']);
    expect(status(element)).to.equal('1 entry found');
    search.value = 'nothing like this';
    search.dispatchEvent(new InputEvent('input'));
    await until('none is found', () => items(element).length === 0);
    expect(status(element)).to.equal('Nothing was found. Try another word, or choose “All” again.');
  });

  it('knows a name as it is shown, and as it is in its own language', async () => {
    const { element } = showList('lang="fr" src="/example/departures-30.json" record-links', 'leave-x-departures');
    await until('all are there', () => items(element).length === 35);
    for (const text of [
      'bois-le-duc',
      'Ville de Bois-le-Duc',
      'hertogenbosch',
      '’s-Hertogenbosch',
      "'s-hertogenbosch",
    ]) {
      const search = await until('there is a search', () => all<HTMLInputElement>(element, 'input')[0]);
      search.value = text;
      search.dispatchEvent(new InputEvent('input'));
      await until(`${text} is found`, () => items(element).length === 1);
      expect(names(element)).to.deep.equal(['Ville de Bois-le-Duc']);
      expect(status(element).replace(/\s/g, ' ')).to.equal('1 fiche trouvée');
      const link = all(element, '.link')[0]?.getAttribute('aria-label')?.replace(/\s/g, ' ');
      expect(link).to.equal('Lien vers cette fiche : Ville de Bois-le-Duc');
      search.value = '';
      search.dispatchEvent(new InputEvent('input'));
      await until('all are there again', () => items(element).length === 35);
    }
  });

  it('sorts a name as it is shown', async () => {
    await loadNamespace('fr', 'departures');
    const order = byName(await loadWords('fr'));
    const [shown, foreign] = [
      { id: 'den-bosch', name: 'Aaa' },
      { id: 'example', name: 'Uuu' },
    ];
    // « Ville de Bois-le-Duc »
    expect(order(shown, foreign)).to.be.greaterThan(0);
    expect(order({ ...shown, sortKey: 'Bois-le-Duc' }, foreign)).to.be.lessThan(0);
  });

  const choose = (element: Element, label: string, value: string) => {
    const select = control(element, label)!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };

  it('filters by country and by kind', async () => {
    const element = await long();
    const countries = [...control(element, 'Country')!.options].map(({ text }) => text);
    expect(countries).to.deep.equal(['All', 'Belgium', 'France', 'Germany', 'Ireland', 'Netherlands']);
    choose(element, 'Country', 'BE');
    await until('40 are found', () => status(element) === '40 entries found');
    choose(element, 'Type', 'media');
    await until('10 are found', () => status(element) === '10 entries found');
    choose(element, 'Country', '');
    await until('50 are found', () => status(element) === '50 entries found');
  });

  it('groups by country, and says of each record which call it is of', async () => {
    const element = await long();
    choose(element, 'Group by', 'country');
    const titles = () => all(element, '[part=subheading]').map(textOf);
    await until('Belgium comes first', () => titles().includes('Belgium'));
    expect(textOf(items(element)[0]!)).to.contain('Appeal: ');
    expect(textOf(element).indexOf('Please note')).to.be.lessThan(textOf(element).indexOf('Example Association'));
  });

  it('sorts by name, by date and by country', async () => {
    const element = await long('', 60);
    const first = (count: number) =>
      names(element)
        .slice(0, count)
        .map((name) => name.slice(-2))
        .join(' ');
    // the records of the letter's own call come first, then those of the other
    expect(first(8)).to.equal('00 10 20 30 40 50 01 02');
    choose(element, 'Sort by', 'country');
    await until('Belgium comes first', () => first(8) === '00 10 20 30 40 50 04 09');
    choose(element, 'Group by', 'country');
    await until('Belgium comes first of all', () => first(3) === '04 09 14');
    choose(element, 'Sort by', 'date');
    const dates = () =>
      all<HTMLTimeElement>(element, '.records .meta time')
        .slice(0, 12)
        .map(({ dateTime }) => dateTime);
    await until('the latest come first', () => dates().join() === [...dates()].sort().reverse().join());
    expect(new Set(dates()).size).to.be.greaterThan(5);
  });

  it('takes a sort key in the place of a name', async () => {
    const { element } = showList('mode="replace"');
    const [one, two] = exampleEndorsements(22) as [never, never];
    element.records = [
      {
        ...(two as object),
        call: 'nl-government',
        id: 'example-a',
        url: 'https://example.org/a',
        name: 'The Example',
        sortKey: 'Zzz',
      } as never,
      {
        ...(one as object),
        call: 'nl-government',
        id: 'example-b',
        url: 'https://example.org/b',
        name: 'Yyy Example',
      } as never,
    ];
    await until('two are there', () => items(element).length === 2);
    expect(names(element)).to.deep.equal(['Yyy Example', 'The Example']);
  });

  it('keeps the number of nodes until all are asked for', async () => {
    const nodes = (element: Element) => all(element, '*').length;
    const [fewer, more] = [await long('', 1000), await long('', 5000)];
    expect(nodes(more)).to.equal(nodes(fewer));
    expect(nodes(more)).to.be.lessThan(1000);
  });

  it('is accessible, also at the size of a phone', async () => {
    const element = await long('highlight="example-00042" record-links');
    await expectAccessible(element);
    element.parentElement!.style.width = '20em';
    await expectAccessible(element);
    expect(element.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('of departures filters by status', async () => {
    const { element } = showList<LeaveXDepartures>(
      'src="/example/departures-40.json" mode="replace"',
      'leave-x-departures',
    );
    await until('it is there', () => all(element, '[data-status]').length === 40);
    choose(element, 'Status', 'reviewing');
    await until('10 are found', () => status(element) === '10 entries found');
    expect(textOf(element)).to.contain(
      '10 had left · 10 had said that they would leave · 10 were considering whether to stay or leave · 10 were staying for the time being',
    );
    await expectAccessible(element);
  });
});

describe('marks', () => {
  it('highlight puts the host’s own organisation first, in words', async () => {
    const { element } = showList('highlight="nluug"');
    await until('it is marked', () => all(element, '.highlighted').length === 1);
    expect(names(element)[0]).to.equal('NLUUG');
    expect(textOf(items(element)[0]!)).to.contain('The organisation behind this page');
  });

  it('a highlighted organisation brings its group to the front, and the list grows at its end', async () => {
    const { element } = showList('highlight="example-00041" src="/example/endorsements-200.json" mode="replace"');
    await until('it is marked', () => all(element, '.highlighted').length === 1);
    const before = names(element);
    expect(before[0]).to.equal('Example Association 00041');
    button(element, 'Show 50 more')!.click();
    await until('more are shown', () => items(element).length === 100);
    expect(names(element).slice(0, 50)).to.deep.equal(before);
  });

  it('record-links gives each record an address, and leads there', async () => {
    const { element } = showList('record-links src="/example/endorsements-200.json"');
    await until('it is there', () => items(element).length > 20);
    const link = all<HTMLAnchorElement>(element, '.link')[0]!;
    expect(link.hash).to.equal(`#${items(element)[0]!.id}`);
    expect(link.ariaLabel ?? link.getAttribute('aria-label')).to.match(/^Link to this entry: /);
    location.hash = 'endorsement-nl-government-example-00199';
    try {
      const record = await until('the hidden record is shown', () =>
        element.shadowRoot?.getElementById(location.hash.slice(1)),
      );
      await until('it has the focus', () => element.shadowRoot?.activeElement === record);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('a logo has its space reserved, and the name beside it as text', async () => {
    const { element } = showList('mode="replace"');
    element.records = [{ ...exampleEndorsements(1)[0]!, logo: '/demo/picture.png' }];
    const logo = await until('the logo is there', () => all<HTMLImageElement>(element, '.logo')[0]);
    expect([logo.alt, logo.loading, logo.width > 0, logo.height > 0]).to.deep.equal(['', 'lazy', true, true]);
    expect(names(element)).to.deep.equal(['Example Association 00000']);
  });
});
