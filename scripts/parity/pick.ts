import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Ids of messages, `set/label/NNNNN.eml`: of each `set/label` its quota times the share, always the same ones (the
 * order is a hash of the id).
 */
export function pickBySet(
  folder: string,
  quotas: Readonly<Record<string, number>>,
  share: number,
): readonly string[] {
  return Object.entries(quotas).flatMap(([place, quota]) => {
    if (!existsSync(join(folder, place))) return [];
    const ids = readdirSync(join(folder, place))
      .filter((file) => file.endsWith('.eml'))
      .map((file) => `${place}/${file}`);
    const hashes = new Map(ids.map((id) => [id, createHash('sha256').update(id).digest('hex')]));
    const byHash = ids.sort((a, b) => ((hashes.get(a) ?? '') < (hashes.get(b) ?? '') ? -1 : 1));
    return byHash.slice(0, Math.ceil(quota * share));
  });
}
