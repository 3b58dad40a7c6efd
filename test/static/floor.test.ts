/** What plain HTML says without a clock, and where a translation has no word. */
import { expect } from 'chai';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';
import { renderStatic } from '../../src/static/render-static.js';

it('without now, no clock is asked, and nothing is claimed about today', async () => {
  const { Date: Real } = globalThis;
  const asked: string[] = [];
  globalThis.Date = class extends Real {
    constructor(...values: number[]) {
      super(...(values as [number]));
      if (values.length === 0) asked.push('new Date()');
    }
    static override now() {
      asked.push('Date.now()');
      return 0;
    }
  } as unknown as DateConstructor;
  try {
    const html = await renderStatic({ lang: 'nl', departures: true });
    const later = await renderStatic({ lang: 'nl', departures: true, now: new Real(4e12) });
    expect(html).to.contain('Open brief');
    expect(later).to.contain('Open brief');
    expect(asked).to.deep.equal([]);
  } finally {
    globalThis.Date = Real;
  }
});

it('a departure whose reason has no words, in whatever language, is shown without it', async () => {
  const campaign = exampleCampaign();
  const departures = campaign.departures.map((one) => ({ ...one, status: 'left', reasons: ['example-0042'] }));
  // in a language that nothing before has asked English for
  const html = await renderStatic({
    lang: 'nl',
    departures: true,
    locale: exampleLocale(),
    campaign: { ...campaign, departures },
  });
  expect(html).to.contain('Example Title 0042');
  expect(html).to.contain('Example Association 00001');
  expect(html).to.not.contain('example-0042');
});
