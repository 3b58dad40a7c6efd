/** Ends a run in which an engine hangs, and says in which file: else every file after it waits in vain. */

/** How long one file may take in one engine, in milliseconds. */
const LIMIT = 180_000;

/** @returns {import('@web/test-runner').Reporter} */
export function watchdog() {
  /** @type {Map<string, NodeJS.Timeout>} */
  const timers = new Map();
  return {
    start({ sessions }) {
      sessions.on('session-status-updated', ({ id, status, browser, testFile }) => {
        clearTimeout(timers.get(id));
        if (!['INITIALIZING', 'TEST_STARTED'].includes(status)) return;
        const bark = () => {
          console.error(
            `\n${browser.name} hangs in ${testFile}: no result after ${LIMIT / 60_000} minutes.\n0 passed, 1 failed`,
          );
          process.exit(1);
        };
        timers.set(id, setTimeout(bark, LIMIT));
      });
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
