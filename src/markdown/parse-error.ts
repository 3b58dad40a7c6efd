/** Why a text cannot be read, and where. */
export class ParseError extends Error {
  /** in the text that was to be read, from 1 */
  readonly line: number;

  /**
   * @param message what is wrong and what to do
   * @param line where, from 1
   * @param options what has caused it
   */
  constructor(message: string, line: number, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
  }
}
