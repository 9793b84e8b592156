#!/usr/bin/perl
# SpamAssassin in process: reads a file name a line, prints the milliseconds that parsing and then checking took.
#
#   perl spamassassin.pl RULES_FOLDER
#
# No network, no Bayes. The first line printed is "ready", when the rules are compiled.
use strict;
use warnings;
use Mail::SpamAssassin;
use Mail::SpamAssassin::PerMsgStatus;
use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);

my $engine = Mail::SpamAssassin->new({
  local_tests_only => 1,
  dont_copy_prefs => 1,
  userprefs_filename => '/dev/null',
  rules_filename => $ARGV[0],
  post_config_text => "use_bayes 0\n",
});
$engine->compile_now(0, 1);

$| = 1;
print "ready\n";
while (my $file = <STDIN>) {
  chomp $file;
  open(my $in, '<:raw', $file) or die "$file: $!\n";
  my @lines = <$in>;
  close $in;
  my $began = clock_gettime(CLOCK_MONOTONIC);
  my $message = $engine->parse(\@lines, 1);
  my $parsed = clock_gettime(CLOCK_MONOTONIC);
  my $status = Mail::SpamAssassin::PerMsgStatus->new($engine, $message);
  $status->check();
  my $checked = clock_gettime(CLOCK_MONOTONIC);
  $status->finish();
  $message->finish();
  # What a message leaves behind is cleared before the next can be taken: that is part of its price.
  my $finished = clock_gettime(CLOCK_MONOTONIC);
  printf "%.4f %.4f\n", ($finished - $began) * 1000, ($checked - $parsed) * 1000;
}
$engine->finish();
