import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

export type Paint = (style: Style, text: string) => string;

/** https://no-color.org: any value but the empty one turns colour off. */
export function isColourWanted(): boolean {
  const { NO_COLOR: noColor, TERM: term } = process.env;
  return process.stdout.isTTY && (noColor ?? '') === '' && term !== 'dumb';
}

export function painter(colour: boolean): Paint {
  // Whether colour is wanted has been decided: styleText would ask the terminal again.
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}
