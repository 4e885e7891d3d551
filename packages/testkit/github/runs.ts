import type { Context } from 'openapi-backend';
import type { Answer } from './deployments.ts';

type Json = Readonly<Record<string, unknown>>;

export interface StoredRun {
  readonly id: number;
  /** GitHub's word: `queued`, `in_progress`, `completed`, `waiting` … */
  status: string;
  conclusion: string | null;
  /** When it was started for the first time; as GitHub writes an instant. */
  created_at: string;
  updated_at: string;
  /** Logins of those who approved it. */
  readonly approvers: readonly string[];
  /** How earlier attempts ended, by their numbers. */
  readonly earlier: Record<number, string>;
}

/** A repository's workflow runs. */
export class Runs {
  readonly all: StoredRun[] = [];
  readonly #example: () => Json;
  readonly #review: () => Json;

  /** `example`: GitHub's published answer about a run; `reviews`: about its approvals. */
  constructor(example: unknown, reviews: unknown) {
    this.#example = () => structuredClone(example) as Json;
    this.#review = () => structuredClone((reviews as readonly Json[])[0] ?? {});
  }

  add(run: Partial<StoredRun>): StoredRun {
    const {
      id = 30_000 + this.all.length,
      status = 'in_progress',
      conclusion = null,
      created_at = '2026-01-01T00:00:00Z',
      updated_at = '2026-01-01T00:00:00Z',
      approvers = [],
      earlier = {},
    } = run;
    const stored = { id, status, conclusion, created_at, updated_at, approvers, earlier: { ...earlier } };
    this.all.push(stored);
    return stored;
  }

  /** Takes a run away, as somebody does who deletes it. */
  remove(id: number): void {
    this.all.splice(
      this.all.findIndex((run) => run.id === id),
      1,
    );
  }

  get(id: number): Answer {
    const run = this.all.find((one) => one.id === id);
    if (run === undefined) return { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com' } };
    return { status: 200, body: this.#shown(run) };
  }

  /** An attempt whose end nobody has told stands as the run does. */
  attempt(id: number, number: number): Answer {
    const run = this.all.find((one) => one.id === id);
    const conclusion = run?.earlier[number];
    if (run === undefined || conclusion === undefined) return this.get(id);
    return { status: 200, body: this.#shown({ ...run, status: 'completed', conclusion }) };
  }

  list(perPage: number): Answer {
    const shown = this.all.toReversed().slice(0, perPage);
    return { status: 200, body: { total_count: this.all.length, workflow_runs: shown.map((run) => this.#shown(run)) } };
  }

  /** Whoever approved a run; nobody did for one that is not known. */
  reviews(id: number): Answer {
    const { approvers = [] } = this.all.find((one) => one.id === id) ?? {};
    return {
      status: 200,
      body: approvers.map((login) => {
        const review = this.#review();
        return { ...review, state: 'approved', user: { ...(review['user'] as Json), login } };
      }),
    };
  }

  #shown({ id, status, conclusion, created_at, updated_at }: StoredRun): Json {
    return { ...this.#example(), id, status, conclusion, created_at, updated_at };
  }
}

/** The operations of GitHub's description that concern runs. */
export const runOperationIds = [
  'actions/get-workflow-run',
  'actions/get-workflow-run-attempt',
  'actions/list-workflow-runs-for-repo',
  'actions/get-reviews-for-run',
] as const;

/** What the stand-in of GitHub answers about workflow runs, by operation. */
export function runOperations(runs: Runs): Readonly<Record<(typeof runOperationIds)[number], (context: Context) => Answer>> {
  type Texts = Readonly<Record<string, string | undefined>>;
  return {
    'actions/get-workflow-run': ({ request }) => runs.get(Number((request.params as Texts)['run_id'])),
    'actions/get-workflow-run-attempt': ({ request }) => {
      const { run_id: id, attempt_number: number } = request.params as Texts;
      return runs.attempt(Number(id), Number(number));
    },
    'actions/get-reviews-for-run': ({ request }) => runs.reviews(Number((request.params as Texts)['run_id'])),
    'actions/list-workflow-runs-for-repo': ({ request }) => runs.list(Number((request.query as Texts)['per_page'] ?? 30)),
  };
}
