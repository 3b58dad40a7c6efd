/** What stands in the way of a release: a pure function, so that tests can ask about a project that does not exist. */

/** The fields of home.json, and what each is. */
const FIELDS = {
  repository: 'the address of the repository',
  contact: 'an address to write to',
  contribute: 'where a record or a translation is contributed',
  removal: 'how long a removal takes',
};

/**
 * An address without what npm puts around it.
 * @param {string} url
 */
const bare = (url) => url.trim().replace(/^git\+|(\.git)?\/?$/g, '');

/**
 * @param {object} state
 * @param {Partial<Record<keyof typeof FIELDS, string>>} state.home what home.json says
 * @param {{ version: string, repository?: string | { url?: string } }} state.manifest what package.json says
 * @param {string} state.status what `git status --porcelain` says
 * @param {string} state.branch
 * @param {string[]} state.tags
 * @param {string} state.changelog
 * @returns {string[]} all that is wrong, in words
 */
export function faults({ home, manifest: { version, repository }, status, branch, tags, changelog }) {
  const stated = bare((typeof repository === 'string' ? repository : repository?.url) ?? '');
  const wanted = bare(home.repository ?? '');
  const heading = changelog.split('\n').find((line) => line.startsWith(`## ${version} `)) ?? '';
  const checks = [
    ...Object.entries(FIELDS).map(([field, meaning]) => [
      Boolean(home[field]?.trim()),
      `src/package/home.json: "${field}" is empty (${meaning}).`,
    ]),
    [stated === wanted, `package.json: "repository" is "${stated}"; src/package/home.json says "${wanted}".`],
    [!status.trim(), `The work tree is not clean:\n${status.trimEnd()}`],
    [branch === 'main', `This is the branch "${branch}"; a release is made on "main".`],
    [/ \(\d{4}-\d{2}-\d{2}\)$/.test(heading), `CHANGELOG.md: there is no section "## ${version} (YYYY-MM-DD)".`],
    [!tags.includes(`v${version}`), `The tag v${version} exists: package.json needs the next version.`],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}
