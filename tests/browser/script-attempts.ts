/** One way to get a script run, or to reach another origin, on a page that one may already write into. */
export interface Attempt {
  readonly name: string;
  /** Whether something of it got through. */
  readonly ran: boolean;
}

/**
 * Tries every way in on the page in which it is evaluated; it has to hold all that it needs. What runs leaves its name
 * in `window.ran`. Leaves the page as it was, as far as a script can.
 */
export async function attemptScripts(): Promise<Attempt[]> {
  const ran = new Set<string>();
  const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  Object.assign(window, { mark: (name: string) => ran.add(name) });
  window.addEventListener('message', ({ data }) => typeof data === 'string' && ran.add(data));
  const put = <Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text !== '') element.append(text);
    document.body.append(element);
    return element;
  };
  const code = (name: string) => `mark(${JSON.stringify(name)})`;
  const html = (name: string) => `<img src="data:," onerror='${code(name)}'>`;
  const frame = (name: string) => `<script>parent.postMessage(${JSON.stringify(name)}, '*')</script>`;
  const blob = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));
  const box = () => put('div', {});
  const call = (name: string, ...values: unknown[]) =>
    (Reflect.get(window, name) as (...all: unknown[]) => unknown)(...values);

  const ways: Record<string, (name: string) => unknown> = {
    innerHTML: (name) => Object.assign(box(), { innerHTML: html(name) }),
    outerHTML: (name) => Object.assign(box(), { outerHTML: html(name) }),
    insertAdjacentHTML: (name) => box().insertAdjacentHTML('beforeend', html(name)),
    setHTMLUnsafe: (name) => (Reflect.get(box(), 'setHTMLUnsafe') as (text: string) => void).call(box(), html(name)),
    'document.write': (name) => {
      const inner = put('iframe', {});
      inner.contentDocument?.write(`<script>${`parent.${code(name)}`}</script>`);
    },
    DOMParser: (name) => {
      const parsed = new DOMParser().parseFromString(html(name), 'text/html');
      document.body.append(...parsed.body.childNodes);
    },
    createContextualFragment: (name) =>
      document.body.append(document.createRange().createContextualFragment(`<script>${code(name)}</script>`)),
    'script with a text': (name) => put('script', {}, code(name)),
    'script with a file of another origin': (name) => put('script', { src: `data:text/javascript,${code(name)}` }),
    'script out of a blob': (name) => put('script', { src: blob(code(name), 'text/javascript') }),
    'script in a drawing': (name) => {
      const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      script.append(code(name));
      drawing.append(script);
      document.body.append(drawing);
    },
    'handler attribute': (name) => put('button', { onclick: code(name) }).click(),
    'handler of a picture': (name) => put('img', { onerror: code(name), src: 'data:,' }),
    'address of a link': (name) => put('a', { href: `javascript:${code(name)}` }).click(),
    'address of a frame': (name) => put('iframe', { src: `javascript:parent.${code(name)}` }),
    'address of the page': (name) => location.assign(`javascript:${code(name)}`),
    'frame with a document': (name) => put('iframe', { srcdoc: frame(name) }),
    'frame with data': (name) => put('iframe', { src: `data:text/html,${frame(name)}` }),
    'frame out of a blob': (name) => put('iframe', { src: blob(frame(name), 'text/html') }),
    object: (name) => put('object', { data: `data:text/html,${frame(name)}`, type: 'text/html' }),
    embed: (name) => put('embed', { src: `data:text/html,${frame(name)}`, type: 'text/html' }),
    eval: (name) => call('eval', code(name)),
    Function: (name) => (call('Function', code(name)) as () => void)(),
    'timer with a text': (name) => call('setTimeout', code(name), 0),
    'interval with a text': (name) => {
      const timer = call('setInterval', code(name), 20) as number;
      setTimeout(() => clearInterval(timer), 100);
    },
    worker: (name) => {
      const worker = new Worker(blob(`postMessage(${JSON.stringify(name)})`, 'text/javascript'));
      worker.onmessage = ({ data }) => ran.add(data);
    },
    'a policy of one’s own': (name) => {
      const types = Reflect.get(window, 'trustedTypes') as {
        createPolicy(name: string, rules: object): { createHTML(text: string): string };
      };
      const policy = types.createPolicy(name === '' ? 'x' : 'own', { createHTML: (text: string) => text });
      Object.assign(box(), { innerHTML: policy.createHTML(html(name)) });
    },
    'the policy of the worker made once more': (name) => {
      const types = Reflect.get(window, 'trustedTypes') as {
        createPolicy(name: string, rules: object): { createHTML(text: string): string };
      };
      const policy = types.createPolicy('worker', { createHTML: (text: string) => text });
      Object.assign(box(), { innerHTML: policy.createHTML(html(name)) });
    },
    base: (name) => {
      const base = put('base', { href: 'http://evil.example/' });
      document.head.prepend(base);
      if (document.baseURI.includes('evil')) ran.add(name);
      base.remove();
    },
    style: (name) => {
      put('style', {}, 'body { --hostile: 1 }');
      if (getComputedStyle(document.body).getPropertyValue('--hostile') !== '') ran.add(name);
    },
    'style attribute': (name) => {
      if (getComputedStyle(put('div', { style: 'outline-width: 7px; outline-style: solid' })).outlineWidth === '7px')
        ran.add(name);
    },
  };
  // While the debugger evaluates a call, `eval` is let through whatever the policy says.
  await later(0);
  for (const [name, way] of Object.entries(ways)) {
    try {
      await way(name);
    } catch {
      // Refused at once, as Trusted Types do.
    }
  }
  await later(400);
  return Object.keys(ways).map((name) => ({ name, ran: ran.has(name) }));
}
