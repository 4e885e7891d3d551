import { parse, TomlError } from 'smol-toml';
import { RolloutError, messageOf } from '#core/errors';
import type { Place } from '#core/located';
import { Pattern } from '../regex/pattern.ts';
import { PatternError } from '../regex/syntax.ts';
import { isTrue, numberOf, tableOf, tablesOf, textOf, textsOf, type Table } from './fields.ts';
import { extendRules } from './extend.ts';
import type { Allowlist, RequiredRule, Rule, RuleSet } from './rule.ts';
import { TomlPlaces } from './toml-places.ts';

/** Where rules come from that a file of rules builds on. */
export interface RuleSources {
  /** Reads the file that `extend.path` names, with a bound on its size. */
  readonly read: (path: string) => Promise<string>;
  /** The rules behind `extend.useDefault`. */
  readonly defaults: () => Promise<RuleSet>;
}

/** Rules as they are run, and what of their file has no effect. */
export interface ReadRules extends RuleSet {
  readonly warnings: readonly string[];
}

/** How often a file may extend another one; what is beyond is not read, as in gitleaks. */
const maxExtendDepth = 2;
const maxLength = 4 * 1024 * 1024;

type Path = readonly (string | number)[];

/** Says with a place what is wrong in a file of rules. */
class RuleFile {
  readonly name: string;
  private readonly places: TomlPlaces;
  private readonly patterns = new Map<string, Pattern>();

  constructor(name: string, text: string) {
    this.name = name;
    this.places = new TomlPlaces(text);
  }

  wrong(path: Path, problem: string, remedy: string, within?: number): RolloutError {
    return wrongRules(this.name, this.places.locate(path, within), problem, remedy);
  }

  pattern(path: Path, source: string): Pattern {
    try {
      const before = this.patterns.get(source);
      if (before !== undefined) return before;
      const pattern = new Pattern(source);
      this.patterns.set(source, pattern);
      return pattern;
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const remedy = 'Patterns are of the dialect of Go (https://pkg.go.dev/regexp/syntax); correct it there.';
      throw this.wrong(path, `the pattern ${error.message}.`, remedy, error.offset);
    }
  }
}

function wrongRules(file: string, { line, column }: Place, problem: string, remedy: string): RolloutError {
  return new RolloutError('input', {
    code: 'INVALID_LEAK_RULES',
    message: `${file}, line ${line}, column ${column}: ${problem}`,
    remedy,
  });
}

function readAllowlist(table: Table, file: RuleFile, path: Path): Allowlist {
  const condition = textOf(table.get('condition')).toUpperCase();
  if (!['', 'OR', '||', 'AND', '&&'].includes(condition))
    throw file.wrong([...path, 'condition'], `${condition} is not a condition.`, 'Write `condition = "OR"` or `condition = "AND"`.');
  const target = textOf(table.get('regextarget'));
  if (target !== '' && target !== 'secret' && target !== 'match' && target !== 'line')
    throw file.wrong([...path, 'regexTarget'], `${target} is not a target.`, 'Write `regexTarget = "secret"`, `"match"` or `"line"`.');
  const patterns = (name: string): readonly string[] => {
    const sources = textsOf(table.get(name));
    for (const [index, source] of sources.entries()) file.pattern([...path, name, index], source);
    if (sources.length > 1) file.pattern([...path, name], `(?:${sources.join('|')})`);
    return sources;
  };
  const allowlist: Allowlist = {
    description: textOf(table.get('description')),
    condition: condition === 'AND' || condition === '&&' ? 'and' : 'or',
    commits: textsOf(table.get('commits')).map((commit) => commit.trim().toLowerCase()),
    paths: patterns('paths'),
    regexTarget: target === '' ? 'secret' : target,
    regexes: patterns('regexes'),
    stopwords: textsOf(table.get('stopwords')),
  };
  const checks = [allowlist.commits, allowlist.paths, allowlist.regexes, allowlist.stopwords];
  if (checks.every((check) => check.length === 0)) {
    const remedy = 'Give it at least one of `commits`, `paths`, `regexes` and `stopwords`, or take it out.';
    throw file.wrong(path, 'the allowlist allows nothing.', remedy);
  }
  return allowlist;
}

/** The allowlists of a rule or of the file, in the form of today or the older one. */
function readAllowlists(table: Table, file: RuleFile, path: Path): readonly { table: Table; allowlist: Allowlist }[] {
  const today = tablesOf(table.get('allowlists'));
  const older = table.get('allowlist');
  if (older !== undefined && today.length > 0) {
    const remedy = 'Move what `allowlist` holds into one more of `allowlists`.';
    throw file.wrong([...path, 'allowlist'], '`allowlist` cannot be used beside `allowlists`.', remedy);
  }
  const lists = today.map((one, index) => ({ table: one, allowlist: readAllowlist(one, file, [...path, 'allowlists', index]) }));
  if (older === undefined) return lists;
  const one = tableOf(older);
  return [...lists, { table: one, allowlist: readAllowlist(one, file, [...path, 'allowlist']) }];
}

