import type { ProviderRecord } from '../provider-record.js';
import { digestFaults, disagreements, recordFaults } from './agreement-faults.js';
import { documentFaults } from './document-faults.js';
import type { PublishedFault, PublishedText } from './fault.js';
import { serverFaults } from './server-faults.js';
import { recordSource, sourceOf } from './source.js';

/** A host has five formats; each document more is held against all others. */
export const MAX_DOCUMENTS = 50;

/**
 * What is wrong with the settings a provider publishes: with each document, between them, and against the provider
 * record and the names on the mail server's certificate where these are given. Faults stand in the order of the
 * documents, those of the record first.
 */
export function lintAutoconfig(
  documents: readonly PublishedText[],
  provider?: ProviderRecord,
  certificateNames?: readonly string[],
): readonly PublishedFault[] {
  const sources = documents.slice(0, MAX_DOCUMENTS).map(sourceOf);
  const record = provider === undefined ? undefined : recordSource(provider);
  const faults: PublishedFault[] = [];
  for (const source of record === undefined ? sources : [record, ...sources])
    faults.push(...documentFaults(source), ...serverFaults(source, certificateNames));
  faults.push(...(record === undefined ? disagreements(sources) : recordFaults(record, sources)));
  faults.push(...digestFaults(sources));
  const [skipped] = documents.slice(MAX_DOCUMENTS);
  if (skipped !== undefined)
    faults.push({
      file: skipped.name,
      code: 'too-many-documents',
      severity: 'warning',
      message: `Only the first ${MAX_DOCUMENTS} documents were looked at.`,
      fix: 'Check the documents of one provider at a time.',
    });
  const order = (record === undefined ? [] : [record.file]).concat(documents.map(({ name }) => name));
  return inOrder(faults, order);
}

/** By document and line; what was found first of a line stays first. */
function inOrder(faults: readonly PublishedFault[], files: readonly string[]): readonly PublishedFault[] {
  return faults
    .map((fault, index) => ({ fault, index }))
    .sort(
      (a, b) =>
        files.indexOf(a.fault.file) - files.indexOf(b.fault.file) ||
        (a.fault.line ?? 0) - (b.fault.line ?? 0) ||
        a.index - b.index,
    )
    .map(({ fault }) => fault);
}
