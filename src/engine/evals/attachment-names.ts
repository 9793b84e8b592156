import type { Change } from '../../message/change.js';
import type { Message } from '../../message/message.js';
import type { Finding } from '../../rules/bundled-rule.js';

/** File names end with one of these where a double click runs the file. Windows' own list, without the exotic. */
export const RUNNABLE =
  /\.(?:exe|scr|com|pif|cpl|js|jse|vbs|vbe|wsf|wsh|bat|cmd|ps1|jar|msi|msix|lnk|hta|reg|iso|img|vhdx?|apk)$/i;

/** The attached files whose name fits. The first one's name is `{name}`. */
export function findAttachments(message: Message, name: RegExp): Finding | undefined {
  const hits: { index: number; name: string }[] = [];
  message.attachments.forEach((attachment, index) => {
    // Windows drops dots and spaces at the end, and so runs what does not seem to end in .exe.
    const ending = attachment.name.slice(-300).replace(/[.\s]{1,50}$/, '');
    if (!attachment.isInline && name.test(ending)) hits.push({ index, name: attachment.name });
  });
  const first = hits[0];
  if (first === undefined) return undefined;
  return {
    evidence: hits.map((hit) => ({
      part: `attachment:${hit.index}` as const,
      start: 0,
      end: hit.name.length,
    })),
    data: { name: first.name },
  };
}

/** The same finding with the change that takes these files off. */
export function withRemoval(message: Message, finding: Finding | undefined): Finding | undefined {
  if (finding === undefined) return undefined;
  const changes = finding.evidence
    .map(({ part }): Change => {
      const index = Number(part.slice('attachment:'.length));
      return { kind: 'remove-attachment', index, name: message.attachments[index]?.name ?? '' };
    })
    // From the last to the first, so that the places of those still to come hold.
    .reverse();
  return { ...finding, changes };
}
