import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probe } from './doubles.js';
import { POSTFIX_IS_MISSING, freePorts, startPostfix, type RunningServer } from './real-servers.js';

/** One Postfix with a service for each way that hosts set it up. */
const SERVICES = {
  submission: '-o smtpd_tls_security_level=may -o smtpd_tls_auth_only=yes -o smtpd_sasl_auth_enable=yes',
  implicit: '-o smtpd_tls_wrappermode=yes -o smtpd_sasl_auth_enable=yes',
  plain: '-o smtpd_sasl_auth_enable=yes',
  open: '-o smtpd_tls_security_level=may -o mynetworks=127.0.0.0/8',
  relay: '-o smtpd_tls_security_level=may',
  strict:
    '-o smtpd_tls_security_level=encrypt -o smtpd_sasl_auth_enable=yes -o smtpd_client_restrictions=permit_sasl_authenticated,reject',
  owned:
    '-o smtpd_tls_security_level=may -o smtpd_sasl_auth_enable=yes -o smtpd_sender_login_maps=static:ann ' +
    '-o smtpd_sender_restrictions=reject_unauthenticated_sender_login_mismatch -o smtpd_delay_reject=no',
  helo:
    '-o smtpd_sasl_auth_enable=yes -o smtpd_helo_required=yes ' +
    '-o smtpd_helo_restrictions=permit_sasl_authenticated,reject_non_fqdn_helo_hostname',
} as const;
type Role = keyof typeof SERVICES;
const ROLES = Object.keys(SERVICES) as readonly Role[];

let server: RunningServer;
let ports: Readonly<Record<Role, number>>;

describe.skipIf(POSTFIX_IS_MISSING !== undefined)('against Postfix', () => {
  beforeAll(async () => {
    const free = await freePorts(ROLES.length);
    ports = Object.fromEntries(ROLES.map((role, index) => [role, free[index]])) as typeof ports;
    const services = ROLES.map((role) => `${ports[role]} inet n - n - - smtpd\n  ${SERVICES[role]}`);
    server = await startPostfix(services.join('\n'), '', free);
  });
  afterAll(async () => server?.stop());

  it('a submission port insists on a log-in, and offers it after STARTTLS', async () => {
    const { finding, codes, port } = await probe([ports.submission]);
    expect(finding, server.log()).toMatchObject({
      verdict: 'unknown',
      method: 'probe-insists',
      tls: true,
      evidence: '554 5.7.1 <probe@example.invalid>: Relay access denied',
    });
    expect(codes).toEqual(['log-in-required', 'log-in-after-encryption', 'certificate-good']);
    expect(port.after?.mechanisms).toEqual(['PLAIN', 'LOGIN']);
  });

  it('a port encrypted from the start insists too', async () => {
    const { codes } = await probe([ports.implicit], { implicit: true });
    expect(codes, server.log()).toEqual(['log-in-required', 'certificate-good']);
  });

  it('a port without TLS lets the password be read', async () => {
    const { finding, codes } = await probe([ports.plain]);
    expect(codes).toEqual(['log-in-required', 'password-readable', 'no-encryption']);
    expect(finding).toMatchObject({ method: 'probe-insists', tls: false });
  });

  it('a port that goes by the network takes mail without a log-in', async () => {
    const { finding, codes } = await probe([ports.open]);
    expect(finding, server.log()).toMatchObject({
      verdict: 'unauthenticated',
      confidence: 'medium',
      method: 'probe-accepts',
      evidence: '250 2.1.5 Ok',
    });
    expect(codes).toContain('accepts-without-log-in');
  });

  it('a port between mail servers is the wrong one, and the right one is named', async () => {
    const { remarks, finding } = await probe([ports.relay, ports.submission]);
    expect(remarks.find(({ code }) => code === 'wrong-port')?.text).toContain(
      `it is on port ${ports.submission}`,
    );
    expect(finding.method).toBe('probe-insists');
  });

  it('a server that turns away every client without a log-in insists', async () => {
    const { finding, port } = await probe([ports.strict]);
    expect(finding.method, server.log()).toBe('probe-insists');
    expect(port.rcpt?.lines[0]).toContain('Client host rejected: Access denied');
  });

  it('an address that belongs to somebody who must log in insists, at MAIL FROM', async () => {
    const { finding } = await probe([ports.owned], { from: 'ann@example.com' });
    expect(finding, server.log()).toMatchObject({
      method: 'probe-insists',
      evidence: '553 5.7.1 <ann@example.com>: Sender address rejected: not logged in',
    });
  });

  it('the name of a computer in EHLO is refused where an address is taken', async () => {
    const named = await probe([ports.helo], { helo: 'DESKTOP-7Q1' });
    expect(named.codes, server.log()).toContain('helo-refused');
    expect(named.finding.method).toBe('probe-undecided');
    expect((await probe([ports.helo])).finding.method).toBe('probe-insists');
  });
});
