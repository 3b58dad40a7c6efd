/** WordPress itself: the PHP of a release, in a PHP that is a package too. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadNodeRuntime } from '@php-wasm/node';
import { PHP } from '@php-wasm/universal';
import { unzipSync } from 'fflate';

const { resolve } = createRequire(import.meta.url);

/** As few of its files as the two functions need, and what they call elsewhere. */
const PRELUDE = `
define('ABSPATH', '/wordpress/');
define('WPINC', 'wp-includes');
foreach (['plugin', 'functions', 'formatting', 'kses'] as $file) require_once "/wordpress/wp-includes/$file.php";
add_filter('pre_option', fn($value, $name) => $name === 'blog_charset' ? 'UTF-8' : '', 10, 2);
function __($text) { return $text; }
function _x($text) { return $text; }
`;

/** @returns a function that runs `expression`, in which `$html` is what is given to it */
export async function startWordPress() {
  const php = new PHP(await loadNodeRuntime('8.2'));
  const zip = readFileSync(resolve('@wp-playground/wordpress-builds/src/wordpress/wp-6.5.zip'));
  const files = unzipSync(zip, { filter: ({ name }) => /^wp-includes\/[\w-]+\.php$/.test(name) });
  for (const [name, content] of Object.entries(files)) {
    php.mkdir(`/wordpress/${name.slice(0, name.lastIndexOf('/'))}`);
    php.writeFile(`/wordpress/${name}`, content);
  }
  return async (expression, html) => {
    php.writeFile('/html', html);
    const code = `<?php ${PRELUDE} $html = file_get_contents('/html'); echo ${expression};`;
    const { text, errors, exitCode } = await php.run({ code });
    if (exitCode !== 0 || /<b>(?:Fatal|Warning)/.test(text)) throw new Error(`WordPress: ${errors} ${text}`);
    return text;
  };
}
