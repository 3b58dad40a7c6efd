/** A blank page with a snippet in it: for tests. */
import { openPage } from '../../page.js';

/** A page of somebody's own, with the snippet and the policy that belongs to it. */
export async function paste(code: string, policy: string) {
  const page = await openPage('/test/blank.html');
  page.document.open();
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    violations.push(`${violatedDirective} ${blockedURI}`);
  });
  const safe = policy.replaceAll('"', '&quot;');
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- else no parser would run the scripts
  page.document.write(`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Blank</title>
<meta http-equiv="Content-Security-Policy" content="${safe}"></head><body>
${code}</body></html>`);
  page.document.close();
  return { page, violations };
}
