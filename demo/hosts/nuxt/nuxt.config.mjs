export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  css: ['leave-x-letter/leave-x-letter.css'],
  app: { head: { htmlAttrs: { lang: 'nl' } } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('leave-x-') } },
});
