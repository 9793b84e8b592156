import { registrableDomain } from '../../message/domain.js';
import type { Hop } from './received-hop.js';

const LOOPBACK = /^(?:127\.|(?:0*:)*0*1$|(?:0*:)*ffff:127\.)/;

/** Whether a hop begins and ends on one machine: a filter, a mailing list program, webmail. */
export function isInsideOneMachine(hop: Hop): boolean {
  if (hop.ip !== '') {
    if (LOOPBACK.test(hop.ip)) return true;
    // A client can greet by any name, but the DNS gives it the server's name only if it is the server.
    return hop.by !== '' && hop.rdns === hop.by;
  }
  return /^(?:localhost(?:\.localdomain)?|\[?127\.0\.0\.1\]?)$/i.test(hop.from.split(' ')[0] ?? '');
}

const PRIVATE =
  /^(?:10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^(?:f[cd]|fe[89ab])[\da-f]{0,2}:/;

/** Whether an address is of a range for use inside a network (RFC 1918, 4193, 6598). */
export function isPrivate(ip: string): boolean {
  return PRIVATE.test(ip) || LOOPBACK.test(ip);
}

/** Services that go by several domains. */
const ONE_SERVICE: readonly RegExp[] = [
  /(?:^|\.)(?:google|gmail|googlemail|googlegroups)\.com$/,
  /(?:^|\.)(?:outlook|office365|exchangelabs|hotmail|microsoft)\.com$/,
  /(?:^|\.)(?:yahoo|yahoodns|aol|oath)\.(?:com|net)$/,
  /(?:^|\.)(?:gmx|web|kundenserver|1and1|ionos|perfora)\.(?:com|net|de)$/,
];

/** Whether two hosts look like one organisation's. */
export function isSameOrganisation(one: string, other: string): boolean {
  if (one === other) return one !== '';
  const domain = registrableDomain(one);
  if (domain !== '' && domain === registrableDomain(other)) return true;
  return ONE_SERVICE.some((service) => service.test(one) && service.test(other));
}

const SENDING_SERVERS =
  /(?:^|\.)(?:google\.com|protection\.outlook\.com|prod\.outlook\.com|yahoo\.com|yahoo\.co\.jp|icloud\.com|amazonses\.com|sendgrid\.net|mailgun\.net|mcsv\.net|pphosted\.com|mimecast\.com|messagelabs\.com|mailchannels\.net|protonmail\.ch|messagingengine\.com|zoho\.com|zohomail\.com|yandex\.net|mail\.ru|aliyun\.com|qq\.com)$/;

/** Whether the client is a server of a large mail service, so that the person's own hand-over is not recorded. */
export function isServiceSending(hop: Hop): boolean {
  return SENDING_SERVERS.test(hop.rdns) || (hop.rdns === '' && SENDING_SERVERS.test(hop.helo.toLowerCase()));
}

const RELAYS =
  /(?:^|\.)(?:mailchannels\.net|mimecast\.com|mimecast\.co\.za|antispamcloud\.com|spamexperts\.com|spamexperts\.net)$/;

/** Whether a host is a relay where hosts, not persons, log in. */
export function isRelayService(host: string): boolean {
  return RELAYS.test(host);
}
