/** Snippets for a site with a build: the package, a component that shows the elements, a style sheet. */
import type { Configuration } from './configuration.js';
import { elements, type Given, lookIn, rule, type Snippet, written } from './elements.js';
import { jsx, type Markup, template } from './markup.js';

type Component = (markup: readonly Markup[]) => string;
type Maker = (configuration: Configuration, given: Given) => Snippet;

const bundled =
  (component: Component, config?: string): Maker =>
  (configuration, given) => {
    const looks = lookIn('leave-x-letter/', configuration).map((file) => `@import '${file}';`);
    const css = [...looks, rule(configuration)].filter(Boolean).join('\n\n');
    return {
      blocks: [
        { place: 'terminal', code: 'npm install leave-x-letter\n' },
        { place: 'component', code: component(elements(configuration, given)) },
        ...(config ? [{ place: 'config' as const, code: config }] : []),
        ...(css ? [{ place: 'styles' as const, code: `${css}\n` }] : []),
      ],
      left: [],
    };
  };

export const react = bundled((markup) => {
  const inside =
    markup.length === 1 ? written(markup, jsx, '    ') : `    <>\n${written(markup, jsx, '      ')}\n    </>`;
  return `import 'leave-x-letter';\n\nexport function Letter() {\n  return (\n${inside}\n  );\n}\n`;
});

export const vue = bundled(
  (markup) =>
    `<script setup>\nimport 'leave-x-letter';\n</script>\n\n<template>\n${written(markup, template, '  ')}\n</template>\n`,
  `// vite.config.js
import vue from '@vitejs/plugin-vue';

export default {
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('leave-x-') } } }),
  ],
};
`,
);

export const svelte = bundled(
  (markup) => `<script>\n  import 'leave-x-letter';\n</script>\n\n${written(markup, template)}\n`,
);

export const angular = bundled(
  (markup) => `import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-letter',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${written(markup, template, '    ')}
  \`,
})
export class Letter {
  constructor() {
    // it needs a browser
    afterNextRender(() => import('leave-x-letter'));
  }
}
`,
);
