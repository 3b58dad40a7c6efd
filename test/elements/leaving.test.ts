/** What an element leaves behind when it goes: no request, and no ear on the window. */
import { expect } from 'chai';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';
import { exampleEndorsements } from '../example-records.mjs';
import { all, put, textOf, until } from '../helpers.js';
import { answerFor, answerOf, heardIn, listenTo, newRun } from '../witness.js';

/** Puts an element on the page whose file never comes, and waits until the server is asked for it. */
async function showWaiting(run: string, html: string) {
  const place = put<HTMLElement>('<div></div>');
  const told = listenTo(place);
  place.innerHTML = html;
  await until('the file is asked for', async () => (await heardIn(run)).length > 0);
  return { place, element: place.firstElementChild as HTMLElement, ...told };
}

const ended = (run: string, count = 1) =>
  until('the server sees the request end', async () => {
    const heard = await heardIn(run);
    return heard.length >= count && heard.slice(0, count).every(({ closed }) => closed);
  });

describe('a request ends with the element that wanted it', () => {
  for (const [tag, attribute] of [
    ['leave-x-endorsements', 'src'],
    ['leave-x-departures', 'src'],
    ['leave-x-letter', 'endorsements-src'],
    ['leave-x-letter departures', 'departures-src'],
  ] as const)
    it(`<${tag} ${attribute}>`, async () => {
      const run = newRun();
      const { element, warnings } = await showWaiting(run, `<${tag} ${attribute}="/silent/${run}/list.json"></${tag}>`);
      element.remove();
      await ended(run);
      expect(warnings, 'that is no fault').to.deep.equal([]);
    });

  it('<leave-x-letter campaign-src>', async () => {
    const run = newRun();
    const { element, warnings } = await showWaiting(
      run,
      `<leave-x-letter campaign-src="/silent/${run}/campaign.json"></leave-x-letter>`,
    );
    element.remove();
    await ended(run);
    expect(warnings, 'that is no fault').to.deep.equal([]);
  });

  it('<leave-x-letter locales-src>', async () => {
    const run = newRun();
    const { element, warnings } = await showWaiting(
      run,
      `<leave-x-letter lang="en" locales-src="/silent/${run}/{lang}.json"></leave-x-letter>`,
    );
    element.remove();
    await ended(run);
    expect(warnings, 'that is no fault').to.deep.equal([]);
  });

  it('and with the address that is taken away, or changed', async () => {
    const [first, second] = [newRun(), newRun()];
    const { element, warnings } = await showWaiting(
      first,
      `<leave-x-endorsements src="/silent/${first}/list.json"></leave-x-endorsements>`,
    );
    element.setAttribute('src', `/silent/${second}/list.json`);
    await ended(first);
    await until('the other is asked for', async () => (await heardIn(second)).length > 0);
    element.removeAttribute('src');
    await ended(second);
    expect(warnings, 'that is no fault').to.deep.equal([]);
  });

  it('one that comes back asks again', async () => {
    const run = newRun();
    const { place, element } = await showWaiting(
      run,
      `<leave-x-endorsements src="/silent/${run}/list.json"></leave-x-endorsements>`,
    );
    element.remove();
    await ended(run);
    place.append(element);
    await until('it is asked for again', async () => (await heardIn(run)).length === 2);
    element.remove();
    await ended(run, 2);
  });
});

