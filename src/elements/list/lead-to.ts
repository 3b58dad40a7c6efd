/** Leads the keyboard to a record, which is nothing that one comes to by itself. */
export function leadTo(record: HTMLElement | undefined | null): void {
  record?.setAttribute('tabindex', '-1');
  record?.focus();
}
