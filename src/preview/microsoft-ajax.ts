/**
 * A stand-in for the few members of MicrosoftAjax.js that the Outlook part of office.js asks for. With it on the page,
 * office.js does not fetch the original from Microsoft's servers. A classic script: load it before office.js.
 */
export {};

type Members = Record<string, unknown>;

const ERROR_KINDS = [
  'argument',
  'argumentNull',
  'argumentOutOfRange',
  'argumentType',
  'argumentUndefined',
  'invalidOperation',
  'notImplemented',
  'parameterCount',
];

class StringBuilder {
  readonly #parts: string[] = [];

  append(text: unknown): this {
    this.#parts.push(String(text));
    return this;
  }

  toString(separator = ''): string {
    return this.#parts.join(separator);
  }
}

function format(template: string, ...values: readonly (string | number | undefined)[]): string {
  return template.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

function createError(message: string, details: object = {}): Error {
  return Object.assign(new Error(message), details);
}

const namespaceOf = (path: string): void => {
  let scope = globalThis as unknown as Members;
  for (const name of path.split('.')) scope = (scope[name] ??= {}) as Members;
};

const ajaxErrors = Object.fromEntries(
  ERROR_KINDS.map((kind) => [
    kind,
    (subject?: string, message?: string) => createError(message ?? subject ?? kind, { name: `Sys.${kind}` }),
  ]),
);

Object.assign(globalThis, {
  Type: Object.assign(Function, { registerNamespace: namespaceOf, registerClass: () => undefined }),
  Sys: {
    StringBuilder,
    Debug: { trace: () => undefined },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value: unknown) => JSON.stringify(value),
        deserialize: (text: string) => JSON.parse(text) as unknown,
      },
    },
  },
});
Object.assign(Function, {
  // null means: the arguments are as they should be. Office.js checks its own callers elsewhere.
  _validateParams: () => null,
  _validateParameter: () => null,
  createDelegate: (self: unknown, method: (...args: unknown[]) => unknown) => method.bind(self),
  createCallback:
    (method: (...args: unknown[]) => unknown, context: unknown) =>
    (...args: unknown[]) =>
      method(...args, context),
});
Object.defineProperty(Function.prototype, 'registerClass', { value: () => undefined, configurable: true });
Object.assign(Error, { create: createError }, ajaxErrors);
Object.assign(String, { format });
