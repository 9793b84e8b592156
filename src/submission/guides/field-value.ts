import type { OutgoingServer, ProviderRecord, UserNameForm } from '../provider-record.js';
import type { GuideValue } from './guide.js';
import type { FieldTemplate, GuideTemplate } from './guide-template.js';

/** What the fields of a guide are filled from. */
export interface Known {
  readonly provider: ProviderRecord | undefined;
  /** The person's mail address. */
  readonly address: string | undefined;
}

/** RFC 8314 §3.3: encryption from the first byte on, which every server of today offers. */
const USUAL: Pick<OutgoingServer, 'port' | 'encryption'> = { port: 465, encryption: 'implicit' };

/** One field of a step with the value for this provider and person; in words where only they can know it. */
export function fieldValue(template: FieldTemplate, guide: GuideTemplate, known: Known): GuideValue {
  const { label } = template;
  const server = known.provider === undefined ? undefined : known.provider.smtp[0];
  const { port, encryption } = server ?? USUAL;
  switch (template.field) {
    case 'server':
      return server === undefined
        ? { label, value: 'your provider’s outgoing server', how: 'own' }
        : { label, value: server.host, how: 'type' };
    case 'port':
      return { label, value: String(port), how: 'type' };
    case 'encryption':
      return { label, value: (template.encryption ?? guide.encryption)[encryption], how: 'choose' };
    case 'authentication': {
      const words = template.authentication ?? guide.authentication;
      const isOAuth = known.provider !== undefined && prefersOAuth(known.provider);
      return { label, value: (isOAuth ? words.oauth2 : undefined) ?? words.password, how: 'choose' };
    }
    case 'user':
      return userName(label, known);
    case 'password':
      return { label, value: 'the password of your mailbox', how: 'own' };
    case 'address':
      return known.address === undefined
        ? { label, value: 'the address of your mailbox', how: 'own' }
        : { label, value: known.address, how: 'type' };
  }
}

/** Whether the provider would rather have a sign-in in the browser than a password. */
export function prefersOAuth({ mechanisms }: ProviderRecord): boolean {
  return isOAuth(mechanisms[0]);
}

/** Whether a password is of no use at this provider. */
export function takesOnlyOAuth({ mechanisms }: ProviderRecord): boolean {
  return mechanisms.length > 0 && mechanisms.every(isOAuth);
}

function isOAuth(mechanism: string | undefined): boolean {
  return mechanism === 'XOAUTH2' || mechanism === 'OAUTHBEARER';
}

const USER_NAME_WORDS: Readonly<Record<UserNameForm, string>> = {
  address: 'your full mail address',
  'local-part': 'the part of your mail address before the @',
  other: 'the user name your provider gave you',
};

function userName(label: string, { provider, address }: Known): GuideValue {
  // The whole address is what nearly every provider takes.
  const form = provider === undefined ? 'address' : provider.userName;
  if (address === undefined || form === 'other') return { label, value: USER_NAME_WORDS[form], how: 'own' };
  const at = address.lastIndexOf('@');
  return { label, value: form === 'address' || at < 0 ? address : address.slice(0, at), how: 'type' };
}
