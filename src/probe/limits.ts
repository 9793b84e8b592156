/** RFC 5321 §4.5.3.1.5 allows 512 octets a line and real servers stay near that; a longer one only fills memory. */
export const MAX_LINE_BYTES = 2048;

/** EHLO replies have a dozen lines. A reply that never ends would hold the probe for as long as it is fed. */
export const MAX_REPLY_LINES = 100;

/** Everything a server may say on one connection. A whole conversation takes about 2 KB. */
export const MAX_CONVERSATION_BYTES = 64 * 1024;

/** A host's first addresses are enough; a name may be made to have thousands. */
export const MAX_ADDRESSES = 16;

/** No server that people send through lists more; one that does would make the record as large as it likes. */
export const MAX_CERTIFICATE_NAMES = 50;

/** RFC 1035 §2.3.4. */
export const MAX_NAME_CHARS = 255;

/** RFC 5321 §4.5.3.1.3: a path has 256 octets, its angle brackets included. */
export const MAX_ADDRESS_CHARS = 254;

/** How many ports one call may ask: a probe is no port scanner. */
export const MAX_PORTS = 8;

/** A silent firewall answers nothing, ever; people wait this long for each port behind one. */
export const CONNECT_TIMEOUT_MS = 5_000;

/** Servers hold their greeting back on purpose (postscreen for 6 s, some for 10) to catch programs that do not wait. */
export const STEP_TIMEOUT_MS = 15_000;

/** A server that feeds each step just before its time is out still ends here. */
export const PORT_TIMEOUT_MS = 60_000;

/** QUIT is a courtesy: nothing is learned by waiting long for its answer. */
export const QUIT_TIMEOUT_MS = 2_000;
