import * as v from 'valibot';
import { parseCriterion, problemSentence } from '#core/criteria/parse';
import { NO_DATA_POLICIES } from '#core/judging/no-data';
import { parseDuration } from '#core/criteria/quantity';
import { planProblem } from '#core/rollout/plan';

const durationText = v.pipe(
  v.string(),
  v.check((text) => parseDuration(text).ok, 'is not a duration such as 90s, 5m or 1h30m'),
  v.description('A duration such as 90s, 5m or 1h30m.'),
);

const address = v.pipe(
  v.string(),
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

const plan = v.strictObject({
  steps: v.pipe(
    v.array(v.number('is not a number')),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const problem = planProblem(dataset.value);
      if (problem !== undefined) addIssue({ message: problem });
    }),
    v.description('Ascending weights in percent, e.g. [5, 25, 50, 100]. 100 at the end is implied.'),
  ),
  soak: v.optional(v.pipe(durationText, v.description('Time under observation at each weight.'))),
});

const kinded = v.looseObject({ kind: v.string('needs a `kind`') });

const described = {
  health: v.optional(v.pipe(v.array(address), v.description('Addresses that must answer before and after a rollback.'))),
  plan: v.optional(v.pipe(plan, v.description('The ordered steps of a rollout.'))),
  criteria: v.optional(v.pipe(v.array(judgedCriterion), v.description('What must hold during a soak.'))),
  platform: v.optional(v.pipe(kinded, v.description('Where the service gets its traffic.'))),
  signals: v.optional(v.pipe(kinded, v.description('Where measurements come from.'))),
};

const environment = v.strictObject(described);

const service = v.strictObject({
  ...described,
  environments: v.optional(
    v.pipe(v.record(v.string(), environment), v.description('What differs per environment; wins over the service.')),
  ),
});

/** The rollout file; platform and signals settings are checked by their kind. */
export const rolloutFileSchema = v.strictObject({
  services: v.pipe(v.record(v.string(), service), v.description('Services by name.')),
});

export type RolloutFile = v.InferOutput<typeof rolloutFileSchema>;
export type ServiceEntry = v.InferOutput<typeof service>;
export type EnvironmentEntry = v.InferOutput<typeof environment>;
