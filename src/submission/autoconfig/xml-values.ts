import type { XmlElement } from '../xml/read-xml.js';
import { quotation } from './values.js';

/** The name without the prefix that a document may give its namespace. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => localName(child) === name);
}

export function firstChild(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** The text of the first child of the name; undefined where there is none. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return firstChild(element, name)?.text;
}

/** The children of these names as they stand in the document; what is not named here is never quoted. */
export function quoteChildren(element: XmlElement, names: readonly string[]): readonly string[] {
  return element.children
    .filter((child) => names.indexOf(localName(child)) >= 0)
    .map((child) => quotation(`<${localName(child)}>${child.text}</${localName(child)}>`));
}

/** Calls for every element below; `readXml` keeps trees shallow enough to walk by recursion. */
export function walk(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of element.children) walk(child, visit);
}
