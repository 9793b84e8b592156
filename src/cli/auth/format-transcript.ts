import type { PortRecord, TranscriptLine } from '../../submission/probe/probe-record.js';
import { painter } from '../colour.js';
import { printable } from '../printable.js';
import type { ReportOptions } from '../format-report.js';

/** A tilde in place of the dash: the line went through TLS. */
function mark({ from, tls }: TranscriptLine): string {
  if (from === 'probe') return '===';
  if (from === 'client') return tls ? ' ~>' : ' ->';
  return tls ? '<~ ' : '<- ';
}

/** The conversation on one port, line by line: `->` said by the probe, `<-` by the server, `~` under encryption. */
export function formatTranscript(port: PortRecord, options: ReportOptions): string {
  const paint = painter(options.colour);
  const lines = port.transcript.map((line) => {
    const text = `${mark(line)} ${printable(line.text)}`;
    return `  ${line.from === 'probe' ? paint('dim', text) : text}`;
  });
  return `${[paint('bold', `Port ${port.port}`), ...lines].join('\n')}\n`;
}
