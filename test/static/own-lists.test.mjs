/** Lists of a page's own in plain HTML: beside those of the campaign, or in their place, as the element shows them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { renderStatic } from 'leave-x-letter/static';
import { exampleDepartures, exampleEndorsements } from '../example-records.mjs';

const LISTS = {
  endorsements: { option: 'endorsements', records: exampleEndorsements(2), bundled: 'PublicSpaces' },
  departures: { option: 'departuresList', records: exampleDepartures(2), bundled: 'Tilburg' },
};

for (const [kind, { option, records, bundled }] of Object.entries(LISTS)) {
  const draw = (options) => renderStatic({ lang: 'en', departures: true, [option]: records, ...options });
  const own = records.map(({ name }) => name);

  it(`${kind} are added to those of the campaign`, async () => {
    const html = await draw({});
    for (const name of [...own, bundled]) assert.ok(html.includes(name), name);
  });

  it(`${kind} may replace them`, async () => {
    const html = await draw({ [`${kind}Mode`]: 'replace' });
    for (const name of own) assert.ok(html.includes(name), name);
    assert.ok(!html.includes(bundled));
  });

  it(`${kind} with a fault are refused, with what is wrong`, () =>
    assert.rejects(draw({ [option]: [{ ...records[0], date: 'soon' }] }), {
      name: 'TypeError',
      message: new RegExp(`1 faults? in the ${kind}.*date`),
    }));

  it(`the element that takes over is told where ${kind} lie`, async () => {
    const html = await draw({ [`${kind}Src`]: `/${kind}.json`, [`${kind}Mode`]: 'replace' });
    const [tag] = /^<leave-x-letter[^>]*>/.exec(html);
    assert.ok(tag.includes(`${kind}-src="/${kind}.json"`) && tag.includes(`${kind}-mode="replace"`), tag);
  });
}
