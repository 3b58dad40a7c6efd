/** `npm start`: builds the package and the site, builds them again on every change, and serves the site once it is there. */
import { execFileSync, spawn } from 'node:child_process';
import { watch as watchFiles } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { watch } from 'rollup';
import configs from '../../rollup.config.mjs';

const BUILD = fileURLToPath(new URL('build.mjs', import.meta.url));
const SOURCES = /^(index\.html|(bring|docs|front|locales|site)[\\/].*)$/;

/** In a process of its own, so that changes of the build itself count too. */
const buildSite = () =>
  new Promise((resolve) => {
    spawn(process.execPath, [BUILD], { stdio: 'inherit' }).on('exit', resolve);
  });

/** One build at a time; what changes meanwhile is built afterwards. */
let building = Promise.resolve();
let isWaiting = false;
function rebuild() {
  if (isWaiting) return building;
  isWaiting = true;
  building = building.then(() => {
    isWaiting = false;
    return buildSite();
  });
  return building;
}

execFileSync('npm', ['run', 'docs', '--silent'], { stdio: 'inherit', shell: process.platform === 'win32' });
await new Promise((resolve) => {
  watch(configs({})).on('event', (event) => {
    if ('result' in event) void event.result?.close();
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'END') rebuild().then(resolve);
  });
});
watchFiles(fileURLToPath(new URL('..', import.meta.url)), { recursive: true }, (_, file) => {
  if (SOURCES.test(file ?? '')) void rebuild();
});
await startDevServer();
