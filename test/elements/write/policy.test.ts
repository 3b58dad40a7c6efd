/** The built element on pages whose policy allows next to nothing. */
import { expect } from 'chai';
import { all, speaks, until } from '../../helpers.js';
import { openPage, requestsAreKnown } from '../../page.js';
import { mail, printedBy, textarea } from './form.js';

for (const policy of ['none', 'strict', 'trusted-types'])
  it(`${policy}: every way out works, nothing is refused, and nobody else is asked`, async () => {
    const page = (await openPage(`/policy/${policy}/test/elements/write/policy.html`)) as Awaited<
      ReturnType<typeof openPage>
    > & { violations: string[] };
    const [council, representatives] = [...page.document.querySelectorAll('leave-x-write')];
    await speaks(council!, 'nl');
    await speaks(representatives!, 'nl');
    await until('the list is there', () => all(representatives!, '.records input').length > 0);
    all(representatives!, '.records input')[0]!.click();
    await until('there is a message', () => all(representatives!, '.message').length === 1);
    for (const element of [council!, representatives!]) {
      expect(mail(element).protocol).to.equal('mailto:');
      const printed = printedBy(element);
      // download, and print
      for (const button of all<HTMLButtonElement>(element, '.out button').slice(3, 5)) button.click();
      const frame = all<HTMLIFrameElement>(element, '.paper iframe')[0]!;
      expect(printed).to.have.lengthOf(1);
      const sheet = frame.contentDocument!.body;
      expect(sheet.textContent).to.contain(textarea(element).value);
      expect(frame.contentWindow!.getComputedStyle(sheet.lastElementChild!).whiteSpace).to.equal('pre-wrap');
    }
    await requestsAreKnown(page);
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect([...new Set(asked)].filter((origin) => origin !== page.location.origin && origin !== 'null')).to.deep.equal(
      [],
    );
    expect(page.violations).to.deep.equal([]);
  });
