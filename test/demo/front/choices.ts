/** Every choice that the manifest allows, with values that make sense and values that a stranger might try. */
import { attributesOf, choicesOf, isSwitch, type Manifest, readValue } from '../../../demo/front/manifest.js';

export const readManifest = async (): Promise<Manifest> => {
  const answer = await fetch('/dist/custom-elements.json');
  const { modules } = (await answer.json()) as { modules: { declarations: Manifest }[] };
  return modules.flatMap(({ declarations }) => declarations);
};

/** What could end an attribute, a tag, a string or an expression in one of the languages of the snippets. */
export const HOSTILE = `a"b'c<d>&amp;&quot;{{1+1}}{e}\${f}\`@if(g)\\h</script>]--> #?=;%20 ü\u2028i`;

export interface Choice {
  tag: string;
  name: string;
  value: string;
}

export const choicesIn = (manifest: Manifest): Choice[] =>
  manifest.flatMap(({ tagName: tag }) =>
    attributesOf(manifest, tag).flatMap((attribute) => {
      const words = choicesOf(attribute);
      const numbers = attribute.type.text === 'number' ? ['1', '3'] : [];
      const texts = [`/example/{lang}/${attribute.name}.json?a=1&b=2`, HOSTILE];
      const values = isSwitch(attribute) ? [''] : words.length > 0 ? words : numbers.length > 0 ? numbers : texts;
      return values.flatMap((value) => {
        const written = readValue(attribute, value);
        // what it is without being written is no choice
        return written === undefined ? [] : [{ tag, name: attribute.name, value: written }];
      });
    }),
  );
