/** The letter as a screen reader is told of it. Only Chromium hands its accessibility tree to tests. */
import { expect } from 'chai';
import { all, show, until } from '../helpers.js';
import { canReadOut, readOut } from '../read-out.js';

if (canReadOut)
  it('headings, links and controls are read out with their names, in order', async () => {
    const letter = await show(
      '<leave-x-letter lang="nl" departures language-menu endorsements-src="/example/endorsements-30.json"></leave-x-letter>',
      'nl',
    );
    await until('the list is there', () => all(letter, 'input').length > 0);
    await until('the menu is there', () => all(letter, '.menu summary').length > 0);
    const lines = await readOut();
    const headings = lines.filter((line) => line.startsWith('heading'));
    expect(headings.slice(0, 3)).to.deep.equal([
      'heading 2: Open brief aan de politici en leiders van Europa: verlaat X',
      'heading 3: Petitie',
      'heading 3: Steunbetuigingen',
    ]);
    expect(lines).to.include('link: Naar de petitie');
    expect(lines).to.include('link: Bits of Freedom');
    expect(lines.filter((line) => /^(searchbox|combobox): .+/.test(line)).length).to.be.at.least(4);
    expect(
      lines.filter((line) => /^(link|button|searchbox|combobox): *$/.test(line)),
      'what has no name',
    ).to.deep.equal([]);
    expect(lines.join('\n')).to.match(/Language: Nederlands/);
  });
else
  it('is left to Chromium', () => {
    expect(canReadOut).to.equal(false);
  });
