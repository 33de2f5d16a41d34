/** Makes a test that says whether it is asked about an object and a text for the first time. */
export function oncePer(): (object: object, text: string) => boolean {
  const known = new WeakMap<object, Set<string>>();
  return (object, text) => {
    const texts = known.get(object) ?? new Set();
    if (texts.has(text)) return false;
    known.set(object, texts.add(text));
    return true;
  };
}
