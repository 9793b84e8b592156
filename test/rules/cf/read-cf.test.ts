import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/rules/expression.js';
import type { CfMatcher } from '../../../src/rules/cf/cf-rule.js';
import { MAX_INCLUDE_DEPTH, MAX_LINE_LENGTH, readCf, type CfFile } from '../../../src/rules/cf/read-cf.js';

const PLUGIN = 'Mail::SpamAssassin::Plugin::';

function read(text: string, included: Readonly<Record<string, string>> = {}) {
  return readCf([{ name: 'host.cf', text }], {
    version: '4.000001',
    plugins: new Set([`${PLUGIN}FreeMail`, `${PLUGIN}BodyEval`]),
    resolveInclude: (name): CfFile | undefined => {
      const found = included[name];
      return found === undefined ? undefined : { name, text: found };
    },
  });
}

const rule = (text: string, name = 'X') => read(text).rules.find((candidate) => candidate.name === name);
const names = (text: string) => read(text).rules.map(({ name }) => name);
const codes = (text: string) =>
  read(text).diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('a definition', () => {
  const header = { kind: 'header', modifiers: [], negate: false, field: 'Subject' } as const;
  it.each<[string, CfMatcher]>([
    ['body X /cheap\\s+ink/i', { kind: 'body', pattern: { source: 'cheap\\s+ink', flags: 'i' } }],
    ['rawbody X m{a{2}/b}m', { kind: 'rawbody', pattern: { source: 'a{2}/b', flags: 'm' } }],
    [
      'uri X m,^https?://ink\\.test/,',
      { kind: 'uri', pattern: { source: '^https?://ink\\.test/', flags: '' } },
    ],
    ['full X qr|ink|', { kind: 'full', pattern: { source: 'ink', flags: '' } }],
    ['full X m(a(b)c)x', { kind: 'full', pattern: { source: 'a(b)c', flags: 'x' } }],
    ['header X Subject =~ /ink/', { ...header, pattern: { source: 'ink', flags: '' } }],
    ['header X Subject!~/ink/', { ...header, negate: true, pattern: { source: 'ink', flags: '' } }],
    [
      'header X From:addr:raw =~ /@/',
      { ...header, field: 'From', modifiers: ['addr', 'raw'], pattern: { source: '@', flags: '' } },
    ],
    [
      'header X To =~ /^none$/ [if-unset: none]',
      { ...header, field: 'To', pattern: { source: '^none$', flags: '' }, ifUnset: 'none' },
    ],
    ['header X ALL =~ /%{SENDER}/', { ...header, field: 'ALL', pattern: { source: '%{SENDER}', flags: '' } }],
    ['header X exists:X-Ink', { kind: 'exists', field: 'X-Ink' }],
    [
      'mimeheader X Content-Type:raw =~ /ink/',
      {
        ...header,
        kind: 'mimeheader',
        field: 'Content-Type',
        modifiers: ['raw'],
        pattern: { source: 'ink', flags: '' },
      },
    ],
    [
      `body X eval:check_ink('two, three', "4", 0.5, ink.test)`,
      { kind: 'eval', on: 'body', name: 'check_ink', args: ['two, three', '4', '0.5', 'ink.test'] },
    ],
    ['header X eval:check_ink()', { kind: 'eval', on: 'header', name: 'check_ink', args: [] }],
    ['body X /C\\#/', { kind: 'body', pattern: { source: 'C#', flags: '' } }],
    ['  body\tX   /a/  # comment\r', { kind: 'body', pattern: { source: 'a', flags: '' } }],
    ['BODY X /a/', { kind: 'body', pattern: { source: 'a', flags: '' } }],
    ['askdns X _SENDER_ TXT /a/', { kind: 'network', directive: 'askdns', value: '_SENDER_ TXT /a/' }],
  ])('%s', (line, matcher) => {
    expect(read(line).diagnostics).toEqual([]);
    expect(rule(line)?.matcher).toEqual(matcher);
  });

  it('counts the rules that rules_matching() names, without the rule itself', () => {
    const found = rule('body __A_1 /a/\nbody __A_2 /b/\nbody B_1 /c/\nmeta X rules_matching(__A_?) > 1');
    const { matcher } = found!;
    if (matcher.kind !== 'meta') throw new Error('not a meta');
    expect(evaluate(matcher.expression, () => 1)).toBe(1);
    expect(evaluate(matcher.expression, (symbol) => (symbol === '__A_1' ? 1 : 0))).toBe(0);
  });

  it('is replaced by a later one, in its place, and not by a later wrong one', () => {
    const { rules, replaced } = read('body X /a/\nbody Y /b/\nbody X /c/\nbody X /d');
    expect(rules.map(({ name, line }) => [name, line])).toEqual([
      ['X', 3],
      ['Y', 2],
    ]);
    expect(replaced.map(({ name, line }) => [name, line])).toEqual([['X', 1]]);
  });
});

