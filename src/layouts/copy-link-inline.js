// Stands right behind its button and the line that says what came of it: see CopyLink.
(() => {
  const said = document.currentScript.previousSibling;
  const button = said.previousSibling;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(location);
    } catch {
      // On plain http there is no clipboard: the address is shown, selected and copied the older way.
      said.textContent = location;
      getSelection().selectAllChildren(said);
      if (!document.execCommand('copy')) return;
    }
    said.textContent = button.dataset.done;
  });
})();
