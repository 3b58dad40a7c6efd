/** How a whole page looks that the command makes. */
import stylesheet from 'virtual/stylesheet';

/** The styles of a whole page: what makes it pleasant to read, and the style sheet of the letter. */
export const PAGE_STYLES = `body {
  font: 1.125rem/1.5 Georgia, serif;
  margin: 2rem auto;
  max-width: 48rem;
  padding: 0 1rem;
}
${stylesheet.trim()}`;
