import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fragments } from './demo/fragments.mjs';
import { campaign } from './src/campaign/campaign.build.mjs';
import { words } from './src/i18n/words.build.mjs';
import { findBrowsers } from './test/browsers.mjs';
import { matrix, matrixTable } from './test/matrix.mjs';
import { receivers } from './test/receivers.mjs';
import { site } from './test/site.mjs';
import { testServer } from './test/test-server.mjs';
import { watchdog } from './test/watchdog.mjs';
import { witness } from './test/witness.mjs';

const browsers = await findBrowsers();

/** The Markdown parser as it ships: what it has for its own developers needs modules that no browser reads. */
const parserAsItShips = {
  name: 'parser-as-it-ships',
  transformImport: ({ source }) => source.replace(/(\/(?:micromark|mdast)[\w-]*)\/dev\//, '$1/'),
};

/** Says at the end which engines ran, and how many tests in all. */
const summary = {
  stop({ sessions }) {
    const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];
    const results = sessions.flatMap(({ testResults }) => (testResults ? tests(testResults) : []));
    const failed =
      results.filter(({ passed, skipped }) => !passed && !skipped).length +
      sessions.filter(({ errors }) => errors.length > 0).length;
    const passed = results.filter((test) => test.passed).length;
    const lines = `Engines: ${browsers.map(({ name }) => name).join(', ')}\n${passed} passed, ${failed} failed`;
    // after the last words of the default reporter
    process.on('exit', () => console.log(`${matrixTable()}\n\n${lines}`));
  },
};

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  browsers,
  concurrentBrowsers: 1,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json', define: { __VERSION__: '"0.0.0"' } }),
    fromRollup(campaign)(),
    fromRollup(words)({ as: 'modules' }),
    fragments(),
    parserAsItShips,
    a11ySnapshotPlugin(),
  ],
  reporters: [defaultReporter(), watchdog(), summary],
  middleware: [witness(), receivers(), site(), testServer(), matrix()],
  testsFinishTimeout: 170_000,
  testFramework: { config: { timeout: 20_000 } },
};
