import { type ComponentType, h, render } from 'preact';

/**
 * Draws an island into its place, over the words that wait there; its props lie beside it as JSON.
 *
 * Instead of `client:load`: the loader that Astro adds to a page takes 2 kB of its 30.
 */
export function mount<Props extends object>(id: string, Island: ComponentType<Props>): void {
  const place = document.getElementById(id);
  const data = document.getElementById(`${id}-props`);
  if (!place || !data) return;
  // Left to the drawing, words that the island does not take up again would stay.
  place.replaceChildren();
  render(h(Island, JSON.parse(data.textContent ?? '') as Props), place);
}
