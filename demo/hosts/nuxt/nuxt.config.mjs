export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  css: ['leave-x-letter/leave-x-letter.css'],
  app: { head: { htmlAttrs: { lang: 'nl' }, title: 'A page', link: [{ rel: 'icon', href: 'data:,' }] } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('leave-x-') } },
});
