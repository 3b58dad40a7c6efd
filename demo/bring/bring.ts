/** Your own letter and your own list, read in the page; loaded when that section is opened. */
export {};
