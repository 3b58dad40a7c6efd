/** The letter without a script, in a frame that can run none and leads nowhere. */
import { html, nothing } from 'lit/html.js';
import type { Configuration } from './configuration.js';
import { LETTER } from './manifest.js';
import { ROOT } from './root.js';
import { readWords } from './words.js';

interface Page {
  /** the letter, as it stands inside its tag; none: it cannot be had here */
  html: string | undefined;
  lang: string;
  configuration: Configuration;
}

let isOpen = false;

export function withoutTemplate(page: Page): unknown {
  if (page.html === undefined || !(LETTER in page.configuration.elements)) return nothing;
  const words = readWords().configure.preview;
  return html`<details
    @toggle=${({ currentTarget }: Event) => {
      const details = currentTarget as HTMLDetailsElement;
      isOpen = details.open;
      const frame = details.querySelector('iframe');
      if (frame && isOpen) frame.srcdoc = documentOf(page);
    }}
  >
    <summary>${words.without}</summary>
    <iframe sandbox="" title=${words.frame} .srcdoc=${isOpen ? documentOf(page) : ''}></iframe>
  </details>`;
}

/** A link would open a window, and the frame may open none. */
function documentOf({ html: letter = '', lang, configuration }: Page): string {
  const { look } = configuration;
  const sheets = ['leave-x-letter.css', ...(look ? [`looks/${look}.css`] : [])].map(
    (file) => `<link rel="stylesheet" href="${ROOT}leave-x-letter/${file}" />`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<meta name="color-scheme" content="light dark" />
<title>${readWords().configure.preview.frame}</title>
<base target="_blank" />
${sheets.join('\n')}
</head>
<body><${LETTER}>${letter}</${LETTER}></body>
</html>`;
}
