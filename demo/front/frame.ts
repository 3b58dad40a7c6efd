/** The letter without a script, in a frame that can run none and lead nowhere. */
import { ROOT } from './root.js';

/**
 * @param frame where it is shown
 * @param page `html`: the letter, with its tag
 */
export function showFrame(frame: HTMLIFrameElement, { html, lang, look }: { html: string; lang: string; look: string }): void {
  const sheets = ['leave-x-letter.css', ...(look ? [`looks/${look}.css`] : [])].map(
    (file) => `<link rel="stylesheet" href="${ROOT}leave-x-letter/${file}" />`,
  );
  // a link would open a window, and a frame without a permission for that opens none
  const page = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8" /><meta name="color-scheme" content="light dark" />
<base target="_blank" />${sheets.join('')}</head><body>${html}</body></html>`;
  if (frame.srcdoc !== page) frame.srcdoc = page;
}
