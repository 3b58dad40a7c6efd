/** Keeps what is typed in a field from being taken for a shortcut of the page. */
export const keep = (event: Event): void => {
  event.stopPropagation();
};
