import type { Command } from 'commander';
import { EXIT } from '../exit-status.js';
import { printable } from '../printable.js';

/** Ends the command as used wrongly. */
export function wrongUse(command: Command, message: string): never {
  command.error(`error: ${printable(message)}`, { exitCode: EXIT.usage });
}
