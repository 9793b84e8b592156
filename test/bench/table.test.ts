import { expect, it } from 'vitest';
import { formatMarkdownTable, formatTerminalTable } from '../../bench/table.js';

const TABLE = [
  ['engine', 'ms'],
  ['one', '1.5'],
  ['another', '1234.5'],
];

it('sets names to the left and figures to the right', () => {
  expect(formatTerminalTable(TABLE)).toBe(
    ['engine       ms', '---------------', 'one         1.5', 'another  1234.5'].join('\n'),
  );
});

it('writes a Markdown table with the same alignment', () => {
  expect(formatMarkdownTable(TABLE)).toBe(
    ['| engine  |     ms |', '| ------- | -----: |', '| one     |    1.5 |', '| another | 1234.5 |'].join(
      '\n',
    ),
  );
});
