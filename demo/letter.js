/** The choices of the demo page: each changes an attribute of the letter. */
const letter = document.querySelector('leave-x-letter');
const language = document.querySelector('#language');
const departures = document.querySelector('#departures');

const languages = await (await fetch('../src/i18n/languages.json')).json();
language.append(...languages.map(({ tag, name }) => new Option(name, tag, tag === 'en', tag === letter.lang)));

language.addEventListener('change', () => (letter.lang = language.value));
departures.addEventListener('change', () => letter.toggleAttribute('departures', departures.checked));
