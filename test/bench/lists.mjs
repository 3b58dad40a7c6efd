/**
 * How long lists take in Chromium, as ratios to a baseline in the same run, so that the speed of the machine falls out.
 * First render: fetching is left out; the element checks, sorts and shows its first page. Baseline: the same records parsed, checked, sorted
 * and their first page written with `innerHTML`. Keystroke: from the input event to the new page; baseline: a bare loop over the same
 * strings, and `innerHTML` of the same page. A shared list: beside the same as full records, and beside a plain list of organisations; its bytes and
 * its longest task too. Medians of alternating runs.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { campaign } from '../../src/campaign/campaign.build.mjs';
import { words } from '../../src/i18n/words.build.mjs';
import { chromiumOptions } from '../browsers.mjs';
import { testServer } from '../test-server.mjs';

const server = await startDevServer({
  config: {
    rootDir: fileURLToPath(new URL('../../', import.meta.url)),
    port: 8123,
    nodeResolve: { exportConditions: ['production'] },
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json', define: { __VERSION__: '"0.0.0"' } }),
      fromRollup(campaign)(),
      fromRollup(words)({ as: 'modules' }),
    ],
    middleware: [testServer()],
  },
  logStartMessage: false,
  readCliArgs: false,
  readFileConfig: false,
});
const browser = await puppeteer.launch({ headless: true, protocolTimeout: 600_000, ...(await chromiumOptions()) });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto('http://localhost:8123/test/bench/lists.html');
  await page.waitForFunction('window.measure', { timeout: 60_000 });
  console.log('| records | what | ms | baseline ms | ratio | DOM nodes |\n| ---: | --- | ---: | ---: | ---: | ---: |');
  for (const [count, runs] of [
    [10, 31],
    [1000, 21],
    [10_000, 15],
    [100_000, 5],
  ]) {
    const results = await page.evaluate((...args) => window.measure(...args), count, runs);
    for (const { what, own, baseline, nodes } of results)
      console.log(
        `| ${count} | ${what} | ${own.toFixed(1)} | ${baseline.toFixed(1)} | ${(own / baseline).toFixed(2)} | ${nodes} |`,
      );
  }
} finally {
  await browser.close();
  await server.stop();
}
