/** What a spamd answers to CHECK. */
export interface SpamdVerdict {
  readonly isSpam: boolean;
  readonly score: number;
  readonly required: number;
}

/** A CHECK request of the spamd protocol, version 1.5. */
export function checkRequest(message: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`CHECK SPAMC/1.5\r\nContent-length: ${message.length}\r\n\r\n`),
    message,
  ]);
}

/** Throws with spamd's own words when they are no verdict. */
export function parseVerdict(answer: Buffer): SpamdVerdict {
  const text = answer.toString('latin1');
  const status = /^SPAMD\/\d+\.\d+ (\d+) .*/.exec(text);
  const verdict = /^Spam: (True|False) ; (-?\d+(?:\.\d+)?) \/ (-?\d+(?:\.\d+)?)\r$/m.exec(text);
  if (status?.[1] !== '0' || verdict === null)
    throw new Error(`spamd answered ${JSON.stringify(text.split('\r\n', 1)[0] ?? '')}`);
  return { isSpam: verdict[1] === 'True', score: Number(verdict[2]), required: Number(verdict[3]) };
}
