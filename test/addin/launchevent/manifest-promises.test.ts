import { Parser } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPEN_PANE_CONTROL } from '../../../src/addin/launchevent/check-on-send.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(file: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => void elements.push({ name, attributes }) },
    { xmlMode: true },
  );
  parser.end(readFileSync(file, 'utf8'));
  return elements;
}

const manifest = elementsOf('manifest.xml');

function named(name: string): readonly Element['attributes'][] {
  return manifest.filter((element) => element.name === name).map(({ attributes }) => attributes);
}

describe('what the handlers count on in manifest.xml', () => {
  it('pitfall 5: the script has one address that never changes, the same for the page and for classic Outlook', () => {
    const script = named('bt:Url').find(({ id }) => id === 'Handlers.Script')?.DefaultValue;
    expect(script).toBe('https://localhost:3000/launchevent.js');
    const config = readFileSync('webpack.config.js', 'utf8');
    expect(config).toContain("filename: '[name].js'");
    expect(config).not.toMatch(/\[(?:content|chunk|full)?hash/);
  });

  it('pitfall 6: a server that is down lets the author send anyway', () => {
    const send = named('LaunchEvent').filter(({ Type }) => Type === 'OnMessageSend');
    expect(send).toEqual([{ Type: 'OnMessageSend', FunctionName: 'onMessageSend', SendMode: 'PromptUser' }]);
  });

  it('pitfall 10: it works in shared mailboxes, and its button opens the pane of the compose window', () => {
    expect(readFileSync('manifest.xml', 'utf8')).toContain(
      '<SupportsSharedFolders>true</SupportsSharedFolders>',
    );
    expect(named('Control').map(({ id }) => id)).toContain(OPEN_PANE_CONTROL);
  });
});
