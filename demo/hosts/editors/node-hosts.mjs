/** The filters that run on a server: each takes HTML, and gives what a page would show. */
import { autop } from '@wordpress/autop';
import sanitizeHtml from 'sanitize-html';
import { startWordPress } from './wordpress.mjs';

const wordPress = await startWordPress();

const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;

/** What we recommend to add to sanitize-html's own lists. */
const ours = {
  allowedTags: [...allowedTags, 'leave-x-letter'],
  allowedAttributes: {
    ...allowedAttributes,
    '*': ['class', 'lang', 'dir', 'data-*'],
    a: [...allowedAttributes.a, 'hreflang'],
    'leave-x-letter': ['lang', 'heading-level', 'country', 'departures'],
  },
};

export const nodeHosts = {
  '@wordpress/autop': (html) => autop(html),
  'WordPress, wpautop': (html) => wordPress('wpautop($html)', html),
  'WordPress, KSES': (html) => wordPress('wp_kses_post($html)', html),
  'WordPress, KSES and wpautop': (html) => wordPress('wpautop(wp_kses_post($html))', html),
  'sanitize-html': (html) => sanitizeHtml(html),
  'sanitize-html, our lines': (html) => sanitizeHtml(html, ours),
};
