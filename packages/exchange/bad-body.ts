import type { HttpResponse } from '#core/ports';
import type { BodyFault } from './failure.ts';

/** Thrown by who reads an answer: it is a success with something else than what was asked for behind it. `problem` is a clause: `the answer is not JSON`. */
export class BadBody extends Error {
  override readonly name = 'BadBody';
  readonly response: HttpResponse;
  readonly fault: BodyFault;
  readonly problem: string;

  constructor(response: HttpResponse, fault: BodyFault, problem: string) {
    super(problem);
    this.response = response;
    this.fault = fault;
    this.problem = problem;
  }
}
