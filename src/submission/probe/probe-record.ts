/** One side's line of the conversation, or a remark of the probe's own. */
export interface TranscriptLine {
  readonly from: 'client' | 'server' | 'probe';
  /** Whether it went through TLS. */
  readonly tls: boolean;
  /** Without its line end; bytes that are no UTF-8 stand as U+FFFD. */
  readonly text: string;
}

/** A whole reply (RFC 5321 §4.2). */
export interface ProbeReply {
  /** 200 to 599. */
  readonly code: number;
  /** Each line as it came, the code included. */
  readonly lines: readonly string[];
}

/** What a server says of itself after EHLO. */
export interface ProbeEhlo {
  readonly reply: ProbeReply;
  readonly startTls: boolean;
  /** SASL mechanisms, upper case, in the server's order. */
  readonly mechanisms: readonly string[];
}

/** Why a mail program would, or would not, believe the certificate. */
export type CertificateTrust =
  | 'trusted'
  | 'self-signed'
  | 'incomplete-chain'
  | 'unknown-issuer'
  | 'expired'
  | 'not-yet-valid'
  | 'untrusted';

export interface ProbeCertificate {
  /** DNS names and addresses it is good for, lower case; the common name where it has no others. */
  readonly names: readonly string[];
  readonly issuer: string;
  /** ISO 8601; '' where the certificate holds no readable date. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly trust: CertificateTrust;
  /** Whether the host that was asked for is on it. */
  readonly isForHost: boolean;
}

export interface ProbeTls {
  /** `TLSv1.3`, `TLSv1.2`, `TLSv1.1` or `TLSv1`. */
  readonly version: string;
  readonly cipher: string;
  /** Absent when the server showed none that could be read. */
  readonly certificate?: ProbeCertificate;
}

/** The step of the conversation, in its order. */
export type ProbeStep = 'connect' | 'tls' | 'greeting' | 'ehlo' | 'starttls' | 'mail' | 'rcpt' | 'quit';

/**
 * Why a conversation ended before its end.
 *
 * - `refused`, `no-answer`, `no-route`: no connection came about.
 * - `stalled`, `closed`: the server was silent for too long, or hung up.
 * - `not-smtp`: what came is no SMTP reply; `speaks-tls`: it is TLS where plain text was due.
 * - `line-too-long`, `reply-too-long`, `too-much`: a limit that protects the reader was passed.
 * - `out-of-turn`: the server answered what had not been asked yet.
 * - `tls-failed`: no encrypted connection could be agreed on.
 */
export type ProbeStopKind =
  | 'refused'
  | 'no-answer'
  | 'no-route'
  | 'stalled'
  | 'closed'
  | 'not-smtp'
  | 'speaks-tls'
  | 'line-too-long'
  | 'reply-too-long'
  | 'too-much'
  | 'out-of-turn'
  | 'tls-failed';

export interface ProbeStop {
  readonly kind: ProbeStopKind;
  readonly step: ProbeStep;
  /** What the server sent last, or what the system said of it; '' for silence. */
  readonly detail: string;
}

/** What one port showed. Absent keys were not reached. */
export interface PortRecord {
  readonly port: number;
  /** Whether TLS starts with the connection or is asked for in it (RFC 8314). */
  readonly tlsMode: 'implicit' | 'starttls';
  /** The address connected to, or tried last. */
  readonly address: string;
  /** The name or address literal sent with EHLO. */
  readonly helo?: string;
  readonly greeting?: ProbeReply;
  /** EHLO before TLS; absent where TLS starts with the connection. */
  readonly before?: ProbeEhlo;
  readonly startTls?: ProbeReply;
  /** Plain text that stood behind the answer to STARTTLS. A client that kept it would take it for encrypted. */
  readonly injected?: string;
  readonly tls?: ProbeTls;
  /** EHLO inside TLS. */
  readonly after?: ProbeEhlo;
  readonly mail?: ProbeReply;
  readonly rcpt?: ProbeReply;
  readonly stop?: ProbeStop;
  readonly transcript: readonly TranscriptLine[];
}

/** Why no port was tried at all. */
export interface ProbeProblem {
  readonly kind: 'not-found' | 'lookup-failed' | 'address-refused';
  /** The address refused and its kind, or what the system said. */
  readonly detail: string;
}

/**
 * What a live look at an outgoing server showed. No log-in is tried and no message is sent, so none can hold a
 * password or anything of a message.
 */
export interface ProbeRecord {
  /** As asked for, lower case. */
  readonly host: string;
  /** MAIL FROM and RCPT TO, had it come to that. */
  readonly from: string;
  readonly to: string;
  /** When it began, ISO 8601. */
  readonly when: string;
  readonly problem?: ProbeProblem;
  readonly ports: readonly PortRecord[];
}
