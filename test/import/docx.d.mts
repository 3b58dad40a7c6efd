export function run(text: string, property?: string): string;
export function paragraph(inner: string, properties?: string): string;
export function style(id: string): string;
export function item(id: number): string;
export function link(inner: string): string;
export function docx(paragraphs: string[], address: string): Uint8Array<ArrayBuffer>;