function readRequired(table: Table, file: RuleFile, path: Path): RequiredRule {
  const id = textOf(table.get('id'));
  if (id === '') throw file.wrong(path, 'the required rule has no `id`.', 'Name the rule that has to find something as well.');
  const distance = (name: string): number | undefined => {
    const value = table.get(name.toLowerCase());
    if (value === undefined) return undefined;
    const number = numberOf(value);
    if (!Number.isInteger(number))
      throw file.wrong([...path, name], `\`${name}\` is not a whole number.`, `Write for example \`${name} = 5\`.`);
    return number;
  };
  const [withinLines, withinColumns] = [distance('withinLines'), distance('withinColumns')];
  return { id, ...(withinLines === undefined ? {} : { withinLines }), ...(withinColumns === undefined ? {} : { withinColumns }) };
}

function readRule(table: Table, file: RuleFile, path: Path): Rule {
  const [regex, pathPattern] = [textOf(table.get('regex')), textOf(table.get('path'))];
  if (pathPattern !== '') file.pattern([...path, 'path'], pathPattern);
  if (regex !== '') file.pattern([...path, 'regex'], regex);
  const number = (name: string, isRight: (value: number) => boolean, form: string): number => {
    const value = numberOf(table.get(name.toLowerCase()));
    if (!isRight(value)) throw file.wrong([...path, name], `\`${name}\` is not ${form}.`, `Write for example \`${name} = 3\`.`);
    return value;
  };
  return {
    id: textOf(table.get('id')),
    description: textOf(table.get('description')),
    ...(regex === '' ? {} : { regex }),
    ...(pathPattern === '' ? {} : { path: pathPattern }),
    secretGroup: number('secretGroup', (value) => Number.isInteger(value) && value >= 0, 'the number of a group'),
    entropy: number('entropy', Number.isFinite, 'a number'),
    keywords: textsOf(table.get('keywords')).map((keyword) => keyword.toLowerCase()),
    tags: textsOf(table.get('tags')),
    allowlists: readAllowlists(table, file, path).map(({ allowlist }) => allowlist),
    required: tablesOf(table.get('required')).map((one, index) => readRequired(one, file, [...path, 'required', index])),
    skipReport: isTrue(table.get('skipreport')),
  };
}

/** A file of rules, with those that it extends, before its rules are held to anything. */
interface Loaded {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly allowlists: readonly Allowlist[];
  /** Allowlists of the file itself for single rules, with the ids. */
  readonly targeted: readonly { readonly id: string; readonly allowlist: Allowlist; readonly path: Path }[];
  /** Where a rule is that the file itself has. */
  readonly places: ReadonlyMap<string, Path>;
  readonly file: RuleFile;
  readonly extendsDefaults: boolean;
  readonly warnings: readonly string[];
}

function parseToml(text: string, name: string): Table {
  if (text.length > maxLength) throw wrongRules(name, { line: 1, column: 1 }, 'the file is larger than 4 MB.', 'Give a file of rules.');
  try {
    return tableOf(parse(text));
  } catch (error) {
    const place = error instanceof TomlError ? { line: error.line, column: error.column } : { line: 1, column: 1 };
    const [problem = ''] = messageOf(error)
      .replace(/^Invalid TOML document: /, '')
      .split('\n');
    throw wrongRules(name, place, `this is not TOML: ${problem}.`, 'Correct the line; https://toml.io/en/v1.0.0 has the syntax.');
  }
}

async function load(text: string, name: string, depth: number, sources: RuleSources): Promise<Loaded> {
  const table = parseToml(text, name);
  const file = new RuleFile(name, text);
  const rules = new Map<string, Rule>();
  const places = new Map<string, Path>();
  for (const [index, one] of tablesOf(table.get('rules')).entries()) {
    const path = ['rules', index];
    const rule = readRule(one, file, path);
    // Of two rules with one id the later one counts.
    rules.set(rule.id, rule);
    places.set(rule.id, path);
  }
  for (const rule of rules.values()) {
    for (const [index, { id }] of rule.required.entries()) {
      if (rules.has(id)) continue;
      const path = [...(places.get(rule.id) ?? []), 'required', index, 'id'];
      throw file.wrong(path, `there is no rule ${id} in this file.`, 'Require a rule of the same file.');
    }
  }
  const lists = readAllowlists(table, file, []);
  const own: Loaded = {
    rules,
    places,
    file,
    allowlists: lists.filter((one) => textsOf(one.table.get('targetrules')).length === 0).map(({ allowlist }) => allowlist),
    targeted: lists.flatMap((one, index) =>
      textsOf(one.table.get('targetrules')).map((id) => ({ id, allowlist: one.allowlist, path: ['allowlists', index, 'targetRules'] })),
    ),
    extendsDefaults: false,
    warnings: [],
  };
  return extend(own, tableOf(table.get('extend')), depth, sources);
}

