import type { ActionResult } from '#toolkit/context';
import type { InputsOf } from '#toolkit/spec';
import type { spec } from './spec.ts';

export type Inputs = InputsOf<typeof spec>;
export type Result = ActionResult<typeof spec>;
