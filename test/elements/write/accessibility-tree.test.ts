/** The form as a screen reader is told of it. Only Chromium hands its accessibility tree to tests. */
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { all, show, until } from '../../helpers.js';
import { textarea } from './form.js';

interface Entry {
  role: string;
  name?: string;
  description?: string;
  children?: Entry[];
}

const ROLES = ['heading', 'link', 'button', 'textbox', 'combobox', 'checkbox', 'status'];

const readOut = ({ role, name = '', description, children = [] }: Entry): string[] => [
  ...(ROLES.includes(role) ? [`${role}: ${name}${description ? ` (${description})` : ''}`] : []),
  ...children.flatMap(readOut),
];

const canRead = navigator.userAgent.includes('Chrome/');

if (canRead)
  it('fields, examples and ways out are read out with their names, in order', async () => {
    await show('<leave-x-write lang="en"></leave-x-write>');
    // typed as if it gave nothing
    const lines = readOut(await (a11ySnapshot as unknown as (of: object) => Promise<Entry>)({}));
    const controls = lines.filter((line) => !/^(link: NOS|link: NLUUG|status)/.test(line));
    expect(controls).to.deep.equal([
      'heading: Ask your council',
      'textbox: Municipality',
      'textbox: Addressee (council or councillor)',
      'textbox: Addressee’s e-mail address',
      'textbox: Your name',
      'combobox: Language of the message',
      'combobox: Country',
      'checkbox: City of ’s-Hertogenbosch',
      'checkbox: Government of the Netherlands',
      'checkbox: City of Tilburg',
      'checkbox: City of Ghent',
      'checkbox: NLUUG',
      'textbox: Subject',
      'textbox: Message',
      'link: Open in your e-mail program (Not filled in yet: [council or councillor], [your municipality] and [your name])',
      'button: Copy everything',
      'button: Copy the subject',
      'button: Copy the message',
      'button: Download as text',
      'button: Print',
    ]);
  });

it('everything is done with the keyboard alone, in the order in which it is seen', async () => {
  const element = await show<LitElement>('<leave-x-write lang="en"></leave-x-write>');
  const focused = () => element.shadowRoot!.activeElement;
  all(element, '#field-place')[0]!.focus();
  await sendKeys({ type: 'Example Town' });
  await sendKeys({ press: 'Tab' });
  expect(focused()?.id).to.equal('field-addressee');
  await sendKeys({ type: 'Example Council' });
  all(element, '#other-gent')[0]!.focus();
  await sendKeys({ type: ' ' });
  await until('all of it is in the message', () =>
    ['To: Example Council', 'Municipality: Example Town', '- City of Ghent'].every((one) =>
      textarea(element).value.includes(one),
    ),
  );
  textarea(element).focus();
  textarea(element).setSelectionRange(0, 0);
  await sendKeys({ type: 'Mine. ' });
  expect(textarea(element).value).to.match(/^Mine\. To: Example Council/);
  await sendKeys({ press: 'Tab' });
  expect(focused()?.textContent).to.equal('Discard my wording and write the message anew');
  await sendKeys({ press: 'Enter' });
  await until('it is written anew', () => textarea(element).value.startsWith('To: '));
  expect(focused()).to.equal(textarea(element));
});
