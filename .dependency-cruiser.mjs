/** Which room of `src` may take from which (see src/README.md), and that nothing goes round in a circle. */

/** The rooms, and what each may take from besides itself. */
const ROOMS = {
  data: [],
  markdown: ['data'],
  campaign: ['data'],
  i18n: ['data'],
  check: ['data', 'campaign', 'i18n', 'markdown'],
  import: ['data', 'campaign', 'i18n', 'markdown', 'check'],
  elements: ['data', 'campaign', 'i18n', 'markdown'],
  static: ['data', 'campaign', 'i18n', 'markdown', 'elements'],
  cli: ['data', 'campaign', 'i18n', 'markdown', 'elements', 'static', 'check', 'import'],
};

const arrows = Object.entries(ROOMS).map(([room, others]) => ({
  name: `arrows-of-${room}`,
  comment: `src/${room} takes from ${['itself', ...others].join(', ')} alone.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.build\\.mjs$' },
  to: { path: '^src/', pathNot: `^src/(?:${[room, ...others].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    {
      name: 'no-circle',
      comment: 'No file leads back to itself by what it imports.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'tags-stand-apart',
      comment:
        'A folder of src/elements takes from above, from the tools of lists and the bundled departures, never from another tag; only letter/ may.',
      severity: 'error',
      from: { path: '^src/elements/(petition|endorsements|departures|list|write|endorse|alternatives|share)/' },
      to: { path: '^src/elements/[^/]+/', pathNot: '^src/elements/(?:$1|list)/|/departures\\.lazy\\.ts$' },
    },
    {
      name: 'nothing-from-outside',
      comment: 'What ships takes nothing from the demo or the tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:demo|test)/' },
    },
    {
      name: 'pure',
      comment: 'Only the command, the package and the steps of the build know Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:cli|package)/|\\.mjs$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
