/** The letter in states that no bundled translation is in. */
import { expect } from 'chai';
import { render } from 'lit';
import { leaveX } from '../../src/campaign/leave-x.js';
import { mainCall } from '../../src/campaign/main-call.js';
import { letterTemplate } from '../../src/elements/letter/letter.template.js';
import { loadWords } from '../../src/i18n/words.js';
import { put, textOf } from '../helpers.js';
import { localeOf } from '../words-of.js';

async function renderLetter(view: Partial<Parameters<typeof letterTemplate>[1]>) {
  const place = put('<div></div>');
  render(letterTemplate(await loadWords('nl'), { call: mainCall(leaveX), level: 2, extent: 'whole', ...view }), place);
  return place;
}

describe('a letter whose source has changed since', () => {
  const about = { review: 'unreviewed', outdated: true } as const;

  it('says so in one line at the top, in its language, with a way to the English text', async () => {
    let asked = 0;
    const place = await renderLetter({ about, onEnglish: () => asked++ });
    const { status } = await localeOf('nl');
    expect(textOf(place).startsWith(`${status.outdated} ${status.english}`)).to.equal(true);
    place.querySelector<HTMLElement>('[part=status] button')?.click();
    expect(asked).to.equal(1);
  });

  it('links to the host’s own English page where there is one', async () => {
    const english = 'https://example.org/en/letter';
    const place = await renderLetter({ about, english });
    expect(place.querySelector<HTMLAnchorElement>('[part=status] a')?.href).to.equal(english);
  });

  it('and a current one says nothing', async () => {
    const place = await renderLetter({ about: { review: 'unreviewed' } });
    expect(place.querySelector('[part=status]')).to.equal(null);
  });
});
