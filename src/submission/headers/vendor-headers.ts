import { isSameOrganisation } from './hosts.js';
import { valuesOf, type HeaderField } from './header-fields.js';
import type { Decision } from './judgement.js';
import { tlsOf, protocolOf } from './protocol.js';
import type { Hop } from './received-hop.js';

/** A decision that rests on another header than Received, and the line it rests on. */
export interface VendorDecision extends Decision {
  readonly evidence: string;
  /** The host that wrote it; '' where it does not say. */
  readonly host: string;
}

const SENDER_VIA =
  /^([^ :]{1,255}): (authenticated_id|sender_ident via received_protocol == local|acl_c_authenticated_local_user): ([^ /]{1,255})/i;

/**
 * cPanel: how the sender was made out. Its neighbour X-Authenticated-Sender looks alike and proves nothing: scripts get
 * it too.
 */
export function cpanelSenderVia(fields: readonly HeaderField[]): VendorDecision | undefined {
  for (const field of fields) {
    if (field.name !== 'x-get-message-sender-via') continue;
    const match = SENDER_VIA.exec(field.value);
    if (match === null) continue;
    const [, host = '', how = '', user = ''] = match;
    const isLogIn = how.toLowerCase() === 'authenticated_id';
    return {
      verdict: isLogIn ? 'authenticated' : 'local',
      method: 'cpanel-sender-via',
      confidence: 'high',
      user: isLogIn ? user : undefined,
      evidence: field.line,
      host: host.toLowerCase(),
    };
  }
  return undefined;
}

/** MailChannels hands on who logged in at the host (`x-authsender`) or whose script it was (`x-authuser`). */
export function relaySenderId(fields: readonly HeaderField[]): VendorDecision | undefined {
  for (const field of fields) {
    if (field.name !== 'x-mailchannels-senderid' && field.name !== 'x-sender-id') continue;
    const user = /^[^| ]{1,255}\|x-authsender\|([^| ]{1,255})$/i.exec(field.value)?.[1];
    if (user === undefined) continue;
    return {
      verdict: 'authenticated',
      method: 'x-authsender',
      confidence: 'medium',
      user,
      evidence: field.line,
      host: '',
    };
  }
  return undefined;
}

const WEBMAIL =
  /roundcube|squirrelmail|nasmail|horde|internet messaging program|rainloop|snappymail|sogomail|open-xchange mailer|zimbrawebclient|webuser|worldclient|webmail|web mail/i;

/** The header in which a webmail program names itself. */
export function webmailProgram(fields: readonly HeaderField[]): HeaderField | undefined {
  return fields.filter(
    ({ name, value }) => (name === 'x-mailer' || name === 'user-agent') && WEBMAIL.test(value.slice(0, 300)),
  )[0];
}

const USER_HEADERS = ['x-authenticated-user', 'x-authenticated-as', 'x-auth-user', 'x-authuser'];

/** A header in which a server wrote the name that was logged in with. */
export function namedUser(fields: readonly HeaderField[]): { user: string; evidence: string } | undefined {
  const field = fields.filter(({ name, value }) => USER_HEADERS.indexOf(name) >= 0 && value !== '')[0];
  const user = field?.value.split(' ')[0];
  return field === undefined || user === undefined || user === ''
    ? undefined
    : { user, evidence: field.line };
}

const AUTH_AS = ['x-ms-exchange-crosstenant-authas', 'x-ms-exchange-organization-authas'];
const AUTH_SOURCE = ['x-ms-exchange-crosstenant-authsource', 'x-ms-exchange-organization-authsource'];

/** Exchange: whether the host that took the mail in knew its sender. */
export function exchangeAuthAs(fields: readonly HeaderField[], hop: Hop): VendorDecision | undefined {
  const authAs = fields.filter(({ name }) => AUTH_AS.indexOf(name) >= 0)[0];
  if (authAs === undefined) return undefined;
  const source = AUTH_SOURCE.map((name) => valuesOf(fields, name)[0]).filter(
    (value) => value !== undefined,
  )[0];
  // Another Exchange, further on, may have written it about the mail as it came in there.
  if (source !== undefined && !isSameOrganisation(source.toLowerCase(), hop.by)) return undefined;
  const isFrontDoor = /^Frontend Transport/i.test(hop.via);
  const common = { evidence: hop.evidence, host: hop.by, tls: tlsOf(hop, protocolOf(hop)) };
  switch (authAs.value.toLowerCase()) {
    case 'internal':
      // One server hands mail to the next as internal, too.
      if (!isFrontDoor || isSameOrganisation(hop.rdns || hop.helo.toLowerCase(), hop.by)) return undefined;
      return {
        verdict: 'authenticated',
        method: 'exchange-authas-internal',
        confidence: 'medium',
        ...common,
      };
    case 'anonymous':
    case 'partner':
      return {
        verdict: 'unauthenticated',
        method: 'exchange-authas-anonymous',
        confidence: 'medium',
        ...common,
      };
    default:
      return undefined;
  }
}
