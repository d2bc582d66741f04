/** Opens the browser's print dialogue for the page as it stands; returns when the dialogue is closed. */
export function printPage(): void {
  window.print();
}
