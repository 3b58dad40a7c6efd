/** The package as others import it: by its own name, in Node, without a browser. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const read = (path) => readFileSync(new URL(path, root), 'utf8');

describe('package.json', () => {
  const reached = [];
  const name = manifest.name;

  for (const [subpath, file] of [
    ['', 'dist/index.js'],
    ['/elements', 'dist/elements.js'],
    ['/campaign', 'dist/campaign.js'],
    ['/schema', 'dist/schema.js'],
    ['/schema/endorsements.json', 'dist/schema/endorsements.json'],
    ['/static', 'dist/static.js'],
    ['/static/nl.html', 'dist/static/nl.html'],
    ['/react', 'dist/react.js'],
    ['/vue', 'dist/vue.js'],
    ['/svelte', 'dist/svelte.js'],
    ['/leave-x-letter.css', 'dist/leave-x-letter.css'],
    ['/looks/sober.css', 'dist/looks/sober.css'],
    ['/embed.js', 'dist/embed.js'],
    ['/standalone/nl.js', 'dist/standalone/nl.js'],
    ['/integrity.json', 'dist/integrity.json'],
    ['/custom-elements.json', 'dist/custom-elements.json'],
    ['/vscode.html-custom-data.json', 'dist/vscode.html-custom-data.json'],
    ['/package.json', 'package.json'],
  ]) {
    reached.push(`.${subpath}`);
    it(`leads ${name}${subpath} to ${file}`, () => {
      assert.equal(import.meta.resolve(name + subpath), new URL(file, root).href);
      assert.ok(existsSync(new URL(file, root)));
    });
  }

  it('exports nothing that is not in this table', () => {
    const patterns = Object.keys(manifest.exports);
    assert.equal(reached.length, patterns.length);
    for (const pattern of patterns) {
      const [start, end] = pattern.split('*');
      const isReached = (path) => (end === undefined ? path === start : path.startsWith(start) && path.endsWith(end));
      assert.ok(reached.some(isReached), pattern);
    }
  });

  it('has types beside every module', () => {
    for (const target of Object.values(manifest.exports).filter((one) => typeof one !== 'string')) {
      assert.deepEqual(Object.keys(target), ['types', 'default']);
      assert.equal(target.types, target.default.replace(/\.js$/, '.d.ts'));
      assert.ok(existsSync(new URL(target.types, root)), target.types);
    }
  });

  for (const subpath of [
    '/dist/embed.js',
    '/dist/index.js',
    '/index.js',
    '/attributes',
    '/cli.js',
    '/modules/campaign.js',
    '/run.js',
    '/words/nl.core.js',
    '/src/index.ts',
    '/src/campaign/leave-x/campaign.json',
    '/locales/nl.json',
  ])
    it(`keeps ${name}${subpath} to itself`, () => {
      assert.throws(() => import.meta.resolve(name + subpath), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
    });

  it('names as side effects just the modules that register tags, and the style sheet, which webpack would leave out', () => {
    const registers = ['index', 'elements', 'campaign', 'schema', 'static'].filter((name) =>
      /^define\(\);/m.test(read(`dist/${name}.js`)),
    );
    assert.deepEqual(
      manifest.sideEffects.filter((one) => !one.includes('*')),
      // embed.js registers by what it loads
      [...registers.map((name) => `./dist/${name}.js`), './dist/embed.js', './dist/leave-x-letter.css'],
    );
  });

  it('leaves lit and i18next to the page’s bundler', () => {
    const files = [
      'index.js',
      'schema.js',
      ...readdirSync(new URL('dist/modules/', root)).map((name) => `modules/${name}`),
    ];
    const imports = files.flatMap((file) => [
      // bundled packages name types of others in their comments
      ...read(`dist/${file}`)
        .replace(/\/\*[^]*?\*\//g, '')
        .matchAll(/(?:from|import) ['"]([^.'"][^'"]*)['"]/g),
    ]);
    const names = new Set(imports.map(([, name]) => name.split('/', 1)[0]));
    assert.deepEqual([...names].sort(), ['i18next', 'lit', 'zod']);
  });
});

describe('the JSON Schemas', () => {
  for (const name of ['call', 'endorsement', 'petition', 'departure', 'campaign', 'endorsements', 'departures'])
    it(`${name} names the fields, and which must be there`, () => {
      const schema = JSON.parse(read(`dist/schema/${name}.json`));
      // a list may also be an object, with what its records share
      const record = (schema.anyOf?.[0] ?? schema).items ?? schema;
      assert.ok('id' in record.properties);
      assert.ok(record.required.includes('id'));
      assert.equal(record.required.includes('source'), name !== 'campaign');
    });
});

describe('the JSON Schema of channels', () => {
  it('names the fields, and which must be there', () => {
    const { items } = JSON.parse(read('dist/schema/channels.json'));
    assert.deepEqual(Object.keys(items.properties), ['network', 'url', 'handle', 'account']);
    assert.deepEqual(items.required, ['network']);
  });
});

describe('imported in Node', () => {
  it('leave-x-letter/elements gives the eight classes', async () => {
    const classes = await import('leave-x-letter/elements');
    assert.deepEqual(Object.keys(classes).sort(), [
      'LeaveXAlternatives',
      'LeaveXDepartures',
      'LeaveXEndorse',
      'LeaveXEndorsements',
      'LeaveXLetter',
      'LeaveXPetition',
      'LeaveXShare',
      'LeaveXWrite',
    ]);
  });

  it('leave-x-letter/campaign gives the data', async () => {
    const { leaveX } = await import('leave-x-letter/campaign');
    assert.equal(leaveX.endorsements.length, 7);
  });

  it('leave-x-letter/static renders the letter', async () => {
    const { renderStatic } = await import('leave-x-letter/static');
    const fragment = await renderStatic({ lang: 'de-AT', country: 'DE', headingLevel: 1 });
    assert.match(fragment, /^<leave-x-letter lang="de-AT" country="DE" heading-level="1">/);
    assert.match(fragment, /<h1 class="heading" part="heading">Offener Brief/);
    assert.match(fragment, /class="button" part="button" href="https:\/\/weact\.campact\.de/);
  });

  it('leave-x-letter can be imported', async () => {
    await import('leave-x-letter');
  });

  for (const framework of ['react', 'vue', 'svelte'])
    it(`leave-x-letter/${framework} gives nothing but types`, async () => {
      assert.deepEqual(Object.keys(await import(`leave-x-letter/${framework}`)), []);
    });
});

describe('custom-elements.json', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const [{ declarations, exports }] = modules;

  it('defines the eight tags', () => {
    const tags = exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name);
    assert.deepEqual(tags.sort(), [
      'leave-x-alternatives',
      'leave-x-departures',
      'leave-x-endorse',
      'leave-x-endorsements',
      'leave-x-letter',
      'leave-x-petition',
      'leave-x-share',
      'leave-x-write',
    ]);
  });

  it('has a sentence for every attribute, event, slot, part and custom property', () => {
    for (const { tagName, attributes, events, slots, cssParts, cssProperties } of declarations)
      for (const list of [attributes, events, slots, cssParts, cssProperties]) {
        assert.ok(list.length > 0, tagName);
        for (const { name, description } of list) assert.ok(description, `${tagName} ${name}`);
      }
  });
});

describe('vscode.html-custom-data.json', () => {
  const { version, tags } = JSON.parse(read('dist/vscode.html-custom-data.json'));

  it('knows every tag and attribute, and what to choose from', () => {
    const { declarations } = JSON.parse(read('dist/custom-elements.json')).modules[0];
    assert.equal(version, 1.1);
    assert.deepEqual(
      tags.map(({ name, attributes }) => [name, ...attributes.map((one) => one.name)]),
      declarations.map(({ tagName, attributes }) => [tagName, ...attributes.map((one) => one.name)]),
    );
    const act = tags[0].attributes.find(({ name }) => name === 'act');
    assert.deepEqual(act.values, [{ name: 'write' }, { name: 'endorse' }, { name: 'share' }, { name: 'none' }]);
  });
});

describe('what people read', () => {
  const { declarations } = JSON.parse(read('dist/custom-elements.json')).modules[0];
  const docs = readdirSync(new URL('demo/docs/', root), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `demo/docs/${name}`);

  it('README.md names every attribute and every custom property', () => {
    const readme = read('README.md');
    for (const { attributes, cssProperties } of declarations)
      for (const { name } of [...attributes, ...cssProperties]) assert.ok(readme.includes(`\`${name}\``), name);
  });

  it('demo/docs/style.md has a row for every custom property, with what it is without one', () => {
    const style = read('demo/docs/style.md');
    for (const { name, default: value, description } of declarations[0].cssProperties)
      assert.ok(style.includes(`| \`${name}\` | \`${value}\` | ${description} |`), name);
  });

  for (const page of ['README.md', 'src/README.md', ...docs])
    it(`${page} names only scripts that exist`, () => {
      for (const [, name] of read(page).matchAll(/npm run ([\w:-]+)/g)) assert.ok(name in manifest.scripts, name);
    });
});
