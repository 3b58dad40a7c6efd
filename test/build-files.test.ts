/** What a page asks for of a build: all of it once, under whatever name the entry came, and nothing of another build. */
import { expect } from 'chai';
import { all, speaks, textOf, until } from './helpers.js';
import { append, openEmbed, openPage } from './page.js';
import { heardIn, newRun } from './witness.js';

const LETTER = '<leave-x-letter lang="nl"><p>The letter, as plain HTML</p></leave-x-letter>';
const MODULE = { type: 'module' };

/** What was asked for in a folder of builds, but for entries. */
async function filesIn(run: string): Promise<string[]> {
  const heard = await heardIn(run);
  return heard.map(({ path }) => path.replace('/dist/', '')).filter((path) => !/^embed\b/.test(path));
}

const withoutFolder = (files: string[]) => files.map((path) => path.replace(/^build-[\w-]+\//, '')).sort();

const versionOn = (page: Window) =>
  (page.customElements.get('leave-x-letter') as unknown as { version: string }).version;

describe('everything is loaded once', () => {
  const ENTRIES: [what: string, entries: string[]][] = [
    ['embed.js', ['embed.js']],
    ['embed.js?ver=6.4', ['embed.js?ver=6.4']],
    ['a renamed entry', ['embed.abc123.js']],
    ['a second script tag', ['embed.js', 'embed.js']],
    ['embed.js, and again as embed.js?ver=6.4', ['embed.js', 'embed.js?ver=6.4']],
    ['embed.js?ver=6.4, and again as embed.js?ver=6.5', ['embed.js?ver=6.4', 'embed.js?ver=6.5']],
    ['embed.js, and again under another name', ['embed.js', 'embed.abc123.js']],
  ];
  for (const [what, entries] of ENTRIES)
    for (const [when, later] of [
      ['at once', false],
      ['after the letter is there', true],
    ] as const) {
      if (later && entries.length === 1) continue;
      it(`${what}${entries.length > 1 ? `, ${when}` : ''}`, async () => {
        const run = `now-${newRun()}`;
        const page = await openPage('/test/blank.html');
        const told: unknown[] = [];
        page.console.warn = (...words: unknown[]) => void told.push(words);
        page.addEventListener('error', ({ message }) => told.push(message));
        page.document.body.innerHTML = LETTER + '<leave-x-petition lang="nl"></leave-x-petition>';
        const [letter, petition] = [...page.document.body.children] as [HTMLElement, HTMLElement];
        const load = (entry: string) => append(page, 'script', { ...MODULE, src: `/builds/${run}/dist/${entry}` });
        if (later)
          for (const entry of entries) {
            await load(entry);
            await speaks(letter, 'nl');
          }
        else await Promise.all(entries.map(load));
        await speaks(letter, 'nl');
        await speaks(petition, 'nl');
        letter.setAttribute('departures', '');
        await until('the departures are there', () => all(letter, '[part=departures] .records > li').length === 5);
        expect(withoutFolder(await filesIn(run))).to.deep.equal([
          'departures.lazy.js',
          'run.js',
          'words/nl.core.json',
          'words/nl.departures.json',
        ]);
        expect(told).to.deep.equal([]);
      });
    }

  it('a second entry loses nothing: its divs are mounted', async () => {
    const run = `now-${newRun()}`;
    const place = '<div data-leave-x-letter data-lang="nl"><p>Mine</p></div>';
    const { page, element } = await openEmbed({ body: LETTER + place, script: `/builds/${run}/dist/embed.js` });
    await speaks(element, 'nl');
    await append(page, 'script', { ...MODULE, src: `/builds/${run}/dist/embed.js?ver=6.4`, 'data-mount': '' });
    const mounted = await until('the div is a letter', () => page.document.querySelector('div > leave-x-letter'));
    await speaks(mounted, 'nl');
    expect(withoutFolder(await filesIn(run))).to.deep.equal([
      'optional-tags.js',
      'run.js',
      'tags.lazy.js',
      'words/nl.core.json',
    ]);
  });
});

describe('two builds in one folder are never mixed', () => {
  const open = async (name: 'older' | 'gone', entry: string) => {
    const run = `${name}-${newRun()}`;
    const opened = await openEmbed({ body: LETTER, script: `/builds/${run}/dist/${entry}` });
    await speaks(opened.element, 'nl');
    opened.element.setAttribute('departures', '');
    opened.element.setAttribute('language-menu', '');
    await until('the rest is there', () => all(opened.element, '[part=departures] li, summary').length > 5);
    return { ...opened, run, files: await filesIn(run) };
  };

  it('an older entry beside a newer build: works, with files of the older one only', async () => {
    const { page, run, files, warnings } = await open('older', 'embed.js');
    expect(versionOn(page)).to.equal('0.0.42');
    expect(files.length).to.be.greaterThan(3);
    expect(files.filter((path) => !path.startsWith(`build-${run}/`))).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  for (const name of ['older', 'gone'] as const)
    it(`a newer entry ${name === 'older' ? 'beside an older folder' : 'where the older folder is gone'}: no file of the older one is asked for`, async () => {
      const { page, run, files, warnings } = await open(name, 'embed.abc123.js');
      expect(versionOn(page)).to.not.equal('0.0.42');
      expect(files.length).to.be.greaterThan(3);
      expect(files.filter((path) => path.startsWith(`build-${run}/`))).to.deep.equal([]);
      expect(new Set(files.map((path) => path.split('/')[0])).size, 'folders').to.equal(1);
      expect(warnings).to.deep.equal([]);
    });

  it('an older entry whose folder is gone: the content inside the tag stays, and one warning says so', async () => {
    const run = `gone-${newRun()}`;
    const page = await openPage('/test/blank.html');
    const warnings: string[] = [];
    const escaped: string[] = [];
    page.console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
    page.addEventListener('unhandledrejection', ({ reason }) => escaped.push(String(reason)));
    page.document.body.innerHTML = LETTER;
    const letter = page.document.body.firstElementChild!;
    await append(page, 'script', { ...MODULE, src: `/builds/${run}/dist/embed.js` });
    await until('it is said', () => warnings.length > 0);
    const stays = textOf(letter);
    const { height } = letter.firstElementChild!.getBoundingClientRect();
    // another entry that works, and so all that the first one had to do is done
    await append(page, 'script', { ...MODULE, src: `/builds/${run}/dist/embed.abc123.js?later` });
    const files = await filesIn(run);
    expect(files.slice(0, 2).every((path) => path.startsWith(`build-${run}/`))).to.equal(true);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('the content inside its tags stays');
    expect(escaped).to.deep.equal([]);
    expect(stays).to.equal('The letter, as plain HTML');
    expect(height).to.be.greaterThan(0);
    await speaks(letter, 'nl');
  });
});

it('a module that imports the entry goes on at once, while the entry still waits for the page to be painted', async () => {
  const page = await openPage('/test/blank.html');
  page.eval(`
    window.order = [];
    // a page that is not painted until the test says so
    window.PerformanceObserver = class {
      static supportedEntryTypes = ['largest-contentful-paint'];
      constructor(tell) { window.paint = () => tell({}, { disconnect() {} }); }
      observe() { order.push('the entry waits'); }
    };
    // and no patience that runs out
    window.setTimeout = () => 0;
    customElements.whenDefined('leave-x-letter').then(() => order.push('the letter is defined'));
  `);
  page.document.body.innerHTML = LETTER;
  const script = page.document.createElement('script');
  script.type = 'module';
  script.textContent = `import '/dist/embed.js'; order.push('the module goes on');`;
  page.document.head.append(script);
  const watched = page as unknown as { order: string[]; paint: () => void };
  const { order } = watched;
  await until('the module goes on', () => order.includes('the module goes on'));
  expect(order).to.deep.equal(['the entry waits', 'the module goes on']);
  watched.paint();
  await until('the letter is defined', () => order.length === 3);
  expect(order[2]).to.equal('the letter is defined');
});

it('a page without PerformanceObserver has its letter', async () => {
  const { page, element, warnings } = await openEmbed({ body: LETTER, before: 'delete window.PerformanceObserver' });
  expect('PerformanceObserver' in page).to.equal(false);
  await speaks(element, 'nl');
  expect(warnings).to.deep.equal([]);
});

for (const [what, observer] of [
  ['that throws', 'constructor() { throw new Error("Example fault 0042"); }'],
  ['that observes nothing', 'observe() { throw new TypeError("Example fault 0042"); }'],
  ['that hands on nothing but the list', 'constructor(tell) { this.tell = tell; } observe() { this.tell({}); }'],
] as const)
  it(`a page with a PerformanceObserver ${what} has its letter`, async () => {
    const { page, element, warnings } = await openEmbed({
      body: LETTER,
      before: `window.errors = []; window.addEventListener('error', ({ message }) => errors.push(message));
        window.PerformanceObserver = class { static supportedEntryTypes = ['largest-contentful-paint']; ${observer} };`,
    });
    await speaks(element, 'nl');
    expect(warnings).to.deep.equal([]);
    expect((page as unknown as { errors: string[] }).errors).to.deep.equal([]);
  });
