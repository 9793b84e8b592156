/**
 * One call of an Office API as a promise. Office answers by callback, throws instead of calling back (office-js issue
 * 6263), answers "busy" for a moment (5001, 9020, 9030), or never: each of these ends here.
 */
export class OfficeError extends Error {
  constructor(
    /** Office's error code; 0 when it threw without one, or never answered. */
    readonly code: number,
    /** A word for logs and support: never mail text. */
    override readonly cause: string,
  ) {
    super(cause);
  }
}

export interface CallLimits {
  /** How long one try may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Further tries after a transient error. */
  readonly retries: number;
  readonly retryDelayMs: number;
}

/** Internal error, "item changed while the call ran", "connection to the mail server failed": gone in a moment. */
const TRANSIENT = new Set([5001, 9020, 9030]);

const PERMISSION_DENIED = 7000;

interface AsyncAnswer<T> {
  readonly status: unknown;
  readonly value?: T;
  readonly error?: { readonly code?: number; readonly name?: string };
}

/** @throws OfficeError once the tries are used up. */
export async function callOffice<T>(
  invoke: (callback: (answer: AsyncAnswer<T>) => void) => void,
  limits: CallLimits,
): Promise<T> {
  for (let left = limits.retries; ; left--) {
    try {
      return await callOnce(invoke, limits.timeoutMs);
    } catch (error) {
      if (left <= 0 || !(error instanceof OfficeError) || !TRANSIENT.has(error.code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, limits.retryDelayMs));
    }
  }
}

function callOnce<T>(
  invoke: (callback: (answer: AsyncAnswer<T>) => void) => void,
  timeoutMs: number,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new OfficeError(0, 'no-answer'));
    }, timeoutMs);
    try {
      invoke((answer) => {
        clearTimeout(timer);
        if (answer.status === 'succeeded') resolve(answer.value as T);
        else reject(new OfficeError(answer.error?.code ?? 0, answer.error?.name ?? 'failed'));
      });
    } catch (error) {
      clearTimeout(timer);
      reject(thrownAsOfficeError(error));
    }
  });
}

function thrownAsOfficeError(error: unknown): OfficeError {
  const { code, name } = error as { code?: unknown; name?: unknown };
  const isPermission = /permission/i.test(
    `${String(name)} ${String((error as { message?: unknown }).message)}`,
  );
  const known = typeof code === 'number' ? code : 0;
  return new OfficeError(
    isPermission ? PERMISSION_DENIED : known,
    typeof name === 'string' ? name : 'thrown',
  );
}

/** Outlook said no, and will say no again. */
export function isRefusal(error: unknown): boolean {
  return error instanceof OfficeError && error.code !== 0 && !TRANSIENT.has(error.code);
}

export function isPermissionDenied(error: unknown): boolean {
  return error instanceof OfficeError && error.code === PERMISSION_DENIED;
}
