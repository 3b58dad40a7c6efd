/** The front page: reads the state from its address, draws the form, and shows what was chosen. */
export {};
