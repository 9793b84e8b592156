const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it stands between tags or in an attribute. What XML 1.0 §2.2 cannot hold at all is left out. */
export function xmlText(text: string): string {
  let escaped = '';
  // By code points: a lone half of a surrogate pair is no character.
  for (const character of Array.from(text))
    escaped += isXmlCharacter(character) ? (ESCAPES[character] ?? character) : '';
  return escaped;
}

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** `<name>text</name>` */
export function xmlElement(name: string, text: string | number): string {
  return `<${name}>${xmlText(String(text))}</${name}>`;
}

/** The lines two spaces further in. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
