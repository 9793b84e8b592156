/** Cells as text; the first row is the heading, the first column names the rows. */
export type Table = readonly (readonly string[])[];

/** Columns aligned by spaces, names to the left and figures to the right. */
export function formatTerminalTable(table: Table): string {
  const widths = columnWidths(table);
  const lines = table.map((row) =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '),
  );
  const rule = '-'.repeat(Math.max(0, ...lines.map((line) => line.length)));
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].map((line) => line.trimEnd()).join('\n');
}

/** A table in GitHub's Markdown. */
export function formatMarkdownTable(table: Table): string {
  const widths = columnWidths(table);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = table.map((row) => line(row.map((cell, column) => pad(cell, widths[column] ?? 0, column))));
  const rule = line(
    widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)),
  );
  return [...rows.slice(0, 1), rule, ...rows.slice(1)].join('\n');
}

/** Markdown knows no delimiter shorter than three characters in every renderer. */
const MIN_WIDTH = 3;

function columnWidths(table: Table): readonly number[] {
  const columns = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(MIN_WIDTH, ...table.map((row) => row[column]?.length ?? 0)),
  );
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
