/** `npm start`: builds the script tag's output, builds it again on every change, and serves the demo. */
import { watch } from 'rollup';
import { embed } from './rollup.config.mjs';

const buildOnChange = {
  name: 'build-on-change',
  serverStart: () =>
    new Promise((resolve) => {
      const watcher = watch(embed);
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
  plugins: [buildOnChange],
};
