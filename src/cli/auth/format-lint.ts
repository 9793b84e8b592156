import type { Column } from '../../submission/lint/agreement.js';
import type { FormatRow } from '../../submission/lint/compare-formats.js';
import type { PublishedFault } from '../../submission/lint/fault.js';
import { painter, type Style } from '../colour.js';
import type { ReportOptions } from '../format-report.js';
import { printable } from '../printable.js';

const COLUMNS: readonly (readonly [Column, string])[] = [
  ['host', 'Outgoing server'],
  ['port', 'Port'],
  ['encryption', 'Encryption'],
  ['login', 'Log-in'],
  ['userName', 'User name'],
];

const STYLES: Readonly<Record<PublishedFault['severity'], Style>> = { error: 'red', warning: 'yellow' };

/** What differs, so that it shows without colour too. */
const MARK = ' *';

/** A cell of hundreds of characters would push the others off the screen; a name that long is told in a fault. */
const MAX_CELL_CHARS = 40;

/** The documents side by side, as far as outgoing mail goes. */
export function formatTable(rows: readonly FormatRow[], { colour }: ReportOptions): string {
  const paint = painter(colour);
  const heads = ['Document', ...COLUMNS.map(([, head]) => head)];
  const cells = rows.map((row) => [
    cell(row.file === row.format ? row.file : `${row.file}: ${row.format}`, 70),
    ...COLUMNS.map(([column]) => {
      const text = cell(row[column] === '' ? '–' : row[column], MAX_CELL_CHARS);
      return row.differs.includes(column) ? text + MARK : text;
    }),
  ]);
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...cells.map((line) => line[at]?.length ?? 0)),
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const lines = [paint('bold', line(heads)), ...cells.map(line)];
  if (rows.some(({ differs }) => differs.length > 0))
    lines.push(
      `*  not as in the ${rows[0]?.format === 'Provider record' ? 'provider record' : 'first document'}`,
    );
  return `${lines.join('\n')}\n`;
}

function cell(text: string, maxChars: number): string {
  const shown = printable(text);
  return shown.length > maxChars ? `…${shown.slice(1 - maxChars)}` : shown;
}

/** The faults, one below the other, then how many there are. */
export function formatFaults(faults: readonly PublishedFault[], { colour }: ReportOptions): string {
  const paint = painter(colour);
  const lines = faults.flatMap(({ file, line, severity, code, message, fix }) => [
    `${paint('bold', `${printable(file)}${line === undefined ? '' : `:${line}`}`)} ${paint(STYLES[severity], severity)} ${printable(message)}  ${paint('dim', code)}`,
    `  ${printable(fix)}`,
  ]);
  if (faults.length === 0) return `${paint('green', 'Nothing is wrong with them.')}\n`;
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return `${lines.join('\n')}\n\n${counted(errors, 'error')}, ${counted(faults.length - errors, 'warning')}.\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
