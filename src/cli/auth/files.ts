import { createHash } from 'node:crypto';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { fixFiles, type FixFile } from '../../submission/fix-files/fix-files.js';
import type { Person } from '../../submission/fix-files/plan.js';
import { toWindows1252 } from '../../submission/fix-files/windows-1252.js';
import { isMailAddress, isOneLine } from '../../submission/provider/names.js';
import type { ProviderRecord } from '../../submission/provider-record.js';
import { isColourWanted } from '../colour.js';
import { EXIT, type ExitStatus } from '../exit-status.js';
import { reasonOf } from '../input.js';
import { Output } from '../output.js';
import { printable } from '../printable.js';
import { formatFixFiles } from './format-files.js';
import { providerFrom } from './provider-file.js';
import { wrongUse } from './wrong-use.js';

interface FilesCommandOptions {
  readonly provider: string;
  readonly address: string;
  readonly name?: string;
  readonly user?: string;
  readonly out?: string;
  readonly only?: readonly string[];
  readonly force?: true;
}

/** `presend auth files`: writes the files that set up a mail program so that it logs in. */
export function filesCommand(): Command {
  return new Command('files')
    .summary('write the files that set up a mail program with the log-in turned on')
    .description(
      'Makes, from a provider record, the files that set up mail programs for a person, and the documents by which ' +
        'programs set themselves up. No file holds a password. Without --out, says what it would write.',
    )
    .requiredOption('--provider <file>', 'the provider record (provider.json)')
    .requiredOption('--address <address>', 'the mail address of the person')
    .option('--name <name>', 'the name before the address in mail (default: the address)')
    .option('--user <name>', 'the name to log in with, where the record cannot tell it')
    .option('--out <folder>', 'write the files there; it is made where it does not exist')
    .option('--only <names...>', 'these files alone')
    .option('--force', 'overwrite files that are there')
    .addHelpText(
      'after',
      '\nExit status: 0 the files were written or listed (one that this record cannot have is named with the reason),\n' +
        '64 wrong use, 70 when a file could not be written or none can be made.',
    )
    .action(async (options: FilesCommandOptions, command: Command) => {
      process.exitCode = await runFiles(options, command);
    });
}

async function runFiles(options: FilesCommandOptions, command: Command): Promise<ExitStatus> {
  const person = personFrom(options, command);
  const provider = await providerFrom(options.provider, command);
  const files = chosen(fixFiles(provider, person, digestOf), options.only, command);
  const { out } = options;
  const output = new Output(process.stdout);
  if (out !== undefined) {
    const failure = await write(files, out, options.force === true);
    if (failure !== undefined) {
      process.stderr.write(`${printable(failure)}\n`);
      return EXIT.failed;
    }
  }
  const notes = notesOn(provider, person);
  await output.print(formatFixFiles(files, { out, notes, colour: isColourWanted() }));
  return files.some(({ kind }) => kind === 'text') ? EXIT.clean : EXIT.failed;
}

function personFrom({ address, name, user }: FilesCommandOptions, command: Command): Person {
  if (!isMailAddress(address))
    wrongUse(command, `--address ${address}: it must be a mail address such as ann@example.com`);
  for (const [option, text] of [
    ['--name', name],
    ['--user', user],
  ] as const)
    if (text !== undefined && !isOneLine(text)) wrongUse(command, `${option}: it must be one line of text`);
  return { address, ...(name !== undefined && { name }), ...(user !== undefined && { user }) };
}

function chosen(
  files: readonly FixFile[],
  only: readonly string[] | undefined,
  command: Command,
): readonly FixFile[] {
  const names = files.map(({ name }) => name);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined)
    wrongUse(command, `--only ${unknown}: there is no such file; the files are ${names.join(', ')}`);
  return only === undefined ? files : files.filter(({ name }) => only.includes(name));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}

/** What went wrong, or undefined. All the names are looked at first, so that no half of a set is left behind. */
async function write(
  files: readonly FixFile[],
  folder: string,
  isForced: boolean,
): Promise<string | undefined> {
  const paths = files.flatMap((file) =>
    file.kind === 'text' ? [{ path: join(folder, file.name), bytes: bytesOf(file) }] : [],
  );
  const there = isForced ? [] : await existing(paths.map(({ path }) => path));
  if (there.length > 0)
    return `Nothing was written: ${there.join(', ')} ${there.length === 1 ? 'is' : 'are'} there already. Choose another folder, or overwrite with --force.`;
  try {
    if (paths.length > 0) await mkdir(folder, { recursive: true });
    for (const { path, bytes } of paths) await writeFile(path, bytes, { flag: isForced ? 'w' : 'wx' });
    return undefined;
  } catch (cause) {
    return `${folder}: ${writeReason(cause)}`;
  }
}

/** The bytes in the charset that the file is read in. */
function bytesOf({ contentType, text }: Extract<FixFile, { kind: 'text' }>): Uint8Array {
  const isWindows = contentType.endsWith('charset=windows-1252');
  // A text that has no form in it was refused when the file was made.
  return (isWindows ? toWindows1252(text) : undefined) ?? Buffer.from(text, 'utf8');
}

async function existing(paths: readonly string[]): Promise<readonly string[]> {
  const there = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => there[index]);
}

function writeReason(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (['EEXIST', 'ENOTDIR'].includes(code)) return 'there is a file where the folder should be';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'no permission to write there';
  return code === 'ENOSPC' ? 'there is no room left to write' : reasonOf(cause);
}

function notesOn({ domains, name }: ProviderRecord, { address }: Person): readonly string[] {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (domains.length === 0 || domains.includes(domain)) return [];
  return [`${domain} is none of the domains that the record of ${name} is for. Look whether this is meant.`];
}
