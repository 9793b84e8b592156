import type { Bytes, WireSetting, WireUri } from '../wire-message.js';
import { canonicalForms } from './canonical-forms.js';
import { redirectorReader, type RedirectorReader } from './redirectors.js';
import { hostOfUri, registryBoundaries, type RegistryBoundaries } from './registry-boundaries.js';

/** Longer forms are cut off (Mail::SpamAssassin::Constants). */
export const MAX_URI_LENGTH = 8192;

/** Each address takes some microseconds here and in every `uri` rule; the largest newsletters hold a few hundred. */
export const MAX_URIS = 10_000;

interface Entry extends WireUri {
  readonly types: string[];
  readonly cleaned: Bytes[];
  hosts: Hosts;
  readonly anchorTexts: Bytes[];
}

type Hosts = Readonly<Record<string, string>>;

const NO_HOSTS: Hosts = {};

/** The addresses of one message, each once (Mail::SpamAssassin::PerMsgStatus, "add_uri_detail_list"). */
export class UriCollection {
  /** An address was cut off or left out. */
  truncated = false;
  readonly boundaries: RegistryBoundaries;
  private readonly redirectors: RedirectorReader;
  private readonly entries = new Map<Bytes, Entry>();
  private read = 0;
  /** By host, since most addresses of a message share a few; undefined for what is no host. */
  private readonly known = new Map<Bytes, Hosts | undefined>();

  constructor(settings: readonly WireSetting[]) {
    this.boundaries = registryBoundaries(settings);
    this.redirectors = redirectorReader(settings);
  }

  uris(): readonly WireUri[] {
    return Array.from(this.entries.values());
  }

  /** Of text: only what leads to a host is an address. */
  addWritten(uri: Bytes, types: readonly string[]): void {
    if (!this.mayRead()) return;
    const cleaned = this.cleaned(uri);
    const hosts = this.hostsOf(cleaned);
    if (hosts !== NO_HOSTS) this.add(uri, types, cleaned, hosts);
  }

  /** Of HTML. */
  addLinked(uri: Bytes, types: readonly string[], anchorTexts: readonly Bytes[]): void {
    if (!this.mayRead()) return;
    const cleaned = this.cleaned(uri);
    const entry = this.add(uri, types, cleaned, this.hostsOf(cleaned));
    anchorTexts.forEach((text, index) => {
      if (anchorTexts.indexOf(text) === index) entry.anchorTexts.push(text);
    });
  }

  /** Of a signature: not for `uri` rules. */
  addSigned(uri: Bytes, types: readonly string[]): void {
    if (!this.mayRead()) return;
    const hosts = this.hostsOf([uri]);
    if (hosts !== NO_HOSTS) this.add(uri, types, [], hosts);
  }

  // Differs from SpamAssassin: the number of addresses is limited.
  private mayRead(): boolean {
    if (this.read < MAX_URIS) {
      this.read++;
      return true;
    }
    this.truncated = true;
    return false;
  }

  private add(uri: Bytes, types: readonly string[], cleaned: readonly Bytes[], hosts: Hosts): Entry {
    const entry = this.entries.get(uri);
    if (entry !== undefined) {
      addNew(entry.types, types);
      addNew(entry.cleaned, cleaned);
      entry.hosts = merged(entry.hosts, hosts);
      return entry;
    }
    const added: Entry = { uri, types: types.slice(), cleaned: cleaned.slice(), hosts, anchorTexts: [] };
    this.entries.set(uri, added);
    return added;
  }

  private cleaned(uri: Bytes): readonly Bytes[] {
    const forms = canonicalForms(uri, this.boundaries, this.redirectors);
    if (forms.every((form) => form.length <= MAX_URI_LENGTH)) return forms;
    this.truncated = true;
    return forms.map((form) => form.slice(0, MAX_URI_LENGTH));
  }

  private hostsOf(forms: readonly Bytes[]): Hosts {
    let hosts = NO_HOSTS;
    for (const form of forms) {
      const host = hostOfUri(form);
      const found = host === undefined ? undefined : this.recordOf(host);
      if (found !== undefined) hosts = merged(hosts, found);
    }
    return hosts;
  }

  private recordOf(host: Bytes): Hosts | undefined {
    if (this.known.has(host)) return this.known.get(host);
    const domain = this.boundaries.hostToDomain(host);
    const hosts = domain === undefined ? undefined : { [host]: domain };
    this.known.set(host, hosts);
    return hosts;
  }
}

/** The same object where there is nothing to add: making one for each address costs more than all else here. */
function merged(hosts: Hosts, more: Hosts): Hosts {
  if (hosts === more || more === NO_HOSTS) return hosts;
  return hosts === NO_HOSTS ? more : { ...hosts, ...more };
}

function addNew<Value>(list: Value[], values: readonly Value[]): void {
  for (const value of values) if (list.indexOf(value) < 0) list.push(value);
}
