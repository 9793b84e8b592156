import type { CfFile } from '../rules/cf/read-cf.js';

/** The plugins that SpamAssassin 4.0.1 loads as Debian installs it. */
const DEBIAN_PLUGINS =
  'AskDNS AutoLearnThreshold Bayes BodyEval Check DKIM DMARC DNSEval FreeMail HTMLEval HTTPSMismatch HashBL HeaderEval ImageInfo MIMEEval MIMEHeader Pyzor Razor2 RelayEval ReplaceTags SPF SpamCop URIDNSBL URIDetail URIEval VBounce WLBLEval WelcomeListSubject';

const LOADPLUGIN = /^[ \t]*(?:loadplugin|tryplugin)[ \t]+([A-Za-z_][\w:]*)/gim;

/** The plugins that files load, by full Perl name; where no line loads any, those of Debian. */
export function pluginsFor(files: readonly CfFile[]): ReadonlySet<string> {
  const loaded = new Set<string>();
  for (const { text } of files) {
    for (const match of text.matchAll(LOADPLUGIN)) loaded.add(match[1] ?? '');
  }
  if (loaded.size > 0) return loaded;
  return new Set(DEBIAN_PLUGINS.split(' ').map((name) => `Mail::SpamAssassin::Plugin::${name}`));
}
