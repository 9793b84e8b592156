import { createContext, runInContext, type Context } from 'node:vm';

/** Library that ES2016 has, by the object that carries it; what is not listed was added since, or by V8. */
const KEPT: Readonly<Record<string, string>> = {
  Object:
    'assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames ' +
    'getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf',
  Array: 'from isArray of',
  'Array.prototype':
    'constructor concat copyWithin entries every fill filter find findIndex forEach includes indexOf join keys ' +
    'lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString ' +
    'unshift values',
  String: 'fromCharCode fromCodePoint raw',
  'String.prototype':
    'constructor charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match ' +
    'normalize repeat replace search slice split startsWith substr substring toLocaleLowerCase toLocaleUpperCase ' +
    'toLowerCase toString toUpperCase trim valueOf',
  'RegExp.prototype':
    'constructor compile exec flags global ignoreCase multiline source sticky test toString unicode',
  Promise: 'all race reject resolve',
  'Promise.prototype': 'constructor catch then',
  Map: '',
  'Map.prototype': 'constructor clear delete entries forEach get has keys set size values',
  Set: '',
  'Set.prototype': 'constructor add clear delete entries forEach has keys size values',
  Symbol:
    'for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive ' +
    'toStringTag unscopables',
  JSON: 'parse stringify',
  Error: '',
};

const KEPT_GLOBALS =
  'Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array ' +
  'Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set ' +
  'String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet ' +
  'decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt ' +
  'undefined unescape';

/** A V8 context with the library of ES2016 and the given globals: no page, no Node, nothing that came later. */
export function bareContext(globals: Readonly<Record<string, unknown>>): Context {
  const context = createContext({ ...globals });
  const kept = [...KEPT_GLOBALS.split(' '), ...Object.keys(globals)];
  const reduce = runInContext(
    `(function (kept, members) {
      var global = (function () { return this; })();
      Object.keys(members).forEach(function (path) {
        var owner = path.split('.').reduce(function (object, name) { return object[name]; }, global);
        Object.getOwnPropertyNames(owner).forEach(function (name) {
          var isOwn = ['length', 'name', 'prototype'].indexOf(name) < 0;
          if (isOwn && members[path].indexOf(name) < 0) delete owner[name];
        });
      });
      Object.getOwnPropertyNames(global).forEach(function (name) {
        if (kept.indexOf(name) < 0) delete global[name];
      });
    })`,
    context,
  ) as (kept: readonly string[], members: Readonly<Record<string, readonly string[]>>) => void;
  reduce(kept, Object.fromEntries(Object.entries(KEPT).map(([path, names]) => [path, names.split(' ')])));
  return context;
}
