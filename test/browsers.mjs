/** Finds the browsers that this machine has, and makes a launcher for each engine. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { Launcher } from 'chrome-launcher';
import puppeteer from 'puppeteer-core';

const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Arguments that the bundled Chromium suggests for its cloud, and that a test of web standards cannot use. */
const UNWANTED_ARGS = ['--single-process', '--no-zygote', '--disable-web-security'];

/** Where installers put a browser outside the path. */
const USUAL_PLACES = [
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @param {...string} names commands, or the last part of a usual place */
function findCommand(...names) {
  const onPath = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  const usual = USUAL_PLACES.filter((place) => names.some((name) => place.endsWith(name)));
  return [...onPath, ...usual].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function findChromium() {
  let installed = [];
  try {
    installed = Launcher.getInstallations();
  } catch {
    // chrome-launcher throws where it finds nothing
  }
  return (
    process.env.CHROME_PATH ??
    installed[0] ??
    findCommand('google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'Microsoft Edge', 'msedge.exe')
  );
}

/** How to start Chrome, Chromium or Edge where one is installed; else the Chromium that comes as a package. */
export async function chromiumOptions() {
  const installed = findChromium();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (installed) return { executablePath: installed, args: [...CHROMIUM_ARGS, ...asRoot] };
  return {
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter((arg) => !UNWANTED_ARGS.includes(arg)), ...CHROMIUM_ARGS],
  };
}

async function chromium() {
  const launchOptions = await chromiumOptions();
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: { headless: true, ...launchOptions },
    // a page that is not in front is not painted
    concurrency: 1,
  });
  launcher.name = 'Chromium';
  return launcher;
}

function firefox() {
  const executablePath = findCommand('firefox', 'firefox-esr', 'firefox.exe');
  if (!executablePath) return undefined;
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath, headless: true },
    // pages that start at the same time are flaky here
    concurrency: 1,
  });
  launcher.name = 'Firefox';
  return launcher;
}

function findMiniBrowser() {
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  const folders = libraries.flatMap((library) =>
    existsSync(library) ? [library, ...readdirSync(library).map((name) => join(library, name))] : [],
  );
  return folders
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')))
    .find(existsSync);
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** @param {number} port */
async function answers(port) {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds');
}

/** WebKitGTK, on a screen of its own where the machine has none. */
async function webkit() {
  const driver = findCommand('WebKitWebDriver');
  const binary = findMiniBrowser();
  if (!driver || !binary) return undefined;
  const port = await freePort();
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const children = [];
  if (!process.env.DISPLAY) {
    const xvfb = findCommand('Xvfb');
    if (!xvfb) return undefined;
    env.DISPLAY = `:${90 + (port % 900)}`;
    children.push(spawn(xvfb, [env.DISPLAY, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }));
  }
  children.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
  process.on('exit', () => children.forEach((child) => child.kill()));
  await answers(port);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  });
  // the launcher would give itself the name of the driver's capabilities, which have none
  Object.defineProperty(launcher, 'name', { get: () => 'WebKit', set() {} });
  launcher.concurrency = 1;
  return launcher;
}

/**
 * A launcher for each engine that can run here; at least Chromium.
 * The variable ENGINES narrows them down: `ENGINES=chromium,webkit`.
 */
export async function findBrowsers() {
  const engines = { chromium, firefox, webkit };
  const wanted = process.env.ENGINES?.toLowerCase().split(',') ?? Object.keys(engines);
  const launchers = await Promise.all(wanted.map((name) => engines[name.trim()]?.()));
  return launchers.filter(Boolean);
}
