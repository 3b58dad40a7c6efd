/** What real editors and filters were found to leave of our HTML (see demo/hosts/editors): styled without a script, and one letter with it. */
import { expect } from 'chai';
import { all, speaks, until } from '../helpers.js';
import { append, openPage } from '../page.js';

/** They keep the `div` around the letter. */
const KEEPERS = [
  '-wordpress-autop',
  'ckeditor-5-general-html-support',
  'dompurify',
  'tinymce-8',
  'wordpress-kses',
  'wordpress-kses-and-wpautop',
  'wordpress-wpautop',
];

async function openKept(host: string) {
  const page = await openPage('/test/blank.html');
  page.document.documentElement.lang = 'en';
  await append(page, 'link', { rel: 'stylesheet', href: '/dist/leave-x-letter.css' });
  page.document.body.innerHTML = await (await fetch(`/test/hosts/kept-${host}.html`)).text();
  return page;
}

for (const host of KEEPERS)
  describe(host, () => {
    it('without a script, the letter has its looks', async () => {
      const page = await openKept(host);
      const button = page.document.querySelector('.button')!;
      expect(page.getComputedStyle(button).backgroundColor).to.equal('rgb(10, 79, 179)');
      expect(page.getComputedStyle(page.document.querySelector('.petition')!).borderTopStyle).to.equal('solid');
      for (const empty of page.document.querySelectorAll('p:empty'))
        expect(empty.getBoundingClientRect().height).to.equal(0);
    });

    it('with a script that mounts, there is one letter, in its language', async () => {
      const page = await openKept(host);
      await append(page, 'script', { type: 'module', src: '/dist/embed.js', 'data-mount': '' });
      const letter = await until('the letter is there', () => page.document.querySelector('leave-x-letter'));
      await speaks(letter, 'nl');
      expect(page.document.querySelectorAll('leave-x-letter')).to.have.lengthOf(1);
      const titles = [...all(page.document.body, '.letter .heading')].filter((one) => one.getClientRects().length > 0);
      expect(titles).to.have.lengthOf(1);
    });
  });
