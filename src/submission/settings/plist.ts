import { readXml } from '../xml/read-xml.js';
import type { XmlElement } from '../xml/read-xml.js';
import type { SettingsProblem } from '../client-account.js';

/** What a property list can hold, as far as settings of mail need it. */
export type PlistValue = string | number | boolean | readonly PlistDict[];

export interface PlistEntry {
  readonly value: PlistValue;
  /** 1-based; undefined in a binary list. */
  readonly line: number | undefined;
}

/** Only the keys that were asked for. */
export type PlistDict = ReadonlyMap<string, PlistEntry>;

export interface PlistReading {
  readonly root: PlistDict | undefined;
  readonly problems: readonly SettingsProblem[];
}

/** The dictionary of an XML property list. A key that is not wanted is passed over with its value. */
export function readXmlPlist(text: string, wants: (key: string) => boolean): PlistReading {
  const { root, problems } = readXml(text);
  const dict = root?.name === 'plist' ? root.children[0] : undefined;
  return { root: dict?.name === 'dict' ? dictOf(dict, wants) : undefined, problems };
}

function dictOf(element: XmlElement, wants: (key: string) => boolean): PlistDict {
  const dict = new Map<string, PlistEntry>();
  for (let at = 0; at + 1 < element.children.length; at++) {
    const key = element.children[at];
    const value = element.children[at + 1];
    if (key?.name !== 'key' || value === undefined || value.name === 'key') continue;
    at++;
    if (!wants(key.text) || dict.has(key.text)) continue;
    const kept = valueOf(value, wants);
    if (kept !== undefined) dict.set(key.text, { value: kept, line: key.line });
  }
  return dict;
}

function valueOf(element: XmlElement, wants: (key: string) => boolean): PlistValue | undefined {
  switch (element.name) {
    case 'string':
      return element.text;
    case 'integer':
    case 'real':
      return /^-?[0-9.]{1,20}$/.test(element.text) ? Number(element.text) : undefined;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'dict':
      return [dictOf(element, wants)];
    case 'array':
      return element.children.filter(({ name }) => name === 'dict').map((child) => dictOf(child, wants));
    case 'data':
      return '';
    default:
      return undefined;
  }
}
