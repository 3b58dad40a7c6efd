/** The form on a page whose names shadow what is asked of the document. */
import { expect } from 'chai';
import { put, until } from '../../helpers.js';
import { focused, press, showForm } from './form.js';

it('leads the keyboard to what is wrong all the same', async () => {
  const element = await showForm('mailto="list@example.org"');
  put('<p><img name="activeElement"><img name="body"></p>');
  press(element);
  const summary = await until('it is led there', () => focused(element));
  expect(summary.className).to.equal('summary');
});
