import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { spec as canaryStep } from '#actions/canary-step/src/spec';
import { spec as healthCheck } from '#actions/health-check/src/spec';
import { spec as rollback } from '#actions/rollback/src/spec';
import { spec as secretValidate } from '#actions/secret-validate/src/spec';
import { spec as soakMonitor } from '#actions/soak-monitor/src/spec';
import type { ActionName } from '#actions/suite';
import type { StepResult } from '#testkit/runner';
import type { ActionSpec } from '#toolkit/spec';

export const specs: Readonly<Record<ActionName, ActionSpec>> = {
  'canary-step': canaryStep,
  'health-check': healthCheck,
  rollback,
  'secret-validate': secretValidate,
  'soak-monitor': soakMonitor,
};

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ } });
const validators = new Map<string, ValidateFunction>();

function validatorOf(action: string, schema: string): ValidateFunction {
  const path = join(import.meta.dirname, '../../actions', action, schema);
  const known = validators.get(path);
  if (known !== undefined) return known;
  const compiled = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  validators.set(path, compiled);
  return compiled;
}

/** The files that an output of a step names, one on each line, parsed; empty when it names none. */
export function filesOf(step: StepResult, output: string): readonly unknown[] {
  const paths = (step.outputs[output] ?? '').split('\n').filter((path) => path !== '');
  return paths.map((path) => {
    if (!existsSync(path)) throw new Error(`${step.id} names ${path} as ${output}, but there is no such file.`);
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  });
}

/** The report that a step wrote; undefined when it wrote none. */
export function reportOf(step: StepResult): unknown {
  return filesOf(step, 'report')[0];
}

/** How the files of a step differ from the schemas that its action publishes for them, one line each; empty when they do not, or when it wrote none. */
export function reportProblems(step: StepResult): readonly string[] {
  const outputs = Object.entries(specs[step.action as ActionName].outputs);
  return outputs.flatMap(([output, { schema }]) => {
    if (schema === undefined) return [];
    const validate = validatorOf(step.action, schema);
    return filesOf(step, output).flatMap((file) => (validate(file) ? [] : problemsOf(step, output, validate)));
  });
}

function problemsOf(step: StepResult, output: string, { errors }: ValidateFunction): readonly string[] {
  return (errors ?? []).map(
    ({ instancePath, message, params }) => `${step.id}: ${output}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}
