/** Whatever is chosen stands in the address, in the snippet and in the element alike. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import {
  accept,
  choose,
  type Configuration,
  DEFAULTS,
  fromFragment,
  isOwn,
  mainOf,
  setStyle,
  toFragment,
  toggle,
} from '../../../demo/front/configuration.js';
import { type Kind, snippet } from '../../../demo/front/snippet.js';
import { attributesOf, isPrivate, isSwitch, LETTER, type Manifest } from '../../../demo/front/manifest.js';
import { loadTag } from '../../../src/elements/optional-tags.js';
import '../../../src/index.js';
import { type Choice, choicesIn, HOSTILE, readManifest } from './choices.js';

let manifest: Manifest;
let choices: Choice[];

before(async () => {
  manifest = await readManifest();
  choices = choicesIn(manifest);
  for (const tag of ['write', 'endorse', 'alternatives', 'share']) await loadTag(`leave-x-${tag}`);
});

const chosen = (all: readonly Choice[]): Configuration =>
  all.reduce<Configuration>(
    (so, { tag, ...choice }) => {
      // what all have in common is said of the first
      const there = toggle(so, tag, true);
      const of = isOwn(manifest, mainOf(there), tag, choice.name) ? tag : mainOf(there);
      return choose(there, manifest, { tag: of, ...choice });
    },
    { ...DEFAULTS, elements: {} },
  );

/** Each pair of choices that can be made at once. */
function* pairs(): Generator<[Choice, Choice]> {
  for (const [index, one] of choices.entries())
    for (const other of choices.slice(index + 1))
      if (one.tag !== other.tag || one.name !== other.name) yield [one, other];
}

/** What elements say for themselves: their properties, read as attributes. */
function saidBy(root: ParentNode): Record<string, Record<string, string>> {
  const elements = [...root.querySelectorAll<LitElement>('*')].filter(({ localName }) =>
    localName.startsWith('leave-x-'),
  );
  const { elementProperties } = LitElementOf(elements[0]!);
  expect(elementProperties.size).to.be.greaterThan(3);
  return Object.fromEntries(
    elements.map((element) => [
      element.localName,
      Object.fromEntries(
        attributesOf(manifest, element.localName).flatMap((attribute) => {
          const [property = attribute.name] =
            [...LitElementOf(element).elementProperties].find(([, { attribute: name }]) => name === attribute.name) ??
            [];
          const value = (element as unknown as Record<PropertyKey, unknown>)[property];
          const isSaid = element.hasAttribute(attribute.name);
          expect(isSwitch(attribute) ? value : true, `<${element.localName} ${attribute.name}>`).to.equal(
            isSwitch(attribute) ? isSaid : true,
          );
          return isSaid ? [[attribute.name, isSwitch(attribute) ? '' : String(value)] as const] : [];
        }),
      ),
    ]),
  );
}

const LitElementOf = (element: Element) => customElements.get(element.localName) as typeof LitElement;

/** The configuration of which such elements came: what they have in common with the first is said of that. */
function configurationOf(said: Record<string, Record<string, string>>, main: string): Configuration {
  const common = said[main] ?? {};
  const elements = Object.entries(said).map(([tag, attributes]) => [
    tag,
    Object.fromEntries(
      Object.entries(attributes).filter(([name, value]) => {
        if (isOwn(manifest, main, tag, name)) return true;
        expect(value, `${name} of <${tag}>`).to.equal(common[name]);
        return false;
      }),
    ),
  ]);
  return { ...DEFAULTS, elements: Object.fromEntries(elements) as Configuration['elements'] };
}

function pasted(configuration: Configuration, kind: Kind): DocumentFragment {
  const { blocks } = snippet(configuration, kind, {
    manifest,
    lang: 'nl',
    title: HOSTILE,
    url: 'https://example.org/',
  });
  const template = document.createElement('template');
  template.innerHTML = blocks.map(({ code }) => code).join('');
  return document.importNode(template.content, true);
}

it('configuration → address → configuration, for every pair of choices; no contact in any', () => {
  let count = 0;
  for (const pair of pairs()) {
    const configuration = chosen(pair);
    const fragment = toFragment(configuration);
    for (const { name } of pair) if (isPrivate(name)) expect(fragment).to.not.contain(`.${name}`);
    const read = fromFragment(`#${fragment}`, manifest);
    const whole = accept(read.configuration, manifest, read.arrived);
    expect(whole.elements, fragment).to.deep.equal(withheldFrom(configuration).elements);
    expect(Object.keys(whole.elements)).to.deep.equal(Object.keys(configuration.elements));
    count++;
  }
  expect(count).to.be.greaterThan(5000);
});

