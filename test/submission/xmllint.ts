import { execFileSync, spawnSync } from 'node:child_process';

/** An XML reader that is not ours: xmllint of libxml2. */
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

if (!hasXmllint) {
  const message = 'xmllint is not installed (Debian: apt-get install libxml2-utils)';
  if (process.env['CI'] !== undefined) throw new Error(message);
  console.warn(`skipped: ${message}`);
}

/** What xmllint has to say against the text; '' where it is well-formed. */
export function faultsByXmllint(text: string): string {
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '-'], {
    input: text,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

/** The text content that an XPath finds, without regard to namespaces: write `/a/b` for the elements a and b. */
export function textByXmllint(text: string, path: string): string {
  const query = path.replace(/(^|\/)([A-Za-z]\w*)/g, "$1*[local-name()='$2']");
  return execFileSync('xmllint', ['--nonet', '--xpath', `string(${query})`, '-'], {
    input: text,
    encoding: 'utf8',
  }).replace(/\n$/, '');
}
