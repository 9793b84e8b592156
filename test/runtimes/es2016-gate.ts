import {
  parse,
  type CallExpression,
  type Expression,
  type MemberExpression,
  type NewExpression,
  type Node,
} from 'acorn';
import { ancestor } from 'acorn-walk';

/** What no classic Outlook has, or what would let mail text out: a reference to one of these is a fault. */
const FORBIDDEN = new Set([
  ...['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'localStorage', 'sessionStorage'],
  ...['process', 'Buffer', 'require', 'module', 'exports', 'importScripts'],
  ...['eval', 'Function'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Request'],
]);

/** String methods that make a RegExp of a text they are given. */
const MATCHING = new Set(['match', 'matchAll', 'search']);

/**
 * Why a script cannot run as ES2016 in a runtime without a page; empty when it can. A bundler hides syntax it cannot
 * lower in `new RegExp("…")`, so the arguments of RegExp are parsed as well. One RegExp made from data is allowed, the
 * engine's; it is known by its shape, `new RegExp(pattern.source, …)`, and its patterns are checked apart.
 */
export function faultsOfScript(source: string): readonly string[] {
  let program: Node;
  try {
    program = parse(source, { ecmaVersion: 2016, sourceType: 'script' });
  } catch (error) {
    return [`not ES2016: ${String(error)}`];
  }
  const faults: string[] = [];
  let fromData = 0;
  const hiddenIn = (pattern: string, flags: string): void => {
    const fault = faultOfPattern(pattern, flags);
    if (fault !== undefined) faults.push(fault);
  };
  const construct = (node: CallExpression | NewExpression): void => {
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return;
    const [pattern, flags] = node.arguments.map((argument) => constantOf(argument));
    if (pattern !== undefined && (node.arguments.length === 1 || flags !== undefined)) {
      hiddenIn(pattern, flags ?? '');
    } else if (isFromCompiledPattern(node)) fromData++;
    else faults.push(`RegExp made from data: ${source.slice(node.start, node.end)}`);
  };
  ancestor(program, {
    CallExpression(node) {
      construct(node);
      const name = memberName(node.callee);
      const argument = node.arguments[0];
      if (name === undefined || !MATCHING.has(name) || argument === undefined) return;
      const pattern = constantOf(argument);
      if (pattern !== undefined) hiddenIn(pattern, '');
    },
    MemberExpression(node) {
      if (memberName(node) === 'RegExp') {
        faults.push(`RegExp by way of an object: ${source.slice(node.start, node.end)}`);
      }
    },
    NewExpression: construct,
    Identifier(node, _state, ancestors) {
      if (FORBIDDEN.has(node.name))
        faults.push(`uses ${node.name}: ${source.slice(node.start - 30, node.end + 30)}`);
      // Under another name the calls above would not be found.
      if (node.name === 'RegExp' && !isCalledOrCompared(node, ancestors.at(-2))) {
        faults.push(`RegExp handed on: ${source.slice(node.start - 30, node.end + 30)}`);
      }
    },
  });
  if (fromData > 1) faults.push(`RegExp made from data in ${fromData} places`);
  return faults;
}

/** Why a pattern is not a valid ES2016 literal; undefined when it is. */
export function faultOfPattern(pattern: string, flags: string): string | undefined {
  const escapes: Readonly<Record<string, string>> = {
    '/': '\\/',
    '\n': '\\n',
    '\r': '\\r',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
  };
  const body = pattern.replace(/\\[^]|[/\n\r\u2028\u2029]/g, (text) => escapes[text] ?? text);
  const literal = `/${body === '' ? '(?:)' : body}/${flags}`;
  try {
    parse(literal, { ecmaVersion: 2016 });
    return undefined;
  } catch (error) {
    return `${literal} is not ES2016: ${String(error)}`;
  }
}

/** The property that `object.name` or `object['name']` names. */
function memberName(node: Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const { property, computed } = node as MemberExpression;
  if (property.type === 'Identifier' && !computed) return property.name;
  return property.type === 'PrivateIdentifier' ? undefined : constantOf(property);
}

/** The text of an expression that is the same in every run. */
function constantOf(node: Expression | { type: 'SpreadElement' }): string | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : node.regex?.pattern;
    case 'TemplateLiteral': {
      const parts = node.quasis.map((quasi, index) => {
        const expression = node.expressions[index];
        const value = expression === undefined ? '' : constantOf(expression);
        return value === undefined ? undefined : `${quasi.value.cooked ?? ''}${value}`;
      });
      return parts.includes(undefined) ? undefined : parts.join('');
    }
    case 'BinaryExpression': {
      if (node.operator !== '+' || node.left.type === 'PrivateIdentifier') return undefined;
      const [left, right] = [constantOf(node.left), constantOf(node.right)];
      return left === undefined || right === undefined ? undefined : left + right;
    }
    default:
      return undefined;
  }
}

function isFromCompiledPattern(node: CallExpression | NewExpression): boolean {
  const [pattern] = node.arguments;
  return (
    pattern?.type === 'MemberExpression' &&
    pattern.property.type === 'Identifier' &&
    !pattern.computed &&
    pattern.property.name === 'source'
  );
}

function isCalledOrCompared(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'CallExpression' || parent.type === 'NewExpression') {
    return (parent as CallExpression | NewExpression).callee === node;
  }
  return parent.type === 'BinaryExpression' && (parent as { operator?: unknown }).operator === 'instanceof';
}
