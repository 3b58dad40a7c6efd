/** `npm start`: builds what the demo shows, builds it again on every change, and serves the demo. */
import { watch } from 'rollup';
import { fragments } from './demo/fragments.mjs';
import { embed, modules, standalone } from './rollup.config.mjs';

const buildOnChange = {
  name: 'build-on-change',
  serverStart: () =>
    new Promise((resolve) => {
      const watcher = watch([embed, modules, standalone]);
      watcher.on('event', (event) => {
        if ('result' in event) void event.result?.close();
        if (event.code === 'ERROR') console.error(event.error.message);
        if (event.code === 'END') resolve();
      });
    }),
};

export default {
  port: 8000,
  open: '/demo/',
  watch: true,
  appIndex: 'demo/index.html',
  plugins: [buildOnChange, fragments()],
};
