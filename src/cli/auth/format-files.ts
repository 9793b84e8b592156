import type { FixFile } from '../../submission/fix-files/fix-files.js';
import { painter } from '../colour.js';
import type { ReportOptions } from '../format-report.js';
import { printable } from '../printable.js';

interface FilesFormat extends ReportOptions {
  /** Undefined where nothing was written. */
  readonly out: string | undefined;
  readonly notes: readonly string[];
}

/** Wide enough for the longest label, and a margin. */
const LABEL_CHARS = 8;

/** What a person reads of the files: what each is for, and where it goes. */
export function formatFixFiles(files: readonly FixFile[], { out, notes, colour }: FilesFormat): string {
  const paint = painter(colour);
  const lines: string[] = [];
  const add = (label: string, text: string): void => {
    lines.push(`  ${label.padEnd(LABEL_CHARS)}${printable(text)}`);
  };
  for (const file of files) {
    const done = file.kind === 'refused' ? '' : out === undefined ? '' : paint('green', '  written');
    lines.push(`${paint('bold', printable(file.name))}${done}`);
    add('For', file.purpose);
    if (file.kind === 'refused') {
      lines.push(`  ${paint('yellow', 'Left out:')} ${printable(file.reason)}`);
    } else {
      add('Goes', file.published);
    }
    lines.push('');
  }
  for (const note of notes) lines.push(`${paint('yellow', 'Note:')} ${printable(note)}`);
  lines.push(ending(files, out));
  return `${lines.join('\n')}\n`;
}

function ending(files: readonly FixFile[], out: string | undefined): string {
  if (!files.some(({ kind }) => kind === 'text')) return 'Nothing was written: none of these can be made.';
  return out === undefined
    ? 'Nothing was written. Name a folder with --out to write the files.'
    : `Written to ${printable(out)}. No file holds a password: the program asks for it.`;
}
