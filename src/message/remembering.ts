/**
 * A function that remembers what it made of texts up to a length: a mail repeats a few of them hundreds of times.
 * Made-up ones must not fill the memory: with `entries` of them it begins anew.
 */
export function remembering<Value extends string | object>(
  make: (text: string) => Value,
  limits: { readonly entries: number; readonly chars: number },
): (text: string) => Value {
  let known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    if (text.length <= limits.chars) {
      if (known.size >= limits.entries) known = new Map();
      known.set(text, value);
    }
    return value;
  };
}
