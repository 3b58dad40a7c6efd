/** A page that has set up an i18next of its own before the letter comes: nothing of it may change. */
import { expect } from 'chai';
import i18next from 'i18next';

it('keeps its language, its words and its logger', async () => {
  const logged: unknown[] = [];
  const logger = {
    type: 'logger' as const,
    log: () => undefined,
    warn: () => undefined,
    error: (words: unknown) => logged.push(words),
  };
  const resources = { fr: { translation: { hello: 'Bonjour' } } };
  await i18next.use(logger).init({ lng: 'fr', resources });

  await import('../../src/index.js');
  const letter = document.createElement('leave-x-letter');
  letter.lang = 'nl';
  document.body.append(letter);
  while (!letter.shadowRoot?.querySelector('.root')) await new Promise((resolve) => setTimeout(resolve, 10));

  expect(i18next.language).to.equal('fr');
  expect(i18next.t('hello')).to.equal('Bonjour');
  expect(i18next.hasResourceBundle('nl', 'core')).to.equal(false);
  expect(i18next.t('petition.sign')).to.equal('petition.sign');
  (i18next as unknown as { logger: { error: (words: string) => void } }).logger.error('0042');
  expect(String(logged)).to.contain('0042');
});