describe('what is said about a rule', () => {
  it.each([
    ['one score', 'score X 2.5', 2.5, true],
    ['four scores: the one without network and Bayes', 'score X 0.1 2 3 4', 0.1, true],
    ['a score added to an earlier one', 'score X 2\nscore X (1.5)', 3.5, true],
    ['0 turns it off', 'score X 0', 0, false],
    ['none', '', 1, true],
    ['none, with tflags nice', 'tflags X nice', -1, true],
  ])('%s', (_name, lines, score, enabled) => {
    expect(rule(`body X /a/\n${lines}`)).toMatchObject({ score, enabled });
  });

  it('is described, by language', () => {
    const text = 'body X /a/\ndescribe X About ink\nlang de describe X Über Tinte\nlang en describe X On ink';
    expect(rule(text)).toMatchObject({ describe: 'On ink', describeIn: { de: 'Über Tinte' } });
  });

  it('has flags and a priority; a rule that captures runs first', () => {
    expect(rule('body X /a/\ntflags X multiple maxhits=3\npriority X -5')).toMatchObject({
      tflags: ['multiple', 'maxhits=3'],
      priority: -5,
    });
    expect(rule('body X /(?<INK>a)/')?.priority).toBe(-10000);
  });

  it('is shown by examples', () => {
    expect(read('body X /a/\ntest X ok  a cat\ntest X fail you').examples).toMatchObject([
      { rule: 'X', expect: 'ok', text: 'a cat' },
      { rule: 'X', expect: 'fail', text: 'you' },
    ]);
  });
});

describe('a condition', () => {
  it.each([
    ['ifplugin Mail::SpamAssassin::Plugin::FreeMail', true],
    ['ifplugin Mail::SpamAssassin::Plugin::DCC', false],
    ['if (version >= 4.000000)', true],
    ['if (version >= 4.000002)', false],
    ['if !plugin(Mail::SpamAssassin::Plugin::DCC) && (version < 5)', true],
    ['if can(Mail::SpamAssassin::Conf::feature_bug6558_free)', true],
    ['if can(Mail::SpamAssassin::Conf::feature_of_tomorrow)', false],
    ['if has(Mail::SpamAssassin::Plugin::BodyEval::has_check_body_length)', true],
    ['if (has(Mail::SpamAssassin::Plugin::DKIM::has_arc) || local_tests_only)', true],
    ['if (perl_version >= 5.010)', true],
  ])('%s is %s', (condition, holds) => {
    expect(names(`${condition}\nbody X /a/\nelse\nbody Y /a/\nendif\nbody Z /a/`)).toEqual([
      holds ? 'X' : 'Y',
      'Z',
    ]);
    const nested = `if (version < 3)\n${condition}\nbody X /a/\nelse\nbody Y /a/\nendif\nendif`;
    expect(names(nested), 'inside a branch that is left out').toEqual([]);
  });

  it('ends with its file', () => {
    const { rules, diagnostics } = readCf(
      [
        { name: 'a.cf', text: 'if (version < 3)\nbody X /a/' },
        { name: 'b.cf', text: 'body Y /a/' },
      ],
      { version: '4.000001', plugins: new Set() },
    );
    expect(rules.map(({ name }) => name)).toEqual(['Y']);
    expect(diagnostics).toMatchObject([{ file: 'a.cf', line: 1, code: 'unbalanced-condition' }]);
  });

  it('knows the old list names once enable_compat asks for them', () => {
    const asked = 'if can(Mail::SpamAssassin::Conf::compat_welcomelist_blocklist)\nbody X /a/\nendif';
    expect(names(asked)).toEqual([]);
    expect(names(`enable_compat welcomelist_blocklist\n${asked}`)).toEqual(['X']);
  });
});

