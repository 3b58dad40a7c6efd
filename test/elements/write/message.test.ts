/** What the messages say, which must be no more than is known. */
import { expect } from 'chai';
import departures from 'virtual/departures';
import campaign from 'virtual/campaign';
import { councilMessage, purposeOf, representativeMessage, unfilledIn } from '../../../src/elements/write/message.js';
import { loadNamespaces, loadWords } from '../../../src/i18n/words.js';
import { exampleRepresentatives } from '../../example-records.mjs';
import { languages, localeOf } from '../../words-of.js';

async function wordsOf(language: string) {
  const words = await loadWords(language);
  for (const tag of [language, 'en']) await loadNamespaces(tag, ['write', 'departures']);
  return words;
}

const FIELDS = { addressee: 'Example Council', place: 'Example Town', name: 'Example Person 0042' };

const QUESTION = `To: Example Council
Municipality: Example Town

Dear Sir or Madam,

I am writing as a resident about the municipality’s use of social media (X).

A question put in the council of Ghent (Belgium) in January 2024 said that moderators had been cut immediately after the takeover at the end of 2022, that the platform had left the EU code of practice on disinformation, that there was extremism, hate and fake news there, and that users and institutions were turning away.

Those who raised the matter in ’s-Hertogenbosch (Netherlands) said that personal data was insufficiently protected, that the algorithms were not transparent, and that fake news and racism were given free rein.

My questions:
1. Has the administration already weighed this up?
2. Is it considering no longer using the platform for the municipality’s communication?
3. What are the arguments for staying?
4. Which channels would be used instead?
Questions 1 and 2 are modelled on those put in the council of Ghent in January 2024; questions 3 and 4 have been added.

Ghent’s answer named three things to weigh: the effect on its means of communication, what citizens expect of it, and the principles of openness and transparency.

Thank you for your time. I look forward to your answer.

Yours faithfully,
Example Person 0042
Example Town`;

it('asks a council in under 230 words', async () => {
  const { subject, text } = councilMessage(await wordsOf('en'), campaign, FIELDS);
  expect(subject).to.equal('X: four questions to the municipality');
  expect(text).to.equal(QUESTION);
  expect(text.split(/\s+/).length).to.be.below(230);
});

it('leaves visible what is not filled in, and knows it', async () => {
  const words = await wordsOf('en');
  const message = councilMessage(words, campaign, { name: '  ' });
  expect(message.text).to.contain('To: [council or councillor]\nMunicipality: [your municipality]');
  expect(message.text).to.match(/\[your name\]\n\[your municipality\]$/);
  expect(unfilledIn(words, message)).to.deep.equal(['[council or councillor]', '[your municipality]', '[your name]']);
  expect(unfilledIn(words, councilMessage(words, campaign, FIELDS))).to.deep.equal([]);
});

it('tells what others did with status, date, source and address', async () => {
  const words = await wordsOf('en');
  const chosen = departures.filter(({ id }) => id === 'gent' || id === 'nluug');
  const { text } = councilMessage(words, campaign, { ...FIELDS, departures: chosen });
  expect(text).to.contain(`
What others did or said, as reported at the time:
- City of Ghent (Belgium), 29 January 2024: Was considering whether to stay or leave
  Source: Gemeenteraad Gent, oral question in the council, 2024_MV_00058 (29 January 2024)
- NLUUG (Netherlands), 2023: Left
  Source: NLUUG, news item (2023) https://nluug.nl/nieuws/nluug-stopt-met-x-voorheen-twitter/

Thank you`);
});

it('thanks who has left, asks who stays, asks first where nobody knows, and writes nothing to who has no account', async () => {
  const words = await wordsOf('en');
  const byStatus = Object.fromEntries(exampleRepresentatives(4).map((one) => [one.status, purposeOf(words, one)]));
  expect(byStatus).to.deep.equal({ active: 'ask', left: 'thanks', unknown: 'enquiry', none: undefined });
  const texts = (['ask', 'thanks', 'enquiry'] as const).map(
    (purpose) => representativeMessage(words, campaign, purpose, FIELDS).text,
  );
  expect(texts[0]).to.contain('delete or deactivate your official account').and.to.contain('I look forward');
  expect(texts[1]).to.contain('Thank you for taking this step').and.to.not.contain('I look forward');
  expect(texts[2]).to.contain('Do you use social media');
  for (const text of texts)
    expect(text).to.match(/^Dear Sir or Madam,\n\n.*\(X\)[^]*Example Person 0042\nExample Town$/);
});

for (const language of languages)
  it(`${language}: names the platform by its placeholder alone, and leaves none`, async () => {
    const { write } = await localeOf(language);
    // Maltese asks “X’…”
    expect(JSON.stringify({ ...write })).to.not.match(/\bX\b(?!’)|Twitter/);
    const words = await wordsOf(language);
    const messages = [
      councilMessage(words, campaign, { ...FIELDS, departures }),
      ...(['ask', 'thanks', 'enquiry'] as const).map((one) => representativeMessage(words, campaign, one, FIELDS)),
    ];
    for (const { subject, text } of messages) {
      expect(subject).to.contain('X');
      expect(text).to.contain('X').and.to.contain(FIELDS.name);
      expect(subject + text).to.not.match(/\{\{|undefined|\n\n\n/);
    }
    expect(messages[0]!.text).to.match(/\n1\. .+\n2\. .+\n3\. .+\n4\. .+\n/);
  });

it('takes what somebody types for nothing but text', async () => {
  const words = await wordsOf('en');
  const name = '{{platform}} $t(letter.title) $& <b>&amp;</b>';
  const { text } = councilMessage(words, campaign, { name, place: name, addressee: name });
  expect(text.split(name)).to.have.lengthOf(5);
});
