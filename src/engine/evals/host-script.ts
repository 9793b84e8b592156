const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

/** DNS allows 63 to a label; decoding more is work for nothing. */
const MAX_LABEL_CHARS = 63;

/** A host name with its `xn--` labels decoded; a label that is no Punycode stays as it is. */
export function decodeHost(host: string): string {
  if (host.indexOf('xn--') < 0) return host;
  return host
    .split('.')
    .map((label) => (label.slice(0, 4) === 'xn--' ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

/** RFC 3492 §6.2. Undefined for text that is no Punycode. */
function decodePunycode(text: string): string | undefined {
  if (text.length > MAX_LABEL_CHARS) return undefined;
  const delimiter = text.lastIndexOf('-');
  const points = Array.from(text.slice(0, Math.max(0, delimiter))).map((char) => char.charCodeAt(0));
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  for (let at = delimiter + 1; at < text.length;) {
    const before = i;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit === undefined) return undefined;
      i += digit * weight;
      const threshold = Math.max(T_MIN, Math.min(T_MAX, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = points.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    i %= length;
    if (n > 0x10ffff) return undefined;
    points.splice(i++, 0, n);
  }
  return String.fromCodePoint(...points);
}

function digitOf(code: number): number | undefined {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : undefined;
}

/** RFC 3492 §6.1. */
function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

const SCRIPTS: readonly RegExp[] = [/[a-z\u00c0-\u024f]/, /[\u0370-\u03ff\u1f00-\u1fff]/, /[\u0400-\u052f]/];

/** Cyrillic and Greek letters that look like Latin ones, and nothing else: at four in a row a word of theirs is rare. */
const ONLY_LOOKALIKES =
  /^[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04cf\u0501\u051b\u051d\u04bb\u03bf\u03bd]{4,}$/;

/** True when a label of the (decoded) host mixes alphabets, or is spelt in letters that pass for Latin ones. */
export function isLookalikeHost(host: string): boolean {
  if (/^[\0-\x7f]*$/.test(host)) return false;
  return host
    .split('.')
    .some(
      (label) => SCRIPTS.filter((script) => script.test(label)).length > 1 || ONLY_LOOKALIKES.test(label),
    );
}
