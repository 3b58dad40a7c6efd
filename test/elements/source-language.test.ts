/** Where English has to stand in for a text and cannot be had: it is asked for once, and said once. */
import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { LanguageController } from '../../src/elements/language-controller.js';
import { MissingWords, type Namespace } from '../../src/i18n/words.js';
import { put, until } from '../helpers.js';
import { listenTo } from '../witness.js';

/** What the sections of an element lack: texts of pieces that cannot be loaded. */
let lacks: [key: string, namespace: string][] = [];

class ExampleSections extends LitElement {
  updates = 0;

  readonly #language = new LanguageController(this, () => ({
    browserLanguage: false,
    localesSrc: '',
    languages: '',
    hasCustomCampaign: false,
    namespaces: [],
    isPlain: () => false,
  }));

  protected override render(): unknown {
    this.updates++;
    return lacks.map(([key, namespace]) =>
      this.#language.show(
        key,
        () => {
          throw new MissingWords(key, namespace as Namespace);
        },
        html`<p>before</p>`,
      ),
    );
  }
}
customElements.define('example-sections', ExampleSections);

for (const namespaces of [
  ['absent', 'absent'],
  ['absent', 'absent-too'],
])
  it(`two sections that lack a text of ${namespaces.join(' and ')} do not ask in turn for ever`, async () => {
    lacks = namespaces.map((one, index) => [`example.${String(index)}`, one]);
    const place = put<HTMLElement>('<div></div>');
    const { events } = listenTo(place);
    place.innerHTML = '<example-sections lang="nl"></example-sections>';
    const element = place.firstElementChild as ExampleSections;
    await until('it is said', () => events.length > 0);
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setTimeout(resolve));
    expect(events.map(({ kind }) => kind)).to.deep.equal(['words']);
    const missed = new Set(namespaces).size > 1 ? 'example.0, example.1' : 'example.0';
    expect(events[0]!.message).to.contain(`texts are missing (${missed}) and English could not be loaded`);
    expect(element.updates).to.be.below(10);
    expect(element.shadowRoot!.querySelectorAll('p')).to.have.lengthOf(2);
  });
