/** The template of translations (`.pot`) of the WordPress plugin, from the calls in its sources. */

/** `__( 'text', 'leave-x-letter' )` and its like; before it perhaps a comment for translators. */
const CALL =
  /(?:\/\* (translators: [^]*?) \*\/\s*[^;'"]*?)?\b(?:esc_(?:html|attr))?_[_e]\(\s*'((?:[^'\\]|\\.)*)',\s*'leave-x-letter',?\s*\)/g;

const quote = (text) => JSON.stringify(text.replaceAll("\\'", "'"));

/**
 * @param {[string, string][]} sources each file of the plugin, by its name
 * @returns {string}
 */
export function templateOf(sources) {
  /** @type {Map<string, { places: Set<string>, notes: Set<string> }>} */
  const texts = new Map();
  for (const [file, source] of sources)
    for (const [, note, text] of source.matchAll(CALL)) {
      const { places, notes } = texts.get(text) ?? { places: new Set(), notes: new Set() };
      texts.set(text, { places: places.add(file), notes: note ? notes.add(note) : notes });
    }
  const entries = [...texts].map(([text, { places, notes }]) =>
    [
      ...[...notes].map((note) => `#. ${note}`),
      `#: ${[...places].join(' ')}`,
      `msgid ${quote(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  const head = [
    'msgid ""',
    'msgstr ""',
    '"Project-Id-Version: leave-x-letter @version@\\n"',
    '"MIME-Version: 1.0\\n"',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    '"X-Domain: leave-x-letter\\n"',
  ].join('\n');
  return `${[head, ...entries].join('\n\n')}\n`;
}
