/** What the front page knows: what was chosen, who is looking, what came with the link and from the visitor's own files. */
import type { Arrived, Configuration } from './configuration.js';
import type { Kind } from './snippet.js';

/** The reader whom the preview is shown to. */
export interface Reader {
  /** the language of the page around the letter */
  lang: string;
  /** where the reader is; none: where the language suggests */
  country: string;
}

/** What somebody has brought: read in the page, and never in its address. */
export interface Own {
  /** the letter by language, in the order in which it was brought */
  locales: Readonly<Record<string, object>>;
  /** the campaign and the lists, by the names of their files */
  data: Readonly<Partial<Record<string, object>>>;
  /** where elements on this page find it, with / at its end */
  folder: string;
}

export interface State {
  configuration: Configuration;
  kind: Kind;
  reader: Reader;
  /** addresses that the visitor has not accepted */
  arrived: readonly Arrived[];
  own?: Own | undefined;
}

export type Change = (change: Partial<State>) => void;
