import * as v from 'valibot';
import { BESIDE_SERVICES } from '#core/service-name';
import { SEVERITIES } from '#core/severity';
import { parseCriterion, problemSentence } from '#core/criteria/parse';
import { isSeveralAddresses } from '#core/one-address';
import { NO_DATA_POLICIES } from '#core/judging/no-data';
import { parseDuration } from '#core/criteria/quantity';
import { planProblem } from '#core/rollout/plan';
import { nameProblem } from '#secrets/declarations/name';
import { parseDeclaration } from '#secrets/declarations/parse';
import { versionEntries, versionPlace } from './version-at.ts';

const durationText = v.pipe(
  v.string(({ input }) =>
    typeof input === 'number'
      ? `has no unit of time; did you mean ${String(input)}s or ${String(input)}m?`
      : 'is not a duration such as 90s, 5m or 1h30m',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const parsed = parseDuration(dataset.value);
    if (parsed.ok) return;
    const { hint } = parsed.problem;
    addIssue({ message: `is not a duration such as 90s, 5m or 1h30m${hint === undefined ? '' : `; ${hint}`}` });
  }),
  v.description('A duration such as 90s, 5m or 1h30m.'),
);

const address = v.pipe(
  v.string(),
  v.check((text) => !text.includes('${'), 'holds a reference, and ${NAME} is replaced in platform, signals and notify only'),
  v.check(
    (text) => !isSeveralAddresses(text),
    'holds several addresses, or blanks: write a list with one in each entry, `health: [https://…, https://…]`',
  ),
  v.url('is not an address such as https://api.example.com/health'),
  v.description('An http or https address.'),
);

const criterion = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const parsed = parseCriterion(dataset.value);
    if (!parsed.ok) addIssue({ message: `column ${String(parsed.problem.column)}: ${problemSentence(parsed.problem)}` });
  }),
  v.description('One sentence that must hold, e.g. `error-rate <= baseline + 1pp`.'),
);

const noDataPolicy = v.picklist(NO_DATA_POLICIES, `is not one of ${NO_DATA_POLICIES.join(', ')}`);

const judgedCriterion = v.union([
  criterion,
  v.strictObject({
    holds: criterion,
    'on-no-data': v.optional(v.pipe(noDataPolicy, v.description('What too little data means at the end of the soak.'))),
  }),
]);

const weight = v.number(({ input }) => {
  const [, bare] = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(typeof input === 'string' ? input : '') ?? [];
  return bare === undefined ? 'is not a number' : `is not a number: weights are percents already, write ${bare}`;
});

const plan = v.strictObject({
  steps: v.pipe(
    v.array(weight),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const problem = planProblem(dataset.value);
      if (problem !== undefined) addIssue({ message: problem });
    }),
    v.description('Ascending weights in percent, e.g. [5, 25, 50, 100]. 100 at the end is implied.'),
  ),
  soak: v.optional(
    v.pipe(
      durationText,
      v.check((text) => {
        const parsed = parseDuration(text);
        return !parsed.ok || parsed.ms > 0;
      }, 'is no time at all; leave `soak` out where nothing is to be observed'),
      v.description('Time under observation at each weight.'),
    ),
  ),
});

const kinded = v.looseObject({ kind: v.string('needs a `kind`') });
/** Beside the keys of its kind. */
const platform = v.looseObject({ kind: v.string('needs a `kind`'), ...versionEntries });

const command = v.pipe(
  v.array(
    v.pipe(v.string(), v.maxLength(10_000), v.regex(/^[^\0]*$/, 'has a zero byte')),
    'is not a list such as ["./snapshot.sh", "--all"]',
  ),
  v.minLength(1, 'names no program'),
  v.maxLength(200),
  v.check(([program]) => program !== undefined && program.trim() !== '', 'names no program'),
  v.description('Program and arguments; no shell is used.'),
);

const hook = (outcomes: readonly [string, ...string[]], otherwise: string) =>
  v.strictObject({
    run: command,
    name: v.optional(
      v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.description('What the summary calls it. Default: the program.')),
    ),
    timeout: v.optional(v.pipe(durationText, v.description('Limit of one run. Default 5m.'))),
    'on-failure': v.optional(v.pipe(v.picklist(outcomes, `is not one of ${outcomes.join(', ')}`), v.description(otherwise))),
    'in-emergency': v.optional(v.pipe(v.boolean(), v.description('Run it in `mode: emergency` too.'))),
  });

/** Commands around a rollback. */
export const hooksBeforeSchema = v.pipe(
  v.array(
    hook(['stop', 'continue'], '`stop` (default): nothing is rolled back. `continue`: the failure is reported. An emergency never stops.'),
  ),
  v.maxLength(20),
  v.description('Commands before traffic moves, in order: a database snapshot, for instance. Skipped in an emergency by default.'),
);
export const hooksAfterSchema = v.pipe(
  v.array(
    hook(['warn', 'fail'], '`warn` (default): the failure is reported. `fail`: the step fails; the traffic stays with the good version.'),
  ),
  v.maxLength(20),
  v.description('Commands after the return is verified, in order: restore a configuration, purge a cache. Run in an emergency by default.'),
);

/** Changes that matter to a return. */
export const migrationsSchema = v.pipe(
  v.array(
    v.strictObject({
      version: v.pipe(v.string(), v.minLength(1), v.maxLength(2000), v.description('Version that brought the migration.')),
      irreversible: v.pipe(v.boolean(), v.description('True when an older version cannot run after it.')),
      why: v.optional(
        v.pipe(v.string(), v.maxLength(500), v.description('What it did, for whoever must decide, e.g. `drops column email`.')),
      ),
    }),
  ),
  v.maxLength(1000),
  v.description('Migrations by version. A rollback past an irreversible one is refused.'),
);

