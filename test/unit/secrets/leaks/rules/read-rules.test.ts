import { describe, expect, test } from '@jest/globals';
import type { RolloutError } from '#core/errors';
import { readRules, type RuleSources } from '#secrets/leaks/rules/read-rules';

function sources(files: Readonly<Record<string, string>> = {}): RuleSources {
  return {
    read: (path) => {
      const text = files[path];
      return text === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(text);
    },
    defaults: () =>
      readRules("[[rules]]\nid = 'base'\nregex = 'base'\nentropy = 3\n[[rules]]\nid = 'other'\nregex = 'o'", 'defaults', sources()),
  };
}

async function refusal(text: string, files?: Readonly<Record<string, string>>): Promise<string> {
  return readRules(text, 'rules.toml', sources(files)).then(
    () => 'read',
    (error: unknown) => `${(error as RolloutError).code} ${(error as RolloutError).message}`,
  );
}

describe('a rule', () => {
  test('is read with everything that it says, its names in any case', async () => {
    const { rules } = await readRules(
      `[[rules]]
id = "a"
Description = "An A"
regex = '''a(b)(c)'''
path = '\\.ts$'
SecretGroup = 2
entropy = "3.5"
keywords = ["Key", "TOKEN"]
tags = "one,two"
  [[rules.allowlists]]
  condition = "and"
  regexTarget = "line"
  regexes = ['x']
  paths = ['y']
  commits = [" ABC "]
  stopwords = ["z"]
  [[rules.required]]
  id = "b"
  withinLines = 3
[[rules]]
id = "b"
regex = "b"
skipReport = true
`,
      'rules.toml',
      sources(),
    );
    expect(rules).toEqual([
      {
        id: 'a',
        description: 'An A',
        regex: 'a(b)(c)',
        path: '\\.ts$',
        secretGroup: 2,
        entropy: 3.5,
        keywords: ['key', 'token'],
        tags: ['one', 'two'],
        allowlists: [
          { description: '', condition: 'and', regexTarget: 'line', regexes: ['x'], paths: ['y'], commits: ['abc'], stopwords: ['z'] },
        ],
        required: [{ id: 'b', withinLines: 3 }],
        skipReport: false,
      },
      expect.objectContaining({ id: 'b', skipReport: true }),
    ]);
  });

  test('replaces an earlier one of the same id', async () => {
    const { rules } = await readRules("rules = [{ id = 'a', regex = '1' }, { id = 'a', regex = '2' }]", 'rules.toml', sources());
    expect(rules.map(({ regex }) => regex)).toEqual(['2']);
  });
});

describe('allowlists', () => {
  test('of the older form are read as those of today', async () => {
    const older = await readRules(
      "[allowlist]\npaths = ['a']\n[[rules]]\nid = 'r'\nregex = 'r'\n[rules.allowlist]\nregexes = ['b']",
      'f',
      sources(),
    );
    const today = await readRules(
      "[[allowlists]]\npaths = ['a']\n[[rules]]\nid = 'r'\nregex = 'r'\n[[rules.allowlists]]\nregexes = ['b']",
      'f',
      sources(),
    );
    expect(older).toEqual(today);
  });

  test('with target rules are those of the rules alone', async () => {
    const text = "[[rules]]\nid = 'r'\nregex = 'r'\n[[rules]]\nid = 's'\nregex = 's'\n[[allowlists]]\ntargetRules = ['r']\nregexes = ['x']";
    const { rules, allowlists } = await readRules(text, 'f', sources());
    expect(allowlists).toEqual([]);
    expect(rules.map((rule) => rule.allowlists.length)).toEqual([1, 0]);
  });
});