describe('an include', () => {
  it('is read where it stands', () => {
    const { rules } = read('body X /a/\ninclude more.cf\nbody Z /a/', { 'more.cf': 'body Y /a/' });
    expect(rules.map(({ name, file }) => [name, file])).toEqual([
      ['X', 'host.cf'],
      ['Y', 'more.cf'],
      ['Z', 'host.cf'],
    ]);
  });

  it('obeys the condition around it', () => {
    const text = 'if (version < 3)\ninclude more.cf\nbody X /a/\nendif';
    expect(read(text, { 'more.cf': 'body Y /a/' })).toMatchObject({ rules: [], diagnostics: [] });
  });

  it('stops where files include each other', () => {
    const { diagnostics } = read('include a.cf', { 'a.cf': 'include a.cf' });
    expect(diagnostics).toMatchObject([{ file: 'a.cf', code: 'include-too-deep' }]);
    const bushy = read('include a.cf', { 'a.cf': 'include a.cf\ninclude a.cf' });
    expect(bushy.lines.read).toBeLessThanOrEqual(1000);
    expect(MAX_INCLUDE_DEPTH).toBeLessThan(1000);
  });
});

describe('replace_rules', () => {
  const tags =
    'replace_tag A [a4]\nreplace_tag B (?:b|<A>8)\nreplace_inter W [-_]?\nreplace_post P +\nreplace_pre Q \\b\n';
  it.each([
    ['/<A>x/i', '[a4]x'],
    ['/<B>/', '(?:b|[a4]8)'],
    ['/<inter W><A><A>/', '[a4][-_]?[a4]'],
    ['/<post P><A>c<A>/', '[a4]+c[a4]+'],
    ['/<pre Q><A>/', '\\b[a4]'],
    ['/<UNKNOWN><A>/', '<UNKNOWN>[a4]'],
    ['/(?<=x)<A>/', '(?<=x)[a4]'],
  ])('%s', (pattern, source) => {
    expect(rule(`${tags}body X ${pattern}\nreplace_rules X`)?.matcher).toMatchObject({ pattern: { source } });
  });

  it('leaves other rules alone', () => {
    expect(rule(`${tags}body X /<A>/`)?.matcher).toMatchObject({ pattern: { source: '<A>' } });
  });

  it('ends with a tag that names itself', () => {
    const text = `replace_tag A ${'<A>'.repeat(60)}\nbody X /<A>/\nreplace_rules X`;
    expect(codes(text)).toEqual(['2:1 too-long']);
  });
});

describe('a setting', () => {
  it.each([
    ['whitelist_from *@ink.test', 'welcomelist_from', '*@ink.test'],
    ['blacklist_to a@ink.test b@ink.test', 'blocklist_to', 'a@ink.test b@ink.test'],
    ['unwhitelist_auth a@ink.test', 'unwelcomelist_auth', 'a@ink.test'],
    ['freemail_domains ink.test *.ink.test', 'freemail_domains', 'ink.test *.ink.test'],
    ['enlist_uri_host (INK) ink.test', 'enlist_uri_host', '(INK) ink.test'],
    ['redirector_pattern m{^https?://r\\.test/(.*)}i', 'redirector_pattern', 'm{^https?://r\\.test/(.*)}i'],
    ['required-score 4.5', 'required_score', '4.5'],
    ['util_rb_2tld co.test', 'util_rb_2tld', 'co.test'],
    ['trusted_networks 192.0.2.0/24 !192.0.2.7', 'trusted_networks', '192.0.2.0/24 !192.0.2.7'],
    ['clear_trusted_networks', 'clear_trusted_networks', ''],
    ['report Hello', 'report', 'Hello'],
  ])('%s', (line, name, value) => {
    expect(read(line)).toMatchObject({ settings: [{ name, value }], diagnostics: [] });
  });
});

