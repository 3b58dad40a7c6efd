/** The page that the bench of the lists runs in. */
import '../../src/index.js';
import { foldText } from '../../src/data/fold-text.js';
import { pageOf } from '../../src/data/address.js';
import { readRecords } from '../../src/campaign/read-records.js';
import type { Endorsement } from '../../src/campaign/schema.js';
import { exampleEndorsements, examplePeople } from '../example-records.mjs';

const place = { calls: ['leave-x-eu', 'nl-government'], page: pageOf(document) };
const STEP = 50;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const frame = () => new Promise((resolve) => setTimeout(resolve, 20));

async function until(holds: () => boolean) {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve));
}

/** The same first page that the element shows, by hand. */
function pageHtml(records: readonly Endorsement[]): string {
  const items = records.map(
    ({ name, url, date, source }) =>
      `<li><a href="${url ?? ''}"><span class="name" translate="no">${name}</span></a><p class="meta">Endorser · <time datetime="${date}">${date}</time></p><p class="source">Source: <a href="${source.url ?? ''}"><cite translate="no">${source.title}</cite></a> (<time datetime="${source.date}">${source.date}</time>)</p></li>`,
  );
  return `<ul class="records">${items.join('')}</ul>`;
}

function makeList() {
  const element = document.createElement('leave-x-endorsements');
  element.mode = 'replace';
  return element;
}

/** Makes the browser lay out what was just changed, so that this is timed too. */
const layOut = (element: Element) => element.getBoundingClientRect().height;

const rendered = (element: Element) => element.shadowRoot?.querySelectorAll('.records > li').length ?? 0;

/** How long the element takes for a list, and how many nodes it has then. */
async function firstRender(json: string): Promise<{ time: number; nodes: number }> {
  const element = makeList();
  // the parts and the words are there already, as on any second list
  element.records = exampleEndorsements(1);
  document.body.append(element);
  await until(() => rendered(element) === 1);
  await frame();
  const start = performance.now();
  element.records = JSON.parse(json) as Endorsement[];
  await element.updateComplete;
  // by a timer, since the check of records waits for one
  while (rendered(element) === 1) await new Promise((resolve) => setTimeout(resolve));
  layOut(element);
  const time = performance.now() - start;
  const nodes = element.shadowRoot?.querySelectorAll('*').length ?? 0;
  element.remove();
  await frame();
  return { time, nodes };
}

async function measureFirst(json: string, runs: number) {
  const own: number[] = [];
  const base: number[] = [];
  let nodes = 0;
  for (let run = 0; run < runs; run++) {
    const first = await firstRender(json);
    own.push(first.time);
    nodes = first.nodes;
    const stage = document.createElement('div');
    document.body.append(stage);
    const start = performance.now();
    const { records } = await readRecords('endorsements', JSON.parse(json), [], place);
    const { compare } = new Intl.Collator('en');
    records.sort(
      (a, b) => Number(b.call === 'leave-x-eu') - Number(a.call === 'leave-x-eu') || compare(a.name, b.name),
    );
    stage.innerHTML = pageHtml(records.slice(0, STEP));
    layOut(stage);
    base.push(performance.now() - start);
    stage.remove();
    await frame();
  }
  return { what: 'first render', own: median(own), baseline: median(base), nodes };
}

/** A shared list of people; the baseline is the element with the same as full records, once as people, once as organisations. */
async function measureShared(count: number, runs: number) {
  const { shared, endorsements } = examplePeople(count);
  const full = endorsements.map((one) => ({ ...shared, ...one }));
  const json = JSON.stringify({ shared, endorsements });
  const plain = JSON.stringify(full);
  const organisations = JSON.stringify(exampleEndorsements(count));
  const times = { shared: [] as number[], plain: [] as number[], organisations: [] as number[] };
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  let nodes = 0;
  for (let run = 0; run < runs; run++) {
    observer.observe({ type: 'longtask' });
    const first = await firstRender(json);
    observer.disconnect();
    times.shared.push(first.time);
    nodes = first.nodes;
    times.plain.push((await firstRender(plain)).time);
    times.organisations.push((await firstRender(organisations)).time);
  }
  const own = median(times.shared);
  const kilobytes = (text: string) => new TextEncoder().encode(text).length / 1000;
  return [
    { what: 'shared list of people, beside full records', own, baseline: median(times.plain), nodes },
    { what: 'shared list of people, beside a plain list', own, baseline: median(times.organisations), nodes },
    { what: 'its kilobytes, beside those of full records', own: kilobytes(json), baseline: kilobytes(plain), nodes },
    { what: 'its longest task, beside 200 ms', own: longest, baseline: 200, nodes },
  ];
}

async function measureKeystroke(json: string, runs: number) {
  const element = makeList();
  element.records = JSON.parse(json) as Endorsement[];
  document.body.append(element);
  await until(() => rendered(element) > 0);
  const input = element.shadowRoot?.querySelector('input');
  if (!input) return undefined;
  const stage = document.createElement('div');
  document.body.append(stage);
  const { records } = await readRecords('endorsements', JSON.parse(json), [], place);
  const names = records.map(({ name }) => foldText(name));
  const own: number[] = [];
  const base: number[] = [];
  for (let run = 0; run < runs * 2; run++) {
    const search = String(run % 2);
    await frame();
    let start = performance.now();
    input.value = search;
    input.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    layOut(element);
    own.push(performance.now() - start);
    await frame();
    start = performance.now();
    const found: Endorsement[] = [];
    names.forEach((name, index) => {
      const record = records[index];
      if (record && name.includes(search)) found.push(record);
    });
    stage.innerHTML = pageHtml(found.slice(0, STEP));
    layOut(stage);
    base.push(performance.now() - start);
  }
  const nodes = element.shadowRoot?.querySelectorAll('*').length ?? 0;
  element.remove();
  stage.remove();
  return { what: 'keystroke', own: median(own), baseline: median(base), nodes };
}

Object.assign(window, {
  async measure(count: number, runs: number) {
    const json = JSON.stringify(exampleEndorsements(count));
    const results = [
      await measureFirst(json, runs),
      await measureKeystroke(json, runs),
      ...(await measureShared(count, runs)),
    ];
    return results.filter(Boolean);
  },
});
