/** How `npm start` serves the site, and the pages of the tests beside it. */
import { fragments } from './demo/fragments.mjs';

export default {
  open: '/demo/dist/',
  watch: true,
  plugins: [fragments()],
};
