/**
 * Returns the place of a finding: the state that it is in, and the name by which a reader of its answer knows the
 * element. Runs in the page, as `placeOf`.
 *
 * @param {Node} node
 */
export function placeOf(node) {
  const element = node?.nodeType === 1 ? node : (node?.parentElement ?? globalThis.document.documentElement);
  const hosts = [element];
  for (let root = element.getRootNode(); root.host; root = root.host.getRootNode()) hosts.unshift(root.host);
  const named = (one) => {
    const [part, id] = ['part', 'id'].map((name) => one.getAttribute(name));
    return one.localName + (part ? `[part=${part}]` : id && hosts.length > 1 ? `#${id}` : '');
  };
  return {
    state: hosts[0].closest('[data-state]')?.getAttribute('data-state') ?? 'page',
    element: hosts.map(named).join(' >>> '),
    html: element.outerHTML?.slice(0, 200) ?? '',
  };
}
