import { renderStatic } from 'leave-x-letter/static';
import { defineConfig } from 'vite';

const letter = await renderStatic({ lang: 'nl' });

export default defineConfig({
  plugins: [{ name: 'letter', transformIndexHtml: (page) => page.replace('<!-- letter -->', () => letter) }],
});
