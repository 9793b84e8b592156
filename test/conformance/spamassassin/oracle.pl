#!/usr/bin/perl
# What SpamAssassin itself makes of messages: one JSON object a line for each file named on standard input.
#
#   find mail -name '*.eml' | perl oracle.pl [--texts] > oracle.jsonl
#
# No network, no Bayes, stock rules, and the clock stands still at SPAMASSASSIN_CLOCK (seconds since 1970) so that a
# rule about dates says the same tomorrow. --texts adds the texts that rules were run over.
use strict;
use warnings;

BEGIN {
  my $clock = $ENV{SPAMASSASSIN_CLOCK} || 1767225600;
  *CORE::GLOBAL::time = sub () { $clock };
}
use Time::HiRes ();
use JSON::PP;
use Mail::SpamAssassin;
use Mail::SpamAssassin::PerMsgStatus;

my $texts = grep { $_ eq '--texts' } @ARGV;
my ($rules) = map { /^--rules=(.*)/ ? $1 : () } @ARGV;
my ($site) = map { /^--site=(.*)/ ? $1 : () } @ARGV;
my @specs = map { /^--header=(.*)/ ? $1 : () } @ARGV;

my $engine = Mail::SpamAssassin->new({
  local_tests_only => 1,
  dont_copy_prefs => 1,
  userprefs_filename => '/dev/null',
  rules_filename => $rules || '/usr/share/spamassassin',
  site_rules_filename => $site || '/etc/spamassassin',
  post_config_text => "use_bayes 0\nuse_auto_welcomelist 0\n",
});
$engine->compile_now(0, 1);
my $json = JSON::PP->new->ascii->canonical->allow_blessed->allow_nonref;

# Perl strings as bytes: what a rule was matched against.
sub bytes { my ($text) = @_; return undef if !defined $text; utf8::encode($text) if utf8::is_utf8($text) && $text =~ /[^\x00-\xff]/; return $text }
sub all { return [map { bytes($_) } @{$_[0] || []}] }

$| = 1;
while (my $file = <STDIN>) {
  chomp $file;
  open(my $in, '<:raw', $file) or die "$file: $!\n";
  my @lines = <$in>;
  close $in;
  my $began = Time::HiRes::time();
  my $message = $engine->parse(\@lines, 1);
  my $status = Mail::SpamAssassin::PerMsgStatus->new($engine, $message);
  $status->check();
  my $took = (Time::HiRes::time() - $began) * 1000;
  my %result = (
    file => $file,
    score => $status->get_score() + 0,
    ms => sprintf('%.2f', $took) + 0,
    hits => [sort grep { $_ ne 'none' && $_ ne '' }
      split(/,/, $status->get_names_of_tests_hit()), split(/,/, $status->get_names_of_subtests_hit())],
  );
  if ($texts) {
    $result{body} = all($status->get_decoded_stripped_body_text_array());
    $result{rawbody} = all($status->get_decoded_body_text_array());
    $result{uris} = [sort @{all([$status->get_uri_list()])}];
    my $details = $status->get_uri_detail_list();
    for my $uri (keys %$details) {
      my $detail = $details->{$uri};
      $result{details}{bytes($uri)} = {
        types => [sort keys %{$detail->{types} || {}}],
        cleaned => all($detail->{cleaned}),
        anchors => all($detail->{anchor_text}),
        hosts => {map { (bytes($_) => bytes($detail->{hosts}{$_})) } keys %{$detail->{hosts} || {}}},
      };
    }
    my $html = $status->{html} || {};
    for my $key (keys %$html) {
      my $value = $html->{$key};
      next if ref $value && ref $value ne 'HASH' && ref $value ne 'ARRAY';
      next if $key eq 'uri_detail' || $key eq 'uri' || $key eq 'anchor';
      $result{html}{$key} = ref $value eq 'ARRAY' ? all($value)
        : ref $value eq 'HASH' ? {map { my $v = $value->{$_}; (bytes($_) => ref $v ? '' : bytes($v)) } keys %$value} : bytes($value);
    }
    for my $name (qw(X-Spam-Relays-Trusted X-Spam-Relays-Untrusted X-Spam-Relays-Internal X-Spam-Relays-External)) {
      $result{relays}{$name} = bytes(scalar $status->get($name));
    }
    for my $spec (@specs ? @specs : qw(Subject Subject:raw From From:addr From:name From:raw To To:addr To:name Reply-To:addr ToCc MESSAGEID EnvelopeFrom EnvelopeFrom:addr Content-Type Received ALL ALL:raw)) {
      $result{headers}{$spec} = bytes(scalar $status->get($spec, undef));
    }
    $result{parts} = [map { {
      type => $_->{type}, effective => scalar($_->effective_type()), charset => bytes($_->{charset}), name => bytes($_->{name}),
      boundary => bytes($_->{boundary}), disposition => bytes($_->{disposition}),
      length => ($_->is_leaf() ? length($_->decode()) : undef), leaf => $_->is_leaf() ? 1 : 0 } } $message->find_parts(qr/./, 0)];
  }
  print $json->encode(\%result), "\n";
  $status->finish();
  $message->finish();
}
$engine->finish();
