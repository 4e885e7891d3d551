import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { parseJson } from '#core/json';
import type { NewRollout, RolloutRecord } from '#core/ledger';
import { fieldsOf } from './record-text.ts';
import { rolloutFields, startedBy } from './rollout-schema.ts';

/** What all rollouts had as their task before each service had its own; still read, no longer written. */
export const formerTask = 'rollout';

/**
 * The task of a service's deployments, which GitHub lists by: a service's history costs the same however many others there are. It also tells ours from those that
 * jobs with `environment:` make (`deploy`). GitHub documents no bound for a task; names that are long or unusual stand as a digest.
 */
export function taskOf(service: string): string {
  const plain = /^[a-z\d][a-z\d._-]{0,79}$/.test(service);
  return `${formerTask}:${plain ? service : `~${createHash('sha256').update(service).digest('hex').slice(0, 32)}`}`;
}

const payloadSchema = v.object({ schema: v.literal(1), ...rolloutFields, nonce: v.pipe(v.string(), v.maxLength(100)) });

const instant = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number(),
  v.finite(),
);
const id = v.pipe(v.number(), v.integer(), v.minValue(1));
const optionalText = v.nullish(v.string(), '');

/** The fields of GitHub's `deployment` that we use; the payload stays unread, as anybody with write access may have put it there. */
export const deploymentSchema = v.object({
  id,
  task: v.string(),
  ref: v.string(),
  environment: v.string(),
  created_at: instant,
  payload: v.unknown(),
});

/** The fields of GitHub's `deployment-status` that we use. */
export const statusSchema = v.object({
  id,
  state: v.string(),
  description: optionalText,
  log_url: optionalText,
  created_at: instant,
});

/** The answer to writing a status: of it we need only when GitHub says that it was made. */
export const writtenSchema = v.object({ created_at: instant });

/** A list whose foreign or broken elements are left out. */
export function listOf<S extends v.GenericSchema>(schema: S, elements: readonly unknown[]): readonly v.InferOutput<S>[] {
  return elements.flatMap((element) => {
    const checked = v.safeParse(schema, element);
    return checked.success ? [checked.output] : [];
  });
}

export type Payload = v.InferInput<typeof payloadSchema>;

/** What a deployment of ours carries. */
export function payloadOf(rollout: NewRollout, nonce: string): Payload {
  const { service, candidate, stable, arms, steps, run } = rollout;
  return {
    schema: 1,
    service,
    candidate,
    stable,
    arms: { candidate: arms.candidate, stable: arms.stable },
    steps: [...steps],
    run: fieldsOf(run),
    ...startedBy(rollout),
    nonce,
  };
}

export interface OpenedDeployment {
  readonly id: number;
  readonly nonce: string;
  /** Without entries. */
  readonly record: RolloutRecord;
}

/** The rollout that a deployment stands for; undefined when it is none of ours. */
export function rolloutOf(deployment: v.InferOutput<typeof deploymentSchema>): OpenedDeployment | undefined {
  if (deployment.task !== formerTask && !deployment.task.startsWith(`${formerTask}:`)) return undefined;
  const checked = v.safeParse(payloadSchema, unpacked(deployment.payload));
  if (!checked.success) return undefined;
  const { service, candidate, stable, arms, steps, run, nonce } = checked.output;
  if (deployment.task !== formerTask && deployment.task !== taskOf(service)) return undefined;
  const { environment, ref } = deployment;
  const record = {
    service,
    environment,
    candidate,
    stable,
    arms,
    steps,
    run,
    ref,
    ...startedBy(checked.output),
    id: String(deployment.id),
    openedAt: deployment.created_at,
    entries: [],
  };
  return { id: deployment.id, nonce, record };
}

/** GitHub hands a payload back as it was given or as a string of JSON, depending on its age and version. */
function unpacked(payload: unknown): unknown {
  return typeof payload === 'string' ? parseJson(payload) : payload;
}
