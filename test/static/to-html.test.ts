import { expect } from 'chai';
import { html, nothing, render } from 'lit';
import { toHtml } from '../../src/static/to-html.js';

describe('toHtml', () => {
  const nasty = `<script>alert("1")</script> & 'x'`;
  const cases: [what: string, template: unknown, expected: string][] = [
    ['text', html`<p>${'words'}</p>`, '<p>words</p>'],
    [
      'text with markup in it',
      html`<p>${nasty}</p>`,
      `<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'x'</p>`,
    ],
    ['a number', html`<p>${0}</p>`, '<p>0</p>'],
    ['nothing', html`<p>${nothing}${undefined}${null}</p>`, '<p></p>'],
    ['a list', ['a', 'b'].map((one) => html`<li>${one}</li>`), '<li>a</li><li>b</li>'],
    ['false, which is a text to Lit', html`<p>${false}</p>`, '<p>false</p>'],
    ['an attribute', html`<a href=${'/a?b&c'}>x</a>`, '<a href="/a?b&amp;c">x</a>'],
    [
      'an attribute with quotation marks',
      html`<a title="${'say "x"'}" class="y">x</a>`,
      '<a title="say &quot;x&quot;" class="y">x</a>',
    ],
    ['an attribute that is nothing', html`<a href=${nothing} class="y">x</a>`, '<a class="y">x</a>'],
    ['two attributes in a row', html`<a lang=${'nl'} dir=${'ltr'}>x</a>`, '<a lang="nl" dir="ltr">x</a>'],
    ['an attribute that is there or not', html`<a ?hidden=${true} ?inert=${false}>x</a>`, '<a hidden>x</a>'],
    ['a listener and a property', html`<a @click=${() => 0} .value=${'x'} class="y">x</a>`, '<a class="y">x</a>'],
    ['text that looks like an attribute', html`<p>a=${'b'}</p>`, '<p>a=b</p>'],
  ];
  for (const [what, template, expected] of cases)
    it(`${what} => ${expected}`, () => {
      expect(toHtml(template)).to.equal(expected);
    });

  for (const [what, template] of cases)
    it(`${what}: as Lit itself renders it`, () => {
      const [lit, plain] = [document.createElement('div'), document.createElement('div')];
      render(template, lit);
      plain.innerHTML = toHtml(template);
      // Lit leaves comments where its parts are, and writes attributes in an order of its own
      lit.innerHTML = lit.innerHTML.replace(/<!--.*?-->/g, '');
      expect(plain.isEqualNode(lit), `${plain.innerHTML} and ${lit.innerHTML}`).to.equal(true);
    });
});
