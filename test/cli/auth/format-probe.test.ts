import { expect, it } from 'vitest';
import { formatProbe } from '../../../src/cli/auth/format-probe.js';
import { freePort, probe, scripted } from '../../probe/doubles.js';

it('what several ports have in common is said once, and what fails stands first', async () => {
  const ports = [await freePort(), await scripted({ RCPT: '550 relay not permitted' }), await freePort()];
  const probed = await probe(ports);
  const text = formatProbe(probed.record, probed, { colour: false });
  expect(text).toContain(`Ports ${ports[0]}, ${ports[2]}: Nothing answers here.`);
  expect(text.match(/Nothing answers here/g)).toHaveLength(1);
  expect(text.indexOf('note ')).toBeLessThan(text.indexOf('good '));
  expect(text.startsWith('mail.example.com\n  Insists on a log-in. ')).toBe(true);
});
