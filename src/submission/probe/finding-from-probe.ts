import type { Confidence, SubmissionFinding, SubmissionVerdict } from '../finding.js';
import { acceptanceOf, decidingReply, hasGreeted, type Acceptance } from './acceptance.js';
import { portRemarks } from './port-remarks.js';
import type { PortRecord, ProbeProblem, ProbeRecord } from './probe-record.js';
import { cutEvidence, remark, type ProbeRemark } from './probe-remark.js';
import { replyText } from './read-reply.js';

export interface ProbeJudgement {
  readonly finding: SubmissionFinding;
  readonly remarks: readonly ProbeRemark[];
}

/**
 * What a probe says of how mail leaves a person's client, and everything else it showed.
 *
 * A probe meets the server, never the person's settings. So a server that insists on a log-in gives `unknown`: mail
 * that leaves through it was logged in, and nothing shows that this person's mail leaves through it. A server that
 * takes mail without a log-in gives `unauthenticated`: a client that does not log in works there and nobody notices.
 * It is `medium`, for a client may log in all the same, and `low` where another port insists. Nothing else decides.
 */
export function findingFromProbe(record: ProbeRecord): ProbeJudgement {
  const remarks = record.ports.reduce<readonly ProbeRemark[]>(
    (all, port) => [...all, ...portRemarks(port, record)],
    record.problem === undefined ? unreachable(record) : [problemRemark(record.problem, record.host)],
  );
  return { finding: findingOf(record), remarks };
}

/** Whether anything that speaks SMTP has answered, so that the record says something about the server. */
export function isServerReached(record: ProbeRecord): boolean {
  return record.ports.some(hasGreeted);
}

function findingOf(record: ProbeRecord): SubmissionFinding {
  const where = (acceptance: Acceptance): readonly PortRecord[] =>
    record.ports.filter((port) => acceptanceOf(port) === acceptance);
  const accepting = where('accepts');
  const insisting = where('insists');
  const refusing = where('refuses');
  const [open] = accepting;
  if (open !== undefined) {
    const elsewhere =
      insisting.length === 0
        ? ''
        : ` Only ${portNames(insisting)} ${insisting.length > 1 ? 'insist' : 'insists'} on one.`;
    return finding(record, open, 'unauthenticated', insisting.length === 0 ? 'medium' : 'low', {
      method: 'probe-accepts',
      why: `${record.host} takes mail from this network without a log-in on ${portNames(accepting)}, so a mail program that does not log in sends unnoticed.${elsewhere}`,
    });
  }
  const [insistent] = insisting;
  if (insistent !== undefined) {
    return finding(record, insistent, 'unknown', 'low', {
      method: 'probe-insists',
      why: `${record.host} takes mail only after a log-in on ${portNames(insisting)}: what leaves through it was logged in. Whether your mail program uses it, only its settings or a mail you have sent can show.`,
    });
  }
  const [closed] = refusing;
  if (closed !== undefined) {
    return finding(record, closed, 'unknown', 'low', {
      method: 'probe-refuses',
      why: `${record.host} passes on no mail from this network on ${portNames(refusing)} and offers no log-in there, so it is not the way your mail leaves.`,
    });
  }
  const spoken = record.ports.filter(hasGreeted)[0];
  return finding(record, spoken ?? record.ports[0], 'unknown', 'low', {
    method: spoken === undefined ? 'probe-unreachable' : 'probe-undecided',
    why:
      spoken === undefined
        ? `No outgoing server answered at ${record.host}, so nothing can be said of the log-in.`
        : `${record.host} answered, and it did not come to the question whether it takes mail without a log-in.`,
  });
}

function finding(
  record: ProbeRecord,
  port: PortRecord | undefined,
  verdict: SubmissionVerdict,
  confidence: Confidence,
  { method, why }: { readonly method: string; readonly why: string },
): SubmissionFinding {
  const reply = port && (decidingReply(port) ?? port.greeting);
  return {
    verdict,
    confidence,
    source: 'probe',
    method,
    ...(port !== undefined && hasGreeted(port) && { tls: port.tls !== undefined }),
    host: record.host,
    ...(port?.helo !== undefined && { helo: port.helo }),
    evidence: cutEvidence(reply === undefined ? (port?.stop?.detail ?? '') : replyText(reply)),
    why,
    when: record.when,
  };
}

function portNames(ports: readonly PortRecord[]): string {
  const names = ports.map(({ port }) => String(port));
  const last = names[names.length - 1] ?? '';
  return names.length > 1 ? `ports ${names.slice(0, -1).join(', ')} and ${last}` : `port ${last}`;
}

/** Said once for the whole server, before what each port says. */
function unreachable(record: ProbeRecord): readonly ProbeRemark[] {
  const isSilent = record.ports.every(({ stop }) => stop?.step === 'connect');
  // A blocked port 25 is said in its own words, which must not sound as if the server were down.
  if (!isSilent || record.ports.every(({ port }) => port === 25)) return [];
  return [
    remark(
      'nothing-reachable',
      'error',
      `Nothing answers at ${record.host} on ${portNames(record.ports)}. Check the name of the server, and whether this network lets mail programs out.`,
      record.ports[0]?.stop?.detail ?? '',
    ),
  ];
}

function problemRemark({ kind, detail }: ProbeProblem, host: string): ProbeRemark {
  switch (kind) {
    case 'not-found':
      return remark(
        'host-not-found',
        'error',
        `There is no server called ${host}. Check the spelling.`,
        detail,
      );
    case 'lookup-failed':
      return remark(
        'look-up-failed',
        'error',
        `The address of ${host} could not be looked up now. Check the network connection, or ask again later.`,
        detail,
      );
    case 'address-refused':
      return remark(
        'private-address',
        'error',
        `${host} leads to an address inside a private network, which is not asked unless that is allowed expressly.`,
        detail,
      );
  }
}
