/** On paper, the tags that readers act with show what readers need, whole, and nothing to press. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { all, show, textOf, until } from '../helpers.js';
import { onPaper } from '../paper.js';
import { fillIn, ORGANISATION, press, showForm } from './endorse/form.js';
import { textarea } from './write/form.js';

const isSeen = (one: Element) => {
  const { width, height } = one.getBoundingClientRect();
  return one.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
};

/** The texts that stand on paper and on no screen, and whatever else is seen there. */
const printed = (element: Element) =>
  onPaper(element, () => ({
    texts: all(element, '.on-paper').filter(isSeen).map(textOf),
    controls: all(element, 'button, a.button, input, select, textarea').filter(isSeen).map(textOf),
    rest: all(element, '.heading, .chosen, .meta').filter(isSeen).map(textOf),
  }));

it('a message has its subject, and no button', async () => {
  const element = await show<LitElement>('<leave-x-write></leave-x-write>');
  const text = textarea(element).value.replace(/\s+/g, ' ');
  const { texts, controls, rest } = printed(element);
  expect(texts).to.deep.equal([`X: four questions to the municipality ${text}`]);
  expect(controls).to.deep.equal([]);
  expect(rest, 'nothing of how the form works').to.deep.equal(['Ask your council']);
  expect(all(element, '.on-paper').filter(isSeen), 'the screen is as it was').to.deep.equal([]);
});

it('where nobody is chosen, there is no message', async () => {
  const element = await show<LitElement>(
    '<leave-x-write representatives-src="/example/representatives-4.json"></leave-x-write>',
  );
  const box = await until('the list is there', () => all(element, '.records input')[0]);
  expect(printed(element)).to.deep.equal({ texts: [], controls: [], rest: [] });
  box.click();
  await element.updateComplete;
  expect(printed(element).texts).to.have.lengthOf(1);
});

it('an endorsement that a reader sends is whole', async () => {
  const element = await showForm('mailto="list@example.org"');
  fillIn(element, ORGANISATION);
  press(element);
  await until('it is ready', () => all(element, 'textarea').length > 0);
  const { texts, controls } = printed(element);
  expect(texts).to.deep.equal([textarea(element).value.replace(/\s+/g, ' ')]);
  expect(controls).to.deep.equal([]);
});

it('the address of the page is whole, with nothing to press', async () => {
  const element = await show('<leave-x-share></leave-x-share>');
  const { texts, controls } = printed(element);
  expect(texts).to.deep.equal([new URL(location.href).origin + location.pathname + location.search]);
  expect(controls).to.deep.equal([]);
});

it('what a button of the letter opened has its heading, for the button is not there', async () => {
  const letter = await show('<leave-x-letter no-petition></leave-x-letter>');
  const button = await until('it is there', () => all(letter, 'summary[part=button]')[0]);
  button.click();
  await until('the form is there', () => all(letter, 'leave-x-write').some((form) => all(form, '.heading').length > 0));
  expect(printed(letter).rest).to.include('Ask your council');
  expect(printed(letter).controls).to.deep.equal([]);
});
