/// <reference lib="dom" />

/**
 * Runs in the reader's browser: filters what is shown, and opens the article when a quote is followed. Its own source text is put
 * into the page, so it may use nothing from outside. Without it the page shows everything and its links still work.
 */
export function client(): void {
  const form = document.querySelector<HTMLFormElement>('form.filters');
  const items = [...document.querySelectorAll<HTMLElement>('[data-filter]')];
  const shown = document.querySelector('output.shown');

  function matches(item: HTMLElement, wanted: [string, string][]): boolean {
    const own: Record<string, string[]> = JSON.parse(item.dataset.filter ?? '{}');
    return wanted.every(([name, value]) => value === '' || (own[name] ?? []).includes(value));
  }

  function filter(): void {
    if (!form) return;
    const wanted = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
    for (const item of items) item.hidden = !matches(item, wanted);
    for (const part of document.querySelectorAll<HTMLElement>('[data-part]'))
      part.hidden = !part.querySelector('[data-filter]:not([hidden])');
    const left = items.filter((item) => !item.hidden).length;
    if (shown) shown.textContent = `${left} of ${items.length} shown`;
  }

  function follow(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let at = target.parentElement; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    if (target instanceof HTMLDetailsElement) target.open = true;
    target.tabIndex = -1;
    target.focus();
    target.scrollIntoView({ block: 'center' });
  }

  form?.addEventListener('change', filter);
  form?.addEventListener('reset', () => setTimeout(filter));
  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.removeAttribute('hidden');
  addEventListener('hashchange', follow);
  // A second click on the same link changes no hash.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link?.getAttribute('href') === location.hash) follow();
  });
  filter();
  follow();
}