const rollbackOfService = v.strictObject({
  before: v.optional(hooksBeforeSchema),
  after: v.optional(hooksAfterSchema),
  steps: v.optional(
    v.pipe(
      v.array(weight),
      v.rawCheck(({ dataset, addIssue }) => {
        const problem = dataset.typed ? planProblem(dataset.value) : undefined;
        if (problem !== undefined) addIssue({ message: problem });
      }),
      v.description('Shares that the returning version gets one after the other, in percent. 100 at the end is implied.'),
    ),
  ),
  pause: v.optional(v.pipe(durationText, v.description('How long each of these steps is watched.'))),
  'critical-health': v.optional(
    v.pipe(v.array(address), v.description('Addresses that must be healthy in an emergency. Default: those of `health`.')),
  ),
});

/** What must hold of each secret. Names of GitHub's secrets know no case: two that differ in nothing else are one that is declared twice. */
const secretsSchema = v.pipe(
  v.record(
    v.string(),
    v.string('is no declaration: write one in a line, such as `url(postgres)`, in quotes where it stands within braces'),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const seen = new Map<string, string>();
    for (const [name, text] of Object.entries(dataset.value)) {
      const before = seen.get(name.toUpperCase());
      seen.set(name.toUpperCase(), name);
      const parsed = parseDeclaration(name, text);
      const problem =
        nameProblem(name) ?? (before === undefined ? undefined : `${before} is declared already, and names of secrets know no case`);
      const message = problem ?? (parsed.ok ? undefined : `column ${String(parsed.problem.column)}: ${parsed.problem.message}`);
      if (message === undefined) continue;
      addIssue({ message, path: [{ type: 'object', origin: 'value', input: dataset.value, key: name, value: text }] });
    }
  }),
  v.description(
    'Secrets by name, and what must hold of each, e.g. `DATABASE_URL: url(postgres)`. An environment adds to these, and wins name by name.',
  ),
);

const described = {
  health: v.optional(v.pipe(v.array(address), v.description('Addresses that must answer before and after a rollback.'))),
  plan: v.optional(v.pipe(plan, v.description('The ordered steps of a rollout.'))),
  criteria: v.optional(v.pipe(v.array(judgedCriterion), v.description('What must hold during a soak.'))),
  'version-from': v.optional(
    v.pipe(versionPlace, v.description('Where the health addresses tell their version: `header:NAME` or `json:a.b`.')),
  ),
  migrations: v.optional(migrationsSchema),
  secrets: v.optional(secretsSchema),
  rollback: v.optional(v.pipe(rollbackOfService, v.description('How this service is rolled back.'))),
  platform: v.optional(v.pipe(platform, v.description('Where the service gets its traffic.'))),
  signals: v.optional(v.pipe(kinded, v.description('Where measurements come from.'))),
};

const environment = v.strictObject(described);

const service = v.strictObject({
  ...described,
  environments: v.optional(
    v.pipe(v.record(v.string(), environment), v.description('What differs per environment; wins over the service.')),
  ),
});

const login = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,39}$/, 'is not a GitHub login'));
const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(50, 'is longer than 50 characters'));

const incidents = v.strictObject({
  labels: v.optional(v.pipe(v.array(label), v.maxLength(20), v.description('Labels besides `rollout-incident` and the severity.'))),
  assignees: v.optional(v.pipe(v.array(login), v.maxLength(10), v.description('Logins of those who are assigned.'))),
  'reopen-within': v.optional(
    v.pipe(durationText, v.description('A problem that comes back within this time reopens its issue. Default 7d.')),
  ),
  'escalate-after': v.optional(
    v.pipe(durationText, v.description('Time without acknowledgement after which the severity rises by a level. Default 15m.')),
  ),
});

const rollbackOfAll = v.strictObject({
  order: v.optional(
    v.pipe(
      v.array(v.string()),
      v.maxLength(200),
      v.description('Services that are rolled back one after another, in this order; the others follow, all at once.'),
    ),
  ),
});

const channel = v.looseObject({
  kind: v.string('needs a `kind`'),
  from: v.optional(v.pipe(v.picklist(SEVERITIES, `is not one of ${SEVERITIES.join(', ')}`), v.description('Least severity that is sent.'))),
});

const serviceKey = v.pipe(
  v.string(),
  v.check((name) => !BESIDE_SERVICES.test(name), 'is no name of a service: blanks, commas, `;` and `=` part several of them in an input'),
);

/** The rollout file; platform, signals and notify settings are checked by their kind. */
export const rolloutFileSchema = v.strictObject({
  services: v.pipe(v.record(serviceKey, service), v.description('Services by name.')),
  rollback: v.optional(v.pipe(rollbackOfAll, v.description('How several services are rolled back.'))),
  notify: v.optional(v.pipe(v.array(channel), v.maxLength(50), v.description('Where rollbacks and incidents are told.'))),
  incidents: v.optional(v.pipe(incidents, v.description('How incidents are kept as GitHub issues.'))),
});

export type RolloutFile = v.InferOutput<typeof rolloutFileSchema>;
export type ServiceEntry = v.InferOutput<typeof service>;
export type EnvironmentEntry = v.InferOutput<typeof environment>;
export type Migration = v.InferOutput<typeof migrationsSchema>[number];
export type HooksBefore = v.InferOutput<typeof hooksBeforeSchema>;
export type HooksAfter = v.InferOutput<typeof hooksAfterSchema>;