/** What a link may know. */
const withheldFrom = (configuration: Configuration): Configuration => ({
  ...configuration,
  elements: Object.fromEntries(
    Object.entries(configuration.elements).map(([tag, attributes]) => [
      tag,
      Object.fromEntries(Object.entries(attributes).filter(([name]) => !isPrivate(name))),
    ]),
  ),
});

it('configuration → snippet → element → configuration, for every pair of choices', function () {
  this.timeout(60_000);
  for (const pair of pairs()) {
    const configuration = chosen(pair);
    const page = pasted(configuration, 'html');
    const read = configurationOf(saidBy(page), mainOf(configuration));
    expect(read.elements, JSON.stringify(pair)).to.deep.equal(configuration.elements);
    expect(page.querySelectorAll('script').length, 'scripts').to.equal(1);
  }
});

it('so does the page beside the elements: files, look, light and dark, colours', () => {
  const base = { ...DEFAULTS, files: '/a folder/"x"/', look: 'warm', scheme: 'dark' };
  const configuration = setStyle(setStyle(base, '--leave-x-accent', '#AA0011'), '--leave-x-measure', '52.5ch');
  const { configuration: read, arrived } = fromFragment(toFragment(configuration), manifest);
  expect(read).to.deep.equal({ ...configuration, files: DEFAULTS.files });
  expect(arrived).to.deep.equal([{ name: 'files', value: '/afolder/x/' }]);
});

it('what is at its default is written nowhere', () => {
  const usual = choose(DEFAULTS, manifest, { tag: LETTER, name: 'heading-level', value: '2' });
  const also = choose(usual, manifest, { tag: LETTER, name: 'endorsements-mode', value: 'add' });
  expect(also).to.deep.equal(DEFAULTS);
  expect(toFragment(also)).to.equal('');
  expect(pasted(also, 'html').querySelector(LETTER)!.attributes).to.have.lengthOf(0);
});

for (const fragment of [
  'letter.unknown=1&script.src=/x&unknown&__proto__.lang=nl&constructor.name=x',
  'letter.act=harm&letter.heading-level=9&look=../evil&scheme=red',
  '--leave-x-accent=red;}body{display:none}&--unknown=%23aa0011&--leave-x-measure=url(/x)',
  '%E0%A4%A&&&===&letter.=x&.lang=nl',
])
  it(`a link that nobody made here chooses nothing: ${fragment}`, () => {
    const { configuration, arrived } = fromFragment(`#${fragment}`, manifest);
    expect(configuration).to.deep.equal(DEFAULTS);
    expect(arrived).to.deep.equal([]);
  });

it('addresses of a link are used only once they are accepted; contacts never', () => {
  const fragment =
    'letter.petition-url=https://example.org/sign&letter.country=BE&files=/x&endorse.mailto=a@example.org';
  const { configuration, arrived } = fromFragment(fragment, manifest);
  expect(configuration.elements).to.deep.equal({ [LETTER]: { country: 'BE' }, 'leave-x-endorse': {} });
  expect(configuration.files).to.equal(DEFAULTS.files);
  expect(arrived).to.deep.equal([
    { tag: LETTER, name: 'petition-url', value: 'https://example.org/sign' },
    { name: 'files', value: '/x/' },
  ]);
  const accepted = accept(configuration, manifest, arrived);
  expect(accepted.files).to.equal('/x/');
  expect(accepted.elements[LETTER]).to.deep.equal({ country: 'BE', 'petition-url': 'https://example.org/sign' });
});

it('every attribute whose meaning names an address is known as one', () => {
  for (const { tagName, attributes } of manifest)
    for (const { name, description } of attributes) {
      const means =
        /\baddress\b.*`https:`|`https:` address|address (?:on|with) your site|: an address|on your site/.test(
          description,
        );
      const { arrived } = fromFragment(`${tagName.slice(8)}.${name}=/example`, manifest);
      if (means) expect(arrived.length, `${tagName} ${name}`).to.equal(1);
    }
});
