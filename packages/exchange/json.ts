import * as v from 'valibot';
import { parseJson } from '#core/json';
import type { HttpResponse } from '#core/ports';
import { BadBody } from './bad-body.ts';

/** The body as JSON of a shape; an empty one where the shape may be missing. Throws BadBody: `not-json`, or `wrong-shape` with the first place that is wrong. */
export function readJson<S extends v.GenericSchema>(response: HttpResponse, schema: S): v.InferOutput<S> {
  const json = parseJson(response.body);
  const empty = response.body.trim() === '';
  if (json === undefined && !empty) throw new BadBody(response, 'not-json', 'the answer is not JSON');
  const checked = v.safeParse(schema, json, { abortEarly: true });
  if (checked.success) return checked.output;
  if (empty) throw new BadBody(response, 'not-json', 'the answer is empty');
  throw new BadBody(response, 'wrong-shape', shapeProblem(checked.issues[0]));
}

/** Reads answers as JSON of a shape, like `readJson`. */
export function jsonOf<S extends v.GenericSchema>(schema: S): (response: HttpResponse) => v.InferOutput<S> {
  return (response) => readJson(response, schema);
}

/** `targets.0.weight should be number`, or the schema's own words behind the place. What was received is left out: it may be anything. */
export function shapeProblem(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'the answer';
  return issue.message.startsWith('Invalid ') ? `${place} should be ${issue.expected ?? 'there'}` : `${place} ${issue.message}`;
}
