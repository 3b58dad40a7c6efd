// asked for when the page stands: Nuxt prefetches what a plugin imports at once, and with it the words of every language
export default defineNuxtPlugin(() => {
  onNuxtReady(() => import('leave-x-letter'));
});
