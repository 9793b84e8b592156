import type { ProviderRecord } from '../provider-record.js';
import { appleProfile } from './apple-profile.js';
import { autoconfigXml } from './autoconfig-xml.js';
import { autodiscoverAnswer } from './autodiscover-answer.js';
import { outlookPrf } from './outlook-prf.js';
import { paccDnsLines, paccDocument, type Digest } from './pacc.js';
import type { Person } from './plan.js';
import { srvLines } from './srv-lines.js';
import type { Written } from './written.js';

/** One file of the set: what it is, and its text or why this record cannot have it. */
export type FixFile = Written & {
  readonly name: string;
  /** With the charset that the text is to be saved in. */
  readonly contentType: string;
  /** What it is for, a sentence. */
  readonly purpose: string;
  /** Where it goes, a sentence. */
  readonly published: string;
};

/**
 * Every file that sets up mail programs for a person at this provider, or lets them set themselves up. A record without
 * domains is taken to be about the domain of the address.
 */
export function fixFiles(provider: ProviderRecord, person: Person, digest: Digest): readonly FixFile[] {
  const domain = person.address.slice(person.address.lastIndexOf('@') + 1).toLowerCase();
  const record = provider.domains.length > 0 ? provider : { ...provider, domains: [domain] };
  return [
    {
      name: 'mail-account.prf',
      contentType: 'text/plain; charset=windows-1252',
      purpose: 'Sets up the account in classic Outlook on Windows, with the log-in for sending turned on.',
      published: 'Nowhere: close Outlook and run "outlook.exe /importprf" with the path of the file.',
      ...outlookPrf(record, person),
    },
    {
      name: 'mail-account.mobileconfig',
      contentType: 'application/x-apple-aspen-config; charset=utf-8',
      purpose: 'Sets up the account in Mail on an iPhone, an iPad or a Mac.',
      published:
        'On a page at an https address, or sent to the person, who opens it and confirms it in the settings.',
      ...appleProfile(record, person),
    },
    {
      name: 'config-v1.1.xml',
      contentType: 'text/xml; charset=utf-8',
      purpose: 'Lets Thunderbird and other programs find the settings by the mail address.',
      published:
        'At https://autoconfig.DOMAIN/mail/config-v1.1.xml or https://DOMAIN/.well-known/autoconfig/mail/config-v1.1.xml, for each domain.',
      ...autoconfigXml(record),
    },
    {
      name: 'autodiscover.xml',
      contentType: 'text/xml; charset=utf-8',
      purpose: 'Lets classic Outlook find the settings by the mail address.',
      published:
        'As the answer to a POST at https://autodiscover.DOMAIN/autodiscover/autodiscover.xml, made anew for each person who asks.',
      ...autodiscoverAnswer(record, person),
    },
    {
      name: 'srv-records.zone',
      contentType: 'text/plain; charset=utf-8',
      purpose: 'Names the servers in DNS, where programs of many kinds look for them.',
      published: 'In the DNS zone of each domain.',
      ...srvLines(record),
    },
    {
      name: 'user-agent-configuration.json',
      contentType: 'application/json; charset=utf-8',
      purpose: 'Lets programs that know PACC, which is still a draft, find the settings by the mail address.',
      published:
        'At https://ua-auto-config.DOMAIN/.well-known/user-agent-configuration.json, for each domain.',
      ...paccDocument(record),
    },
    {
      name: 'pacc-record.zone',
      contentType: 'text/plain; charset=utf-8',
      purpose: 'Vouches for the PACC document by its digest; without this line programs do not use it.',
      published: 'In the DNS zone of each domain, anew after every change of the document.',
      ...paccDnsLines(record, digest),
    },
  ];
}
