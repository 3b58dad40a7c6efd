/** A place to drop files on; who cannot drop, chooses them. */
import { html, type TemplateResult } from 'lit';
import { chosenIn, droppedIn, type Picked } from './files.js';

export interface DropOptions {
  drop: string;
  choose: string;
  multiple: boolean;
  onFiles: (files: readonly Picked[]) => void;
}

/** @param options its words, and who takes the files */
export function dropTemplate({ drop, choose, multiple, onFiles }: DropOptions): TemplateResult {
  const mark = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle('over', isOver);
  };
  return html`<div
    class="bring-drop"
    @dragover=${mark(true)}
    @dragleave=${mark(false)}
    @drop=${(event: DragEvent) => {
      mark(false)(event);
      if (event.dataTransfer) void droppedIn(event.dataTransfer).then(onFiles);
    }}
  >
    <p class="bring-here">${drop}</p>
    <label
      >${choose}
      <input
        type="file"
        ?multiple=${multiple}
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement;
          onFiles(chosenIn(input));
          // the same file can be chosen again once it is mended
          input.value = '';
        }}
    /></label>
  </div>`;
}
