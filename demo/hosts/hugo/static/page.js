/** What a site would do besides: change the language of its pages, and keep a reader who signs. */
document.querySelector('#change').addEventListener('click', () => {
  document.documentElement.lang = 'de';
  for (const element of document.querySelectorAll('leave-x-letter, leave-x-petition')) element.lang = 'de';
});
document.addEventListener('leave-x-sign', (event) => {
  event.preventDefault();
  document.querySelector('#signed').textContent = event.detail.url;
});
