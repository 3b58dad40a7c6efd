/** The page as a screen reader is told of it. Only Chromium hands its accessibility tree to tests. */
import { a11ySnapshot } from '@web/test-runner-commands';

interface Entry {
  role: string;
  name?: string;
  level?: number;
  children?: Entry[];
}

/** Where a reader stops. */
const STOPS = [
  'heading',
  'link',
  'button',
  'textbox',
  'searchbox',
  'combobox',
  'status',
  'alert',
  'DisclosureTriangle',
];

const linesOf = ({ role, name = '', level, children = [] }: Entry): string[] => [
  ...(STOPS.includes(role) ? [`${role}${level ? ` ${String(level)}` : ''}: ${name}`] : []),
  ...children.flatMap(linesOf),
];

export const canReadOut = navigator.userAgent.includes('Chrome/');

/** Reads the page out, one line an entry that a reader stops at. */
export async function readOut(): Promise<string[]> {
  // typed as if it gave nothing
  return linesOf(await (a11ySnapshot as unknown as (of: object) => Promise<Entry>)({}));
}

const textsOf = ({ name = '', children = [] }: Entry): string[] =>
  children.length > 0 ? children.flatMap(textsOf) : [name];

/** All that is read out, in its order, one text an entry; the page itself is no text. */
export async function readOutText(): Promise<string[]> {
  const { children = [] } = await (a11ySnapshot as unknown as (of: object) => Promise<Entry>)({});
  return children.flatMap(textsOf);
}
