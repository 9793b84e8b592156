/** Presend for Node: everything of `presend`, and what reads raw messages and settings. */
export * from './index.js';

export { MAX_MESSAGE_BYTES, MessageTooLargeError } from './mime/parse-mail.js';
export { readDraft, readMail, readMessage } from './mime/read-message.js';
export type { Mail } from './mime/read-message.js';
export { decodeCharset } from './mime/decode-charset.js';
export { defaultCacheFolder } from './rule-files/cache.js';
export { loadRuleSet } from './rule-files/load-rule-set.js';
export type { LoadedRuleSet } from './rule-files/load-rule-set.js';
export { PolicyError, readPolicy } from './policy/read-policy.js';
export { probeServer } from './probe/probe-server.js';
export type { ProbeOptions, ProbeTarget } from './probe/probe-server.js';
export { fetchPublished } from './probe/published.js';
export type { Published, PublishedOptions } from './probe/published.js';
