import { execFileSync, spawnSync } from 'node:child_process';

/** A pattern to ask Perl about, and the texts to try it on; one character a byte in all of them. */
export interface Question {
  readonly source: string;
  readonly flags: string;
  readonly subjects: readonly string[];
}

/** Start and end of the match, then of each group; -1 for a group that took no part. */
export type Spans = readonly number[];

/** By subject, its first match or undefined; or why Perl would not take the pattern, a warning included. */
export type Answer =
  | { readonly kind: 'matches'; readonly matches: readonly (Spans | undefined)[] }
  | { readonly kind: 'refused'; readonly message: string };

/** One pattern a line: flags, pattern and subjects in hexadecimal. One line comes back for each. */
const PROGRAM = String.raw`
use strict; use warnings;
while (my $line = <STDIN>) {
  chomp $line;
  my ($flags, $source, @subjects) = split /,/, $line, -1;
  $_ = pack 'H*', $_ for $source, @subjects;
  $source = "(?$flags)$source" if $flags ne '';
  my @warnings;
  local $SIG{__WARN__} = sub { push @warnings, $_[0] };
  my $pattern = eval { qr/$source/aa };
  if (!defined $pattern || @warnings) {
    my $reason = defined $pattern ? $warnings[0] : $@;
    # Perl cuts its own message in the middle of a character, and then chokes on it.
    $reason = eval { $reason =~ s/\s+/ /gr } // 'unreadable';
    print "!$reason\n";
    next;
  }
  my @answers;
  for my $subject (@subjects) {
    if ($subject !~ $pattern) { push @answers, '-'; next }
    my @ends = @+;
    push @answers, join ' ', map { defined $-[$_] ? ($-[$_], $ends[$_]) : (-1, -1) } 0 .. $#ends;
  }
  print join(',', @answers), "\n";
}
`;

export function hasPerl(): boolean {
  return spawnSync('perl', ['-e', 'exit($] >= 5.034 ? 0 : 1)']).status === 0;
}

/** Perl's answers under /aa, as SpamAssassin compiles rules; one Perl process for all questions. */
export function askPerl(questions: readonly Question[]): readonly Answer[] {
  if (questions.length === 0) return [];
  const input = questions.map(({ source, flags, subjects }) =>
    [flags, ...[source, ...subjects].map(hex)].join(','),
  );
  const output = execFileSync('perl', ['-e', PROGRAM], {
    input: `${input.join('\n')}\n`,
    maxBuffer: 1 << 30,
    encoding: 'latin1',
    // Perl's complaint about deep recursion in some pattern is no answer.
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = output.split('\n').slice(0, -1);
  if (lines.length !== questions.length) throw new Error('Perl answered fewer questions than it was asked');
  return lines.map(answerOf);
}

function answerOf(line: string): Answer {
  if (line[0] === '!') return { kind: 'refused', message: line.slice(1) };
  const matches = line.split(',').map((found) => (found === '-' ? undefined : found.split(' ').map(Number)));
  return { kind: 'matches', matches };
}

function hex(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('hex');
}
