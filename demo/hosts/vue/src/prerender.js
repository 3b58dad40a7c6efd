/** Writes what the server renders into the page that was built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderStatic } from 'leave-x-letter/static';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Prerendered from './Prerendered.vue';

const letter = await renderStatic({ lang: 'nl' });
const app = await renderToString(createSSRApp(Prerendered, { letter }));
const page = readFileSync('dist/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  page.replace('<!-- app -->', () => app),
);
