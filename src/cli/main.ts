#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { authCommand } from './auth.js';
import { checkCommand } from './check.js';
import { EXIT } from './exit-status.js';
import { lintCommand } from './lint.js';

const program = new Command('presend')
  .description('Scores a mail before it is sent, explains every point, and says what to change.')
  .version(packageVersion())
  .showHelpAfterError('Run with --help to see how it is used.')
  .exitOverride();
program.addCommand(checkCommand().copyInheritedSettings(program));
program.addCommand(lintCommand().copyInheritedSettings(program));
program.addCommand(authCommand(program));

try {
  await program.parseAsync();
} catch (cause) {
  if (cause instanceof CommanderError) {
    // Commander has printed its message. What is not help or the version is wrong use.
    process.exitCode = cause.exitCode === 0 ? EXIT.clean : EXIT.usage;
  } else {
    const kind = cause instanceof Error ? cause.name : typeof cause;
    process.stderr.write(`presend: internal error (${kind})\n`);
    process.exitCode = EXIT.failed;
  }
}

function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
