import type { Context } from 'openapi-backend';
import type { Answer } from './deployments.ts';

type Json = Readonly<Record<string, unknown>>;

export interface StoredRun {
  readonly id: number;
  /** GitHub's word: `queued`, `in_progress`, `completed`, `waiting` … */
  status: string;
  conclusion: string | null;
  /** As GitHub writes an instant. */
  updated_at: string;
}

/** A repository's workflow runs. */
export class Runs {
  readonly all: StoredRun[] = [];
  readonly #example: () => Json;

  /** `example`: GitHub's published answer about a run. */
  constructor(example: unknown) {
    this.#example = () => structuredClone(example) as Json;
  }

  add(run: Partial<StoredRun>): StoredRun {
    const { id = 30_000 + this.all.length, status = 'in_progress', conclusion = null, updated_at = '2026-01-01T00:00:00Z' } = run;
    const stored = { id, status, conclusion, updated_at };
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
    return { status: 200, body: { ...this.#example(), ...run } };
  }

  list(perPage: number): Answer {
    const shown = this.all.toReversed().slice(0, perPage);
    return { status: 200, body: { total_count: this.all.length, workflow_runs: shown.map((run) => ({ ...this.#example(), ...run })) } };
  }
}

/** The operations of GitHub's description that concern runs. */
export const runOperationIds = ['actions/get-workflow-run', 'actions/list-workflow-runs-for-repo'] as const;

export function runOperations(runs: Runs): Readonly<Record<(typeof runOperationIds)[number], (context: Context) => Answer>> {
  type Texts = Readonly<Record<string, string | undefined>>;
  return {
    'actions/get-workflow-run': ({ request }) => runs.get(Number((request.params as Texts)['run_id'])),
    'actions/list-workflow-runs-for-repo': ({ request }) => runs.list(Number((request.query as Texts)['per_page'] ?? 30)),
  };
}
