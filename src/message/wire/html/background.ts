/**
 * The values of the lowest layer of a CSS `background`: layers end at a comma, values at a space, brackets and quotes
 * hold both (Mail::SpamAssassin::HTML, "parse_css_background").
 */
export function lowestLayer(background: string): readonly string[] {
  let lowest: readonly string[] = [];
  let values: string[] = [];
  let value = '';
  let isInBrackets = false;
  let quote = '';
  for (let at = 0; at < background.length; at++) {
    const character = background.charAt(at);
    if (quote === '' && !isInBrackets && (character === ' ' || character === ',')) {
      if (value !== '') values.push(value);
      value = '';
      if (character === ',') {
        lowest = values;
        values = [];
      }
      continue;
    }
    value += character;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '(') {
      isInBrackets = true;
    } else if (character === ')' && isInBrackets) {
      values.push(value);
      value = '';
      isInBrackets = false;
    }
  }
  if (value !== '') values.push(value);
  return values.length > 0 ? values : lowest;
}