async function extend(own: Loaded, settings: Table, depth: number, sources: RuleSources): Promise<Loaded> {
  const path = textOf(settings.get('path'));
  const useDefault = isTrue(settings.get('usedefault'));
  if (depth >= maxExtendDepth || (path === '' && !useDefault)) return own;
  if (path !== '' && useDefault)
    throw own.file.wrong(
      ['extend'],
      '`path` and `useDefault` are both set.',
      'Keep one of them; the file that `path` names can use the defaults.',
    );
  const disabled = textsOf(settings.get('disabledrules'));
  let base: Pick<Loaded, 'rules' | 'allowlists' | 'extendsDefaults' | 'warnings'>;
  if (useDefault) {
    const { rules, allowlists } = await sources.defaults();
    base = { rules: new Map(rules.map((rule) => [rule.id, rule])), allowlists, extendsDefaults: true, warnings: [] };
  } else {
    let text: string;
    try {
      text = await sources.read(path);
    } catch (error) {
      throw own.file.wrong(
        ['extend', 'path'],
        `${path} cannot be read (${messageOf(error)}).`,
        'Name a file from the root of the repository.',
      );
    }
    base = await load(text, path, depth + 1, sources);
  }
  const absent = disabled.filter((id) => !base.rules.has(id));
  return {
    ...own,
    rules: extendRules(own.rules, base.rules, new Set(disabled)),
    allowlists: [...own.allowlists, ...base.allowlists],
    extendsDefaults: base.extendsDefaults,
    warnings: [
      ...base.warnings,
      ...absent.map((id) => `${own.file.name}: \`disabledRules\` names ${id}, which the extended rules do not have.`),
    ],
  };
}

/** Refuses a rule that could never find anything. */
function check(rule: Rule, { file, places }: Loaded): void {
  const path = places.get(rule.id) ?? ['extend'];
  if (rule.id.trim() === '') throw file.wrong(path, 'the rule has no `id`.', 'Give each rule an `id` of its own.');
  if (rule.regex === undefined && rule.path === undefined) {
    const remedy = 'Give it a `regex`, a `path`, or both.';
    throw file.wrong(path, `the rule ${rule.id} has neither \`regex\` nor \`path\`, so that it finds nothing.`, remedy);
  }
  const groups = rule.regex === undefined ? Infinity : file.pattern([...path, 'regex'], rule.regex).groups;
  if (rule.secretGroup > groups) {
    const problem = `\`secretGroup\` of ${rule.id} is ${rule.secretGroup}, but its pattern has ${groups === 1 ? 'one group' : `${groups} groups`}.`;
    throw file.wrong([...path, 'secretGroup'], problem, 'Name a group that the pattern has, or leave `secretGroup` out.');
  }
}

/**
 * Reads a configuration file of gitleaks (v8.30) with what it extends, to the same effect: rules, allowlists in the form of today and the older one,
 * `targetRules`, `required`, `disabledRules`. What gitleaks drops without a word is a warning.
 * @param name of the file, for messages
 * @throws RolloutError `INVALID_LEAK_RULES` with line and column
 */
export async function readRules(text: string, name: string, sources: RuleSources): Promise<ReadRules> {
  const loaded = await load(text, name, 0, sources);
  for (const rule of loaded.rules.values()) check(rule, loaded);
  const rules = new Map(loaded.rules);
  const warnings = [...loaded.warnings];
  for (const { id, allowlist, path } of loaded.targeted) {
    const rule = rules.get(id);
    if (rule !== undefined) rules.set(id, { ...rule, allowlists: [...rule.allowlists, allowlist] });
    // The default rules are not those of gitleaks: a name of theirs is no mistake.
    else if (loaded.extendsDefaults) warnings.push(`${name}: \`targetRules\` names ${id}, which is no rule here.`);
    else throw loaded.file.wrong(path, `there is no rule ${id}.`, 'Name in `targetRules` rules that this file has or extends.');
  }
  return { rules: [...rules.values()], allowlists: loaded.allowlists, warnings };
}
