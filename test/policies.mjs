/** The content security policies that pages of the tests are served under. */

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** @type {Record<string, string>} */
export const POLICIES = {
  none: '',
  strict: STRICT,
  'trusted-types': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
  'no-trusted-types': `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`,
};
