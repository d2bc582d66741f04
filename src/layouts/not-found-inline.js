// A static host has one page for all lost addresses: under the prefix of the other language that language goes first.
(() => {
  const section = document.querySelector('[data-under]');
  if (!location.pathname.startsWith(section.dataset.under)) return;
  section.parentNode.prepend(section);
  document.title = section.querySelector('h2').textContent;
})();
