/** The snippets for sites with a build, compiled by what would compile them there: no value says more than it should. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { parseDocument } from 'htmlparser2';
import { compile as compileSvelte } from 'svelte/compiler';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { workingFolder } from '../../cli/run.mjs';
import { load } from './load.mjs';

const folder = workingFolder();

const { snippet } = await load('demo/front/snippet');
const { choose, DEFAULTS, toggle } = await load('demo/front/configuration');
const { choicesIn, HOSTILE } = await load('test/demo/front/choices');

const manifest = JSON.parse(
  readFileSync(new URL('../../../dist/custom-elements.json', import.meta.url), 'utf8'),
).modules.flatMap(({ declarations }) => declarations);

const given = { manifest, lang: 'nl', title: HOSTILE, url: `https://example.org/?${HOSTILE}` };

/** Each element with all that it can be told, as far as it goes together. */
const configurations = manifest.map(({ tagName }) =>
  choicesIn(manifest)
    .filter(({ tag }) => tag === tagName)
    .reduce((so, choice) => choose(so, manifest, choice), toggle({ ...DEFAULTS, elements: {} }, tagName, true)),
);

const codeOf = (configuration, kind, place = 'component') =>
  snippet(configuration, kind, given).blocks.find((block) => block.place === place)?.code;

/** The first element of HTML, the address of its link, and the text inside. */
function read(html, [tag]) {
  const walk = (node) => [node, ...(node.children ?? []).flatMap(walk)];
  const nodes = walk(parseDocument(html, { decodeEntities: true }));
  const element = nodes.find(({ name }) => name === tag);
  const link = nodes.find(({ name }) => name === 'a');
  return { attributes: element.attribs, href: link.attribs.href, text: link.children.map(({ data }) => data).join('') };
}

const expected = ({ elements }) => ({
  attributes: Object.values(elements)[0],
  href: given.url,
  text: given.title,
});

const rendered = {
  async vue(configuration) {
    const [, template] = /<template>\n([^]*)\n<\/template>/.exec(codeOf(configuration, 'vue'));
    const isCustomElement = (tag) => tag.startsWith('leave-x-');
    return renderToString(createSSRApp({ template, compilerOptions: { isCustomElement } }));
  },
  async svelte(configuration) {
    const source = codeOf(configuration, 'svelte').replace("import 'leave-x-letter';", '');
    const { js } = compileSvelte(source, { generate: 'server', name: 'Letter' });
    const name = `svelte-${Object.keys(configuration.elements)[0]}.mjs`;
    folder.write(
      name,
      js.code.replace(/from 'svelte\/internal\/server'/, `from '${import.meta.resolve('svelte/internal/server')}'`),
    );
    const { render } = await import(import.meta.resolve('svelte/server'));
    const { default: component } = await import(pathToFileURL(join(folder.path, name)).href);
    return render(component).body;
  },
};

for (const [kind, render] of Object.entries(rendered))
  describe(`the component for ${kind}`, () => {
    for (const configuration of configurations)
      it(`<${Object.keys(configuration.elements)[0]}> with all it can be told, whatever stands in it`, async () => {
        const html = await render(configuration);
        assert.deepEqual(read(html, Object.keys(configuration.elements)), expected(configuration));
      });
  });

/** What the component of React returns. */
async function reactOf(configuration, words = given) {
  const component = snippet(configuration, 'react', words).blocks.find(({ place }) => place === 'component').code;
  const source = component.replace("import 'leave-x-letter';", '');
  const { code } = await transform(`const h = (tag, props, ...children) => ({ tag, props, children });${source}`, {
    loader: 'jsx',
    jsxFactory: 'h',
    format: 'esm',
  });
  const { Letter } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return Letter();
}

describe('the component for react', () => {
  for (const configuration of configurations)
    it(`<${Object.keys(configuration.elements)[0]}> with all it can be told, whatever stands in it`, async () => {
      const { props, children } = await reactOf(configuration);
      const [link] = children[0].children;
      const attributes = Object.fromEntries(
        Object.entries(props).map(([key, value]) => [key, value === true ? '' : value]),
      );
      assert.deepEqual({ attributes, href: link.props.href, text: link.children.join('') }, expected(configuration));
    });

  for (const title of ['{e}', '}', '<b>', '>', '&amp;', '"', '\\', "'", 'ü'])
    it(`a text with ${title} alone`, async () => {
      const { children } = await reactOf(DEFAULTS, { ...given, title, url: title });
      const [link] = children[0].children;
      assert.deepEqual([link.children, link.props.href], [[title], title]);
    });
});

describe('the component for angular', () => {
  for (const configuration of configurations)
    it(`<${Object.keys(configuration.elements)[0]}>: a template in which nothing is an expression, and nothing is lost`, () => {
      const [, template] = /template: `\n([^]*?)`,\n/.exec(codeOf(configuration, 'angular'));
      assert.doesNotMatch(template, /[{}@`$\\]/);
      assert.deepEqual(read(template, Object.keys(configuration.elements)), expected(configuration));
    });
});

describe('shortcodes', () => {
  it('Hugo: a value with quotation marks stands in backticks', () => {
    const configuration = choose(DEFAULTS, manifest, {
      tag: 'leave-x-letter',
      name: 'reviewed-by',
      value: 'A "B" `C` \\',
    });
    const more = choose(configuration, manifest, { tag: 'leave-x-letter', name: 'departures', value: '' });
    assert.equal(codeOf(more, 'hugo', 'page'), '{{< leave-x-letter departures=true reviewed-by=`A "B" ’C’ \\` />}}\n');
  });

  it('Hugo: the form stands inside the letter whose button opens it', () => {
    const act = choose(DEFAULTS, manifest, { tag: 'leave-x-letter', name: 'act', value: 'endorse' });
    const form = choose(toggle(act, 'leave-x-endorse', true), manifest, {
      tag: 'leave-x-endorse',
      name: 'who',
      value: 'both',
    });
    assert.equal(
      codeOf(form, 'hugo', 'page'),
      '{{< leave-x-letter act="endorse" >}}\n{{< leave-x-endorse slot="act" who="both" />}}\n{{< /leave-x-letter >}}\n',
    );
  });

  it('WordPress: what the settings of the plugin say is left to them, and so are addresses elsewhere', () => {
    const choices = [
      ['leave-x-letter', 'departures', ''],
      ['leave-x-letter', 'reviewed-by', 'A "B" [C]'],
      ['leave-x-letter', 'petition-url', 'https://example.org/sign'],
      ['leave-x-letter', 'endorsements-src', '/list.json'],
      ['leave-x-alternatives', 'follow-src', '/channels.json'],
    ];
    const configuration = choices.reduce(
      (so, [tag, name, value]) => choose(so, manifest, { tag, name, value }),
      DEFAULTS,
    );
    assert.equal(
      codeOf(configuration, 'wordpress', 'page'),
      '[leave_x_letter departures endorsements-src="/list.json" reviewed-by="A &quot;B&quot; &#91;C&#93;"]\n[leave_x_alternatives]\n',
    );
    assert.deepEqual(snippet(configuration, 'wordpress', given).left, ['petition-url', 'follow-src']);
  });
});
