import * as v from 'valibot';
import type { Draft } from '../message/draft.js';

/** A line of a drafts file. `id` is kept as it was written, so that the reader finds its own again. */
export interface DraftLine {
  readonly id: string | number | undefined;
  readonly draft: Draft;
}

/** A line that holds no draft. The message names the key, never what stood there: that may be mail. */
export class DraftLineError extends Error {
  override readonly name = 'DraftLineError';

  constructor(
    message: string,
    readonly id?: string | number,
  ) {
    super(message);
  }
}

/** `null` is how many programs write a key that is not there. */
function optional<T extends v.GenericSchema>(schema: T) {
  return v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );
}

const Id = v.union([v.string(), v.number()], 'must be a string or a number');
const Text = v.string('must be a string');
const Addresses = v.array(v.string('must be an address as a string'), 'must be a list of addresses');

const Attachment = v.object(
  {
    name: v.string('must be a string'),
    contentType: optional(Text),
    size: optional(v.pipe(v.number('must be a number'), v.finite('must be a number'))),
    isInline: optional(v.boolean('must be true or false')),
  },
  (issue) => (issue.received === 'undefined' ? 'is missing' : 'must be an object'),
);

const LineFields = v.object(
  {
    id: optional(Id),
    kind: optional(v.picklist(['new', 'reply', 'forward'], 'must be new, reply or forward')),
    from: optional(Text),
    to: optional(Addresses),
    cc: optional(Addresses),
    bcc: optional(Addresses),
    subject: optional(Text),
    text: optional(Text),
    html: optional(Text),
    attachments: optional(v.array(Attachment, 'must be a list of attachments')),
  },
  'must be an object',
);

/** A list is an object to valibot, and one without any of these keys would pass. */
const Line = v.pipe(
  v.custom<object>((value) => !Array.isArray(value), 'must be an object'),
  LineFields,
);

/** Reads one line of JSON; unknown keys are ignored. Throws a `DraftLineError`. */
export function parseDraftLine(line: string): DraftLine {
  const value = parseJson(line);
  const result = v.safeParse(Line, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw new DraftLineError(`${v.getDotPath(issue) ?? 'the line'} ${issue.message}`, idOf(value));
  }
  const { id, attachments, ...fields } = result.output;
  return { id, draft: { ...present(fields), ...(attachments && { attachments: attachments.map(present) }) } };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // JSON.parse quotes the text it stumbles over, and that is mail.
    throw new DraftLineError('the line is not valid JSON');
  }
}

function idOf(value: unknown): string | number | undefined {
  const result = v.safeParse(v.object({ id: Id }), value);
  return result.success ? result.output.id : undefined;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> } & {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
};

/** The same object without the keys that hold nothing. */
function present<T extends object>(object: T): Present<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Present<T>;
}
