/** What is typed here is no shortcut of the page. */
export const keep = (event: Event): void => {
  event.stopPropagation();
};
