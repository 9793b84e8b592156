/** Short documents of each format as hosts publish them, with what a test wants to be otherwise. */

interface Mozilla {
  readonly host?: string;
  readonly port?: string;
  readonly socket?: string;
  readonly auth?: readonly string[];
  readonly user?: string;
  readonly incomingUser?: string;
  readonly more?: string;
}

export function mozilla({
  host = 'mail.example.net',
  port = '<port>465</port>',
  socket = 'SSL',
  auth = ['password-cleartext'],
  user = '%EMAILADDRESS%',
  incomingUser = user,
  more = '',
}: Mozilla = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="example.com">
    <domain>example.com</domain>
    <incomingServer type="imap">
      <hostname>mail.example.net</hostname>
      <port>993</port>
      <socketType>SSL</socketType>
      <username>${incomingUser}</username>
      <authentication>password-cleartext</authentication>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>${host}</hostname>
      ${port}
      <socketType>${socket}</socketType>
      <username>${user}</username>
      ${auth.map((word) => `<authentication>${word}</authentication>`).join('')}
      ${more}
    </outgoingServer>
  </emailProvider>
</clientConfig>
`;
}

/** The elements of an SMTP `Protocol`; pass what differs, `undefined` to leave one out. */
export function autodiscover(elements: Readonly<Record<string, string | undefined>> = {}): string {
  const all = {
    Type: 'SMTP',
    Server: 'mail.example.net',
    Port: '465',
    LoginName: 'ann@example.com',
    SPA: 'off',
    SSL: 'on',
    AuthRequired: 'on',
    ...elements,
  };
  const lines = Object.entries(all).map(([name, value]) =>
    value === undefined ? '' : `<${name}>${value}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
<Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
<Account><AccountType>email</AccountType><Action>settings</Action>
<Protocol>
${lines.join('\n')}
</Protocol>
</Account>
</Response>
</Autodiscover>
`;
}

export function pacc(
  protocols: object = { submit: { host: 'mail.example.net' } },
  more: object = {},
): string {
  return JSON.stringify({ protocols, authentication: { password: true }, ...more }, undefined, 2);
}

export const SRV = `; mail
_submissions._tcp.example.com. 3600 IN SRV 0 1 465 mail.example.net.
_submission._tcp.example.com. 3600 IN SRV 10 1 587 mail.example.net.
_imaps._tcp.example.com. 3600 IN SRV 0 1 993 mail.example.net.
`;

export function profile(keys: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadType</key><string>com.apple.mail.managed</string>
      <key>EmailAccountType</key><string>EmailTypeIMAP</string>
      <key>EmailAddress</key><string>ann@example.com</string>
      <key>OutgoingMailServerHostName</key><string>mail.example.net</string>
      <key>IncomingMailServerHostName</key><string>mail.example.net</string>
      <key>IncomingMailServerPortNumber</key><integer>993</integer>
      <key>IncomingMailServerUseSSL</key><true/>
      <key>IncomingMailServerAuthentication</key><string>EmailAuthPassword</string>
      ${keys}
    </dict>
  </array>
  <key>PayloadType</key><string>Configuration</string>
</dict>
</plist>
`;
}

export const PROFILE_LOGIN = `<key>OutgoingMailServerPortNumber</key><integer>465</integer>
      <key>OutgoingMailServerUseSSL</key><true/>
      <key>OutgoingMailServerAuthentication</key><string>EmailAuthPassword</string>
      <key>OutgoingMailServerUsername</key><string>ann@example.com</string>`;
