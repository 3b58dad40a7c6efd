import type { Arbitrary } from 'fast-check';

export declare const otherHtml: (text: string) => string;
export declare const letterText: Arbitrary<string>;
export declare const wildText: Arbitrary<string>;
export declare const essence: (html: string) => string;
export declare const bodyOf: (html: string) => string;
