import { RolloutError } from '#core/errors';
import type { Logger } from '#core/ports';
import { requireAddresses } from '#health/address';
import { addressesOf, checkEndpoints, type EndpointHealth } from '#health/check';
import type { Expectation } from '#health/expectation';
import { parseVersionPlace } from '#health/version-place';
import type { ActionContext, ActionResult, Annotation } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import { writeReport } from '#delivery/report-file';
import { absentFile, readServiceSettings } from '#delivery/service-settings';
import type { spec } from './spec.ts';
import { remedyFor, type Asked } from './remedy.ts';
import { renderHealth, type HealthReport } from './summary.ts';

type Inputs = InputsOf<typeof spec>;
type Result = ActionResult<typeof spec>;

/** Where a version stands when nobody says it. */
const DEFAULT_PLACE = 'json:version';
const UNHEALTHY = 'ENDPOINT_UNHEALTHY';

/** Checks every endpoint until it is healthy or its attempts are used up. */
export async function main(inputs: Inputs, context: ActionContext): Promise<Result> {
  const { service } = inputs;
  const settings = service === undefined ? undefined : await readServiceSettings({ ...inputs, service }, context);
  const endpoints = await chooseEndpoints(inputs, settings?.health, context);
  const versionFrom = inputs['version-from'] ?? settings?.versionFrom ?? DEFAULT_PLACE;
  const asked = { ...inputs, 'version-from': versionFrom };
  if (inputs['every-address']) await requireLookUp(endpoints, context);
  const expectation = expect(inputs, versionFrom);
  const patience = {
    timeoutMs: inputs.timeout,
    attempts: inputs.attempts,
    retryDelayMs: inputs['retry-delay'],
    consecutive: inputs.consecutive,
    concurrency: inputs.concurrency,
    everyAddress: inputs['every-address'],
  };
  const checked = await checkEndpoints(endpoints, expectation, patience, context);
  const unhealthy = checked.filter(({ healthy }) => !healthy);
  logHealth(checked, context.log);
  const report: HealthReport = {
    schema: 1,
    action: 'health-check',
    healthy: unhealthy.length === 0,
    ...(unhealthy.length === 0 ? {} : { code: UNHEALTHY }),
    ...(inputs['expect-version'] === undefined ? {} : { expectedVersion: inputs['expect-version'] }),
    endpoints: checked,
  };
  const path = await writeReport(context, `health-check-${inputs.service ?? 'endpoints'}`, report);
  return {
    outcome: report.healthy ? 'passed' : 'failed',
    outputs: { healthy: String(report.healthy), unhealthy: unhealthy.map(({ endpoint }) => endpoint).join('\n'), report: path },
    summary: renderHealth(report, [...new Set(unhealthy.map((endpoint) => remedyFor(endpoint, asked)))]),
    annotations: [...unhealthy.map((endpoint) => annotate(endpoint, asked)), ...unasked(inputs)],
  };
}

/** A place to read the version from, and no version to expect: nothing was compared. */
function unasked(inputs: Inputs): readonly Annotation[] {
  if (inputs['expect-version'] !== undefined || inputs['version-from'] === undefined) return [];
  return [
    {
      level: 'warning',
      title: 'No version was checked',
      message: `\`version-from\` is \`${inputs['version-from']}\`, but there is no \`expect-version\` to compare it with.\nWhat to do: Give \`expect-version\`, or leave \`version-from\` out.`,
    },
  ];
}

async function chooseEndpoints(
  inputs: Inputs,
  configured: readonly string[] | undefined,
  context: ActionContext,
): Promise<readonly string[]> {
  const endpoints = inputs.endpoints ?? configured ?? [];
  if (endpoints.length === 0) {
    const absent = inputs.service === undefined ? undefined : await absentFile(inputs['rollout-file'], context);
    throw new RolloutError('input', {
      code: 'NO_ENDPOINTS',
      message: `There is nothing to check: the input \`endpoints\` is empty and the rollout file names no \`health\` addresses for the service.${absent?.message ?? ''}`,
      remedy: `${absent?.remedy ?? ''}Add the input, e.g. \`endpoints: https://api.example.com/health/ready\`.`,
    });
  }
  requireAddresses(endpoints);
  return endpoints;
}

/** Throws an `input` RolloutError (EVERY_ADDRESS_PROXIED) where a proxy looks the names up, so that one address would be taken for all. */
async function requireLookUp(endpoints: readonly string[], context: Pick<ActionContext, 'http'>): Promise<void> {
  for (const endpoint of endpoints) {
    if ((await addressesOf(endpoint, context))?.length !== 0) continue;
    throw new RolloutError('input', {
      code: 'EVERY_ADDRESS_PROXIED',
      message: `\`every-address\` cannot be kept for ${endpoint}: the request goes through the proxy of HTTP_PROXY or HTTPS_PROXY, which looks the name up itself.`,
      remedy: `Add ${new URL(endpoint).hostname} to NO_PROXY if this runner reaches it without the proxy; else leave \`every-address\` out and give each instance its own address in \`endpoints\`.`,
    });
  }
}

function expect(inputs: Inputs, versionFrom: string): Expectation {
  const version = inputs['expect-version'];
  if (version === undefined) return { statuses: inputs['expect-status'] };
  return { statuses: inputs['expect-status'], version: { expected: version, place: parseVersionPlace(versionFrom) } };
}

/** Endpoints that the log names one by one; the unhealthy ones are all in the annotations and the summary. */
const LOGGED = 50;

function logHealth(checked: readonly EndpointHealth[], log: Logger): void {
  const healthy = checked.filter((endpoint) => endpoint.healthy);
  for (const { endpoint, status, responseMs, attempts, addresses = [] } of healthy.slice(0, LOGGED)) {
    const from = addresses.length === 0 ? '' : ` from ${addresses.length === 1 ? 'one address' : `${String(addresses.length)} addresses`}`;
    const tries = attempts === 1 ? '' : `, after ${String(attempts)} tries, each over a new connection,${from}`;
    log.info(`Healthy: ${endpoint} (${String(status ?? '')}, ${String(Math.round(responseMs ?? 0))} ms${tries})`);
  }
  if (healthy.length > LOGGED) log.info(`and ${String(healthy.length - LOGGED)} more.`);
}

function annotate(health: EndpointHealth, asked: Asked) {
  const { endpoint, problem, attempts } = health;
  return {
    level: 'error',
    title: `Unhealthy: ${UNHEALTHY}`,
    message: `${endpoint} ${(problem ?? 'is unhealthy').replace(/\.$/, '')} (after ${String(attempts)} ${attempts === 1 ? 'try' : 'tries'}).\nWhat to do: ${remedyFor(health, asked)}`,
  } as const;
}
