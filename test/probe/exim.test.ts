import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probe } from './doubles.js';
import { EXIM_IS_MISSING, freePorts, startExim, type RunningServer } from './real-servers.js';

/** One Exim with a port for each way that hosts set it up. */
const ROLES = ['submission', 'plain', 'implicit', 'open', 'helo', 'listed', 'relay'] as const;
type Role = (typeof ROLES)[number];

let server: RunningServer;
let ports: Readonly<Record<Role, number>>;

function configuration(): string {
  const on = (...roles: readonly Role[]): string =>
    `\${if inlist{$received_port}{${roles.map((role) => ports[role]).join(':')}}}`;
  return `primary_hostname = mail.example.com
spool_directory = FOLDER/spool
log_file_path = FOLDER/log-%slog
pid_file_path = FOLDER/pid
keep_environment =
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${Object.values(ports).join(' : ')}
tls_on_connect_ports = ${ports.implicit}
tls_certificate = FOLDER/cert.pem
tls_privatekey = FOLDER/key.pem
tls_advertise_hosts = \${if inlist{$received_port}{${ports.plain}:${ports.relay}}{}{*}}
auth_advertise_hosts = \${if or{{inlist{$received_port}{${ports.plain}}}\
  {and{{!eq{$tls_in_cipher}{}}{!inlist{$received_port}{${ports.open}:${ports.relay}}}}}}{*}{}}
acl_smtp_connect = connect
acl_smtp_mail = mail
acl_smtp_rcpt = rcpt
host_lookup =
begin acl
connect:
  drop  condition = ${on('listed')}
        message = 554 5.7.1 $sender_host_address is listed at zen.spamhaus.org
  accept
mail:
  deny  condition = ${on('helo')}
        condition = \${if match{$sender_helo_name}{\\N[.:]\\N}{no}{yes}}
        message = Access denied - Invalid HELO name (See RFC2821 4.1.1.1)
  accept
rcpt:
  accept condition = ${on('open')}
         hosts = 127.0.0.1
  accept authenticated = *
  deny   message = relay not permitted
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_condition = no
`;
}

describe.skipIf(EXIM_IS_MISSING !== undefined)('against Exim', () => {
  beforeAll(async () => {
    const free = await freePorts(ROLES.length);
    ports = Object.fromEntries(ROLES.map((role, index) => [role, free[index]])) as typeof ports;
    server = await startExim(configuration(), free);
  });
  afterAll(async () => server?.stop());

  it('a submission port insists on a log-in, and offers it after STARTTLS', async () => {
    const { finding, codes, port } = await probe([ports.submission]);
    expect(finding, server.log()).toMatchObject({
      verdict: 'unknown',
      method: 'probe-insists',
      tls: true,
      evidence: '550 relay not permitted',
    });
    expect(codes).toEqual(['log-in-required', 'log-in-after-encryption', 'certificate-good']);
    expect(port.before?.mechanisms).toEqual([]);
    expect(port.after?.mechanisms).toEqual(['PLAIN']);
  });

  it('a port encrypted from the start insists too', async () => {
    const { codes, port } = await probe([ports.implicit], { implicit: true });
    expect(codes, server.log()).toEqual(['log-in-required', 'certificate-good']);
    expect(port.greeting?.lines[0]).toContain('ESMTP Exim');
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
      evidence: '250 Accepted',
    });
    expect(codes).toContain('accepts-without-log-in');
  });

  it('a port between mail servers is the wrong one, and the right one is named', async () => {
    const { remarks, finding } = await probe([ports.relay, ports.submission]);
    const wrong = remarks.find(({ code }) => code === 'wrong-port');
    expect(wrong).toMatchObject({ port: ports.relay, severity: 'warning' });
    expect(wrong?.text).toContain(`it is on port ${ports.submission}`);
    expect(finding.method).toBe('probe-insists');
  });

  it('the name of a computer in EHLO is refused where an address is taken', async () => {
    const named = await probe([ports.helo], { helo: 'DESKTOP-7Q1' });
    expect(named.codes).toContain('helo-refused');
    expect(named.finding).toMatchObject({ method: 'probe-undecided', helo: 'DESKTOP-7Q1' });
    expect((await probe([ports.helo])).finding.method).toBe('probe-insists');
  });

  it('a listed address is refused at the door', async () => {
    const { codes, finding } = await probe([ports.listed]);
    expect(codes).toEqual(['address-listed']);
    expect(finding.evidence).toBe('554 5.7.1 127.0.0.1 is listed at zen.spamhaus.org');
  });
});