describe('a line that is wrong', () => {
  it.each([
    ['  bdy X /a/', '1:3 unknown-directive'],
    ['body X', '1:6 missing-value'],
    ['body 1X /a/', '1:6 invalid-rule-name'],
    ['body X /a', '1:8 invalid-pattern'],
    ['body X /a/k', '1:8 invalid-pattern'],
    ['body X /a/b/', '1:8 invalid-pattern'],
    ['body X /a||b/', '1:8 invalid-pattern'],
    ['body X /(?{ 1 })/', '1:8 invalid-pattern'],
    ['header X Subject ~ /a/', '1:10 invalid-header'],
    ['header X From:inky =~ /a/', '1:14 invalid-header'],
    ['meta X (A && ', '1:13 invalid-meta'],
    ['meta X A $ B', '1:9 invalid-meta'],
    ["body X eval:f('a)", '1:15 invalid-eval'],
    ['score X', '1:7 invalid-score'],
    ['score X one', '1:7 invalid-score'],
    ['score X (1)', '1:7 invalid-score'],
    ['tflags X ink', '1:10 unknown-flag'],
    ['priority X high', '1:12 invalid-value'],
    ['use_bayes maybe', '1:11 invalid-value'],
    ['if (version >', '1:14 invalid-condition'],
    ['endif', '1:1 unbalanced-condition'],
    ['else', '1:1 unbalanced-condition'],
    ['include gone.cf', '1:9 include-not-found'],
    ['require_version 3.000', '1:17 wrong-version'],
    ['replace_rules GONE', '1:1 unknown-rule'],
    [`body X /${'a'.repeat(MAX_LINE_LENGTH)}/`, '1:1 too-long'],
  ])('%s', (line, diagnostic) => {
    expect(codes(line)[0]).toBe(diagnostic);
    expect(read(`${line}\n`).rules).toEqual([]);
  });

  it('survives a meta of a hundred thousand terms', () => {
    expect(codes(`meta X ${'A+'.repeat(60000)}A`)).toEqual(['1:8 invalid-meta']);
  });

  it('answers a glob of many stars at once', () => {
    const text = `body ${'A'.repeat(99)} /a/\nmeta X rules_matching(${'*A'.repeat(60)}*B)`;
    expect(rule(text)?.matcher).toMatchObject({ expression: { op: 'number', value: 0 } });
  });
});

const GOOD = `body X /a(b|c)/i # comment
header Y From:addr =~ m{x@y} [if-unset: none]
lang de describe X Tinte
if (version >= 4) && !plugin(Foo::Bar)
meta Z (X + Y) > 1 || rules_matching(X*)
else
full W eval:check('a', 2)
endif
replace_tag T [t7]
replace_inter I <T>?
replace_rules X Y
score X 1 (2) 3 4
include more.cf
tflags X multiple maxhits=3
whitelist_from *@a.test`;

describe('any text', () => {
  const words = GOOD.split(/(\s+|\b)/);
  const mutated = fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words) },
        { weight: 2, arbitrary: fc.constantFrom(...GOOD.split('\n').map((line) => `\n${line}\n`)) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      ),
      { maxLength: 80 },
    )
    .map((pieces) => pieces.join(''));

  it('is read without throwing, and each line is read, left out, or diagnosed', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { lines, diagnostics } = read(text);
        const count = text.split('\n').length;
        expect(lines.blank + lines.excluded + lines.read + lines.refused).toBe(count);
        const diagnosed = new Set(diagnostics.map(({ line }) => line));
        expect(diagnosed.size).toBeGreaterThanOrEqual(lines.refused);
        for (const { line, column } of diagnostics) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(count);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('bytes', () => {
  it('are what patterns keep, and text what descriptions become', () => {
    const { matcher, describe: text } = rule('body X /caf\xc3\xa9/\ndescribe X Le caf\xc3\xa9')!;
    expect(matcher).toMatchObject({ pattern: { source: 'caf\xc3\xa9' } });
    expect(text).toBe('Le café');
  });

  it('that are no UTF-8 stay as they are', () => {
    expect(rule('body X /x/\ndescribe X Le caf\xe9')?.describe).toBe('Le café');
  });

  it('of a letter do not count as white space', () => {
    expect(rule('body X /x/\ndescribe X Voil\xc3\xa0')?.describe).toBe('Voilà');
  });
});

describe('score lines', () => {
  it('are kept in order, with their place', () => {
    const { scoreLines } = read('score X 2\n score X 0 1 0 1\nscore Y 0\nscore X (1)');
    expect(scoreLines).toEqual([
      { rule: 'X', score: 2, isOff: false, file: 'host.cf', line: 1, column: 7 },
      { rule: 'X', score: 0, isOff: false, file: 'host.cf', line: 2, column: 8 },
      { rule: 'Y', score: 0, isOff: true, file: 'host.cf', line: 3, column: 7 },
      { rule: 'X', score: 1, isOff: false, file: 'host.cf', line: 4, column: 7 },
    ]);
  });
});