describe('a file that extends another one', () => {
  test('changes, adds and disables its rules', async () => {
    const text = `[extend]
useDefault = true
disabledRules = ["other", "absent"]
[[rules]]
id = "base"
description = "Mine"
keywords = ["k"]
[[rules]]
id = "new"
regex = "n"`;
    const { rules, warnings } = await readRules(text, 'rules.toml', sources());
    expect(rules.map(({ id }) => id).sort()).toEqual(['base', 'new']);
    expect(rules.find(({ id }) => id === 'base')).toMatchObject({ description: 'Mine', regex: 'base', entropy: 3, keywords: ['k'] });
    expect(warnings).toEqual(['rules.toml: `disabledRules` names absent, which the extended rules do not have.']);
  });

  test('is followed twice and no further', async () => {
    const rule = (id: string, next: string): string => `[extend]\npath = "${next}"\n[[rules]]\nid = "${id}"\nregex = "${id}"`;
    const files = { '1': rule('b', '2'), '2': rule('c', '3'), '3': rule('d', '4') };
    const { rules } = await readRules(rule('a', '1'), 'rules.toml', sources(files));
    expect(rules.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('that extends itself ends', async () => {
    const text = '[extend]\npath = "rules.toml"\n[[rules]]\nid = "a"\nregex = "a"';
    expect((await readRules(text, 'rules.toml', sources({ 'rules.toml': text }))).rules).toHaveLength(1);
  });
});

describe('what is wrong is told once, with line and column', () => {
  test.each([
    ['[[rules]\nid = 1', 'rules.toml, line 1, column'],
    ["[[rules]]\nid = 'a'\nregex = '''ab(?=c)'''", 'rules.toml, line 3, column 14: the pattern looks ahead'],
    ["[[rules]]\nid = 'a'\nregex = '''\nab(c'''", 'rules.toml, line 4, column 3: the pattern has a ( without'],
    [
      "# [[rules]]\n[[rules]]\nid = 'a'\nregex = '''\n[[rules]]\n'''\n[[rules]]\nid = 'b'\npath = '['",
      'line 9, column 9: the pattern has a [',
    ],
    ["[[rules]]\ndescription = 'no id'\nregex = 'a'", 'line 1, column 1: the rule has no `id`'],
    ["[[rules]]\nid = 'a'", 'the rule a has neither `regex` nor `path`'],
    ["[[rules]]\nid = 'a'\nregex = '(a)'\nsecretGroup = 2", 'line 4, column 15: `secretGroup` of a is 2, but its pattern has one group'],
    ["[[rules]]\nid = 'a'\nregex = 'a'\nentropy = 'much'", 'line 4, column 11: `entropy` is not a number'],
    ["[[rules]]\nid = 'a'\nregex = 'a'\n  [[rules.allowlists]]", 'line 4, column 3: the allowlist allows nothing'],
    ["[[rules]]\nid = 'a'\nregex = 'a'\n[[rules.allowlists]]\nregexes = [\n  'b',\n  '(']", 'line 7, column 4: the pattern has a ('],
    ["[[allowlists]]\ncondition = 'XOR'\npaths = ['a']", 'line 2, column 13: XOR is not a condition'],
    ["[[allowlists]]\nregexTarget = 'file'\npaths = ['a']", 'line 2, column 15: file is not a target'],
    ["[allowlist]\npaths = ['a']\n[[allowlists]]\npaths = ['b']", 'cannot be used beside'],
    ["[[allowlists]]\ntargetRules = ['x']\npaths = ['a']", 'line 2, column 15: there is no rule x'],
    ["[[rules]]\nid = 'a'\nregex = 'a'\n[[rules.required]]\nid = 'x'", 'line 5, column 6: there is no rule x in this file'],
    ["[extend]\npath = 'x'\nuseDefault = true", '`path` and `useDefault` are both set'],
    ["[extend]\npath = 'absent.toml'", 'line 2, column 8: absent.toml cannot be read (no such file)'],
  ])('%j', async (text, message) => {
    const told = await refusal(text);
    expect(told).toMatch(/^INVALID_LEAK_RULES rules\.toml, line \d+, column \d+: /);
    expect(told).toContain(message);
  });

  test('in an extended file with its name', async () => {
    expect(await refusal("[extend]\npath = 'base.toml'", { 'base.toml': "[[rules]]\nregex = '['" })).toContain(
      'base.toml, line 2, column 10: ',
    );
  });
});
