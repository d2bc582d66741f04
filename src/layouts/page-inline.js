// Runs before the first paint on every page: theme, language switch, language offer, the worker for offline use.
// No other script on reading pages. The build fills in WORKER and OFFLINE.
(() => {
  const root = document.documentElement;
  const themeKey = 'parity:v1:pref:theme';
  const languageKey = 'parity:v1:pref:language';
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const write = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {}
  };
  // By the place of the key too, for other layouts; not out of a field: leaving the page would lose its text.
  window.onkeydown = (event) => {
    const code = event.shiftKey || event.code;
    const asks =
      event.ctrlKey || event.metaKey
        ? code === 'KeyK'
        : (event.key === '/' || code === 'Slash') && read('parity:v1:pref:shortcuts') !== 'off';
    if (!asks || event.altKey || event.target.matches(':read-write')) return;
    document.getElementById('to-search').click();
    return false;
  };
  const themes = ['system', 'light', 'dark'];
  let theme = read(themeKey);
  if (!themes.includes(theme)) theme = 'system';
  root.dataset.theme = theme;
  // Before the page is drawn: what came later would push down what is being read.
  if (!read(languageKey) && (navigator.language || '').startsWith(root.dataset.other)) root.dataset.offer = '';
  addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('theme');
    const show = () => {
      button.lastElementChild.textContent = button.dataset[theme];
    };
    button.addEventListener('click', () => {
      theme = themes[(themes.indexOf(theme) + 1) % 3];
      root.dataset.theme = theme;
      write(themeKey, theme);
      show();
    });
    show();
    for (const link of document.querySelectorAll('[data-language]')) {
      link.addEventListener('click', () => {
        write(languageKey, link.dataset.language);
        // What a link carried stands in the history alone: see hideFragment.
        if (link.href) link.hash = location.hash || history.state?.fragment || '';
        delete root.dataset.offer;
      });
    }
  });
  const workers = navigator.serviceWorker;
  // On plain http there are no workers.
  if (OFFLINE && workers)
    addEventListener('load', () => {
      const types = self.trustedTypes;
      // Whatever it is given, this policy lets the one worker through.
      const address = types
        ? types.createPolicy('worker', { createScriptURL: () => WORKER }).createScriptURL('')
        : WORKER;
      workers.register(address).then(
        (registration) => {
          const line = document.getElementById('update');
          line.hidden = !registration.waiting;
          workers.addEventListener('message', () => {
            line.hidden = false;
          });
          line.lastElementChild.addEventListener('click', () => {
            // Leaving the page stores what is open in it. Another tab may have chosen it already.
            const next = registration.waiting;
            if (!next) return location.reload();
            // Not before it is ready: a page that comes in between would wait for a worker that waits for pages.
            next.onstatechange = () => {
              if (next.state === 'activated') location.reload();
            };
            next.postMessage('');
          });
        },
        () => {},
      );
    });
})();