describe('of two that want the same, one goes', () => {
  const SHARED = [
    ['endorsements-src', 'list.json', () => exampleEndorsements(3), 'Example Association 00001'],
    ['campaign-src', 'campaign.json', () => exampleCampaign(), 'Example Association 00001 of 0042'],
    ['locales-src', '{lang}.json', () => exampleLocale(), 'Example Title 0042'],
  ] as const;
  for (const [attribute, file, value, text] of SHARED)
    it(`${attribute}: the other gets it`, async () => {
      const run = newRun();
      const waiting: ((answer: Response) => void)[] = [];
      const asked = answerFor(
        (address) => address.includes(run),
        () => new Promise((resolve) => waiting.push(resolve)),
      );
      const tag = `<leave-x-letter lang="en" ${attribute}="/${run}/${file}"></leave-x-letter>`;
      const place = put<HTMLElement>('<div></div>');
      const { events } = listenTo(place);
      place.innerHTML = tag;
      await until('it is asked for', () => asked.length > 0);
      place.insertAdjacentHTML('beforeend', tag);
      const [first, second] = [...place.children] as [HTMLElement, HTMLElement];
      // words of its own are still to come
      if (attribute !== 'locales-src') await until('the other is there', () => all(second, '[part=letter]').length > 0);
      first.remove();
      for (const resolve of waiting) resolve(answerOf(value()));
      waiting.push = (resolve) => {
        resolve(answerOf(value()));
        return 0;
      };
      await until('the other has it', () => textOf(second).includes(text));
      expect(events).to.deep.equal([]);
    });
});

describe('ears on the window', () => {
  const TYPES = ['hashchange', 'languagechange', 'popstate', 'storage', 'online', 'offline', 'resize', 'scroll'];
  /** what listens, each with what it was added with */
  const ears = new Map<unknown, string>();
  const addEventListener = window.addEventListener.bind(window);
  const removeEventListener = window.removeEventListener.bind(window);
  const keyOf = (type: string, listener: unknown, options: unknown) => {
    const capture = typeof options === 'object' && options ? (options as AddEventListenerOptions).capture : options;
    return JSON.stringify([type, Boolean(capture), idOf(listener)]);
  };
  const ids = new Map<unknown, number>();
  const idOf = (listener: unknown) => {
    if (!ids.has(listener)) ids.set(listener, ids.size);
    return ids.get(listener);
  };

  beforeEach(() => {
    ears.clear();
    window.addEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: AddEventListenerOptions | boolean,
    ) => {
      const key = keyOf(type, listener, options);
      if (TYPES.includes(type)) ears.set(key, type);
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => ears.delete(key));
      addEventListener(type, listener, options);
    };
    window.removeEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: EventListenerOptions | boolean,
    ) => {
      ears.delete(keyOf(type, listener, options));
      removeEventListener(type, listener, options);
    };
  });

  afterEach(() => {
    window.addEventListener = addEventListener;
    window.removeEventListener = removeEventListener;
    history.replaceState(null, '', location.pathname + location.search);
  });

  const listening = (type: string) => [...ears.values()].filter((one) => one === type).length;

  for (const tag of ['leave-x-endorsements', 'leave-x-departures', 'leave-x-letter departures'])
    it(`<${tag} record-links> takes them along, however often it comes and goes`, async () => {
      const element = put<HTMLElement>(`<${tag} lang="en" record-links></${tag}>`);
      const place = element.parentElement!;
      await until('its records have addresses', () => all(element, '.records > li[id]').length > 0);
      const first = listening('hashchange');
      expect(first, 'it listens').to.be.greaterThan(0);
      element.remove();
      expect([...ears.values()], 'nothing is left').to.deep.equal([]);
      for (let times = 0; times < 3; times++) {
        place.append(element);
        expect(listening('hashchange')).to.equal(first);
        element.remove();
      }
      expect([...ears.values()]).to.deep.equal([]);
    });

  it('one that went does not follow the address of the page; one that came back does', async () => {
    const element = put<HTMLElement>(
      '<leave-x-endorsements lang="en" record-links src="/example/endorsements-120.json"></leave-x-endorsements>',
    );
    const place = element.parentElement!;
    await until('the list is there', () => all(element, '.records > li').length > 20);
    element.remove();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((found) => changes.push(...found));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true });
    const heard = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    const id = 'endorsement-nl-government-example-00119';
    location.hash = id;
    await heard;
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect([...changes, ...observer.takeRecords()]).to.deep.equal([]);
    observer.disconnect();
    place.append(element);
    const record = await until('the record is shown', () => element.shadowRoot?.getElementById(id));
    await until('it has the focus', () => element.shadowRoot?.activeElement === record);
  });
});
