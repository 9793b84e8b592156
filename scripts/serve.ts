import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPreviewServer } from '../src/preview/server.js';

/** The port the built manifest names; `PORT` overrides it. */
const DEFAULT_PORT = 3000;

const addinDir = fileURLToPath(new URL('../dist/addin', import.meta.url));
/** Has the preview's account send by SMTP, unless another kind of account is chosen there. */
const providerFile = fileURLToPath(new URL('../docs/provider-example.json', import.meta.url));
const port = Number(process.env.PORT ?? DEFAULT_PORT);

if (!existsSync(join(addinDir, 'preview.html'))) {
  console.error('The add-in has not been built yet. Run "npm start", which builds it first.');
  process.exit(1);
}

try {
  const server = await startPreviewServer({
    port,
    addinDir,
    providerJson: readFileSync(providerFile, 'utf8'),
  });
  console.log(`\nOpen ${server.origin}/preview.html to try Presend in a local mailbox.\n`);
  if (!server.isTrusted) {
    console.log(
      'Your browser will warn about the certificate, because this computer made it itself: choose "Advanced", then\n' +
        '"Proceed to localhost". To have no warning, and to use Presend in a real Outlook, run\n' +
        '"npx office-addin-dev-certs install" once and start again.\n',
    );
  }
  console.log(
    'To load it into Outlook: open https://aka.ms/olksideload, choose "My add-ins", "Add a custom add-in",\n' +
      `"Add from file", and take ${join(addinDir, 'manifest.xml')}. Keep this window open meanwhile.\n` +
      'The check on Send runs in Outlook only when an administrator has deployed the add-in.\n\n' +
      'Press Ctrl+C to stop.',
  );
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!isTaken) throw error;
  console.error(
    `Port ${String(port)} is in use. Stop what uses it, or start with another: PORT=3001 npm start`,
  );
  process.exit(1);
}
