/** Snippets for hosts that have the package as a component or a plugin of theirs: they put script, style sheet and plain letter in. */
import { OF_THE_HOST } from '../../src/elements/div-attributes.js';
import { type Configuration, saidOf } from './configuration.js';
import {
  elements,
  FORM,
  type Given,
  isFormInside,
  type Keeps,
  leftBy,
  lookIn,
  rule,
  sheet,
  type Snippet,
} from './elements.js';
import { isAddress } from './manifest.js';
import type { Markup } from './markup.js';
import { isOnTheirSite } from './pages.js';

/** What follows the shortcode: a style sheet, where anything was chosen that wants one. */
function withStyles(code: string, configuration: Configuration, left: readonly string[] = []): Snippet {
  const css = rule(configuration);
  const looks = lookIn(configuration.files, configuration).map(sheet);
  return {
    blocks: [
      { place: 'page', code: `${code}\n` },
      ...(looks.length > 0 ? [{ place: 'head' as const, code: `${looks.join('\n')}\n` }] : []),
      ...(css ? [{ place: 'styles' as const, code: `${css}\n` }] : []),
    ],
    left,
  };
}

/** Hugo takes a value in quotation marks with its escapes, and one in backticks as it is. */
const quoted = (value: string): string => (/["\\]/.test(value) ? `\`${value.replaceAll('`', '’')}\`` : `"${value}"`);

function hugoCode({ tag, attributes, content }: Markup): string {
  const parameters = Object.entries(attributes).map(
    ([name, value]) => `${name}=${value === '' ? 'true' : quoted(value)}`,
  );
  const start = ['{{<', tag, ...parameters].join(' ');
  const inside = content.flatMap((one) =>
    typeof one === 'object' && 'tag' in one && one.tag === FORM ? [hugoCode(one)] : [],
  );
  return inside.length > 0 ? `${start} >}}\n${inside.join('\n')}\n{{< /${tag} >}}` : `${start} />}}`;
}

export const hugo = (configuration: Configuration, given: Given): Snippet =>
  withStyles(elements(configuration, given).map(hugoCode).join('\n'), configuration);

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '[': '&#91;',
  ']': '&#93;',
};

const escapeValue = (value: string): string => value.replace(/[&"<>[\]]/g, (one) => ENTITIES[one] ?? one);

/** The form comes with the button there, and what a site says of itself stands in the settings of the plugin. */
export function wordpress(configuration: Configuration, given: Given): Snippet {
  const keeps: Keeps = (tag, name) => {
    if (name === undefined) return !(isFormInside(configuration) && tag === FORM);
    const value = saidOf(configuration, tag, given.manifest)[name] ?? '';
    return !OF_THE_HOST.test(name) && (!isAddress(name) || isOnTheirSite(value));
  };
  const codes = elements(configuration, given, keeps).map(({ tag, attributes }) => {
    const said = Object.entries(attributes).map(([name, value]) =>
      value === '' ? name : `${name}="${escapeValue(value)}"`,
    );
    return `[${[tag.replaceAll('-', '_'), ...said].join(' ')}]`;
  });
  return withStyles(codes.join('\n'), configuration, leftBy(configuration, keeps));
}
