import { Command } from 'commander';
import { checkCommand } from './auth/check.js';
import { filesCommand } from './auth/files.js';
import { lintCommand } from './auth/lint.js';
import { probeCommand } from './auth/probe.js';

/** `presend auth`: whether a client logs in when it hands its mail over. One sub-command a file in `auth/`. */
export function authCommand(program: Command): Command {
  const command = new Command('auth')
    .summary('find out whether a client logs in when it sends')
    .description('Finds out whether a mail program logs in to its outgoing server when it sends.')
    .copyInheritedSettings(program);
  for (const subCommand of [checkCommand(), probeCommand(), filesCommand(), lintCommand()])
    command.addCommand(subCommand.copyInheritedSettings(command));
  return command;
}
