import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('leave-x-') } } })],
  // a page that is rendered beforehand, and one that is not
  build: isSsrBuild ? {} : { rolldownOptions: { input: ['index.html', 'browser.html'] } },
}));
