/** The function with its answer kept for as long as its argument lives: several rules ask the same of one message. */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = { value: compute(key) };
      known.set(key, answer);
    }
    return answer.value;
  };
}
