const compiled = new Map<string, RegExp | undefined>();

/**
 * A pattern as the compiler of rule files leaves it among the arguments of a function: translated, between slashes.
 * Undefined for anything else, and for what this runtime cannot compile. Without state: neither global nor sticky.
 */
export function patternArgument(argument: string): RegExp | undefined {
  if (!compiled.has(argument)) compiled.set(argument, compile(argument));
  return compiled.get(argument);
}

function compile(argument: string): RegExp | undefined {
  const close = argument.lastIndexOf('/');
  if (argument.charAt(0) !== '/' || close < 1) return undefined;
  try {
    return new RegExp(argument.slice(1, close), argument.slice(close + 1).replace(/[gy]/g, ''));
  } catch {
    return undefined;
  }
}
