/** What `presend` tells the shell. The failures are those of sysexits.h. */
export const EXIT = {
  /** Every input is below the limit. */
  clean: 0,
  /** An input is at or above the limit. */
  spam: 1,
  /** `presend lint`: something is wrong with a rule. */
  faulty: 1,
  /** `presend auth lint`: nothing is wrong for now, and some things will be in time. */
  warned: 2,
  /** `presend auth`: the client logs in, or sends in a way that needs no log-in of its own. */
  authenticated: 0,
  /** `presend auth`: the client hands its mail over without logging in. */
  unauthenticated: 1,
  /** `presend auth`: nothing proves either. */
  unknown: 2,
  /** The command was used wrongly (EX_USAGE). */
  usage: 64,
  /** An input could not be judged (EX_SOFTWARE). */
  failed: 70,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Of several inputs, the worst counts. */
export function worse(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a > b ? a : b;
}
