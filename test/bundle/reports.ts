import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { StepResult } from '#testkit/runner';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ } });
const validators = new Map<string, ValidateFunction>();

function validatorOf(action: string): ValidateFunction {
  const known = validators.get(action);
  if (known !== undefined) return known;
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../actions', action, 'report.schema.json'), 'utf8')) as object;
  const compiled = ajv.compile(schema);
  validators.set(action, compiled);
  return compiled;
}

/** The report that a step wrote; undefined when it wrote none. */
export function reportOf(step: StepResult): unknown {
  const path = step.outputs['report'];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`${step.id} names the report ${path}, but there is no such file.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** How the step's report differs from the published schema of its action, one line each; empty when it does not, or when there is no report. */
export function reportProblems(step: StepResult): readonly string[] {
  const report = reportOf(step);
  const validate = validatorOf(step.action);
  if (report === undefined || validate(report)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${step.id}${instancePath}: ${message ?? ''}`);
}
