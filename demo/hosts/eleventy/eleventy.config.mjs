import { renderStatic } from 'leave-x-letter/static';

export default function (config) {
  config.addPassthroughCopy({ 'node_modules/leave-x-letter/dist': 'leave-x-letter' });
  config.addAsyncShortcode('openLetter', (lang) => renderStatic({ lang }));
}
