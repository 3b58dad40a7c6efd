/** Where the site lies: the scripts are in a folder of its root. */
export const ROOT = new URL('../', import.meta.url).href;
