import type { Answer } from './deployments.ts';
import type { Issues } from './issues.ts';

type Json = Readonly<Record<string, unknown>>;

export interface StoredPullRequest {
  readonly number: number;
  /** Commits that belong to it. */
  readonly shas: readonly string[];
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  /** `owner/name` that it is to be merged into. */
  readonly base: string;
}

export interface NewPullRequest {
  /** Its commits. */
  readonly sha: string | readonly string[];
  /** Default: the next free one. */
  readonly number?: number;
  readonly state?: 'open' | 'closed';
  readonly merged?: boolean;
  /** Default: this repository. */
  readonly base?: string;
}

export interface StoredCommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly target_url: string;
}

export interface CheckRunFields {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: { readonly title?: string; readonly summary?: string };
}

export interface StoredCheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  /** Slug of the app that made it; only that one may change it. */
  readonly app: string;
  fields: CheckRunFields;
}

export interface CommitsOptions {
  /** Address of the repository in the API, and in the browser. */
  readonly api: string;
  readonly web: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Pull requests have their comments there. */
  readonly issues: Issues;
  /** GitHub's published answers, by operation. */
  readonly examples: Readonly<Record<string, unknown>>;
}

const documentation = 'https://docs.github.com';
/** The app behind GITHUB_TOKEN. */
const ownApp = 'github-actions';

/** What a repository knows about its commits: the pull requests they belong to, their statuses and their check runs. */
export class Commits {
  readonly pullRequests: StoredPullRequest[] = [];
  /** Oldest first. */
  readonly statuses: StoredCommitStatus[] = [];
  readonly checkRuns: StoredCheckRun[] = [];
  readonly #options: CommitsOptions;
  #lastId = 20_000;

  constructor(options: CommitsOptions) {
    this.#options = options;
  }

  addPullRequest(wanted: NewPullRequest): number {
    const { sha, merged = false, state = merged ? 'closed' : 'open', base = this.#options.repository } = wanted;
    const { number } = this.#options.issues.addPullRequest(wanted.number === undefined ? {} : { number: wanted.number });
    this.pullRequests.push({ number, shas: typeof sha === 'string' ? [sha] : sha, state, merged, base });
    return number;
  }

  /** Newest first. */
  listPullRequests(sha: string, page: number, perPage: number): Answer {
    if (!/^[\da-f]{40}$/.test(sha)) return noCommit(sha);
    const matching = this.pullRequests.filter(({ shas }) => shas.includes(sha)).toReversed();
    const shown = matching.slice((page - 1) * perPage, page * perPage).map((pull) => this.#shownPullRequest(pull));
    return { status: 200, body: shown };
  }

  addStatus(sha: string, wanted: Partial<StoredCommitStatus>): Answer {
    if (!/^[\da-f]{40}$/.test(sha)) return noCommit(sha);
    const { state = '', context = 'default', description = '', target_url = '' } = wanted;
    if (description.length > 140) return invalid('Status', 'description');
    if (context.length > 255) return invalid('Status', 'context');
    const stored = { id: this.#newId(), sha, state, context, description, target_url };
    this.statuses.push(stored);
    return { status: 201, body: this.#shownStatus(stored) };
  }

  createCheckRun(fields: CheckRunFields, app = ownApp): Answer {
    const { name = '', head_sha: sha = '' } = fields;
    if (!/^[\da-f]{40}$/.test(sha)) return noCommit(sha);
    if (fields.status === 'completed' && fields.conclusion === undefined) return invalid('CheckRun', 'conclusion');
    const stored = { id: this.#newId(), name, head_sha: sha, app, fields };
    this.checkRuns.push(stored);
    return { status: 201, body: this.#shownCheckRun(stored) };
  }

  updateCheckRun(id: number, fields: CheckRunFields): Answer {
    const stored = this.checkRuns.find((one) => one.id === id);
    if (stored === undefined) return { status: 404, body: { message: 'Not Found', documentation_url: documentation } };
    if (stored.app !== ownApp)
      return {
        status: 403,
        body: { message: 'Invalid app_id. Only the app that created it can modify a check run.', documentation_url: documentation },
      };
    stored.fields = { ...stored.fields, ...fields };
    return { status: 200, body: this.#shownCheckRun(stored) };
  }

  /** Newest first, of each name only the latest one of an app, as GitHub filters unless asked otherwise. */
  listCheckRuns(sha: string, name: string | undefined): Answer {
    const matching = this.checkRuns.filter((run) => run.head_sha === sha && (name === undefined || run.name === name));
    const latest = new Map(matching.map((run) => [JSON.stringify([run.name, run.app]), run]));
    const runs = [...latest.values()].toReversed().map((run) => this.#shownCheckRun(run));
    return { status: 200, body: { total_count: runs.length, check_runs: runs } };
  }

  /** Somebody, or a job beside this one, takes a comment away. */
  deleteComment(id: number): Answer {
    const holder = this.#options.issues.all.find(({ comments }) => comments.some((comment) => comment.id === id));
    if (holder === undefined) return { status: 404, body: { message: 'Not Found', documentation_url: documentation } };
    holder.comments.splice(
      holder.comments.findIndex((comment) => comment.id === id),
      1,
    );
    return { status: 204, body: undefined };
  }

  #shownPullRequest({ number, shas, state, merged, base }: StoredPullRequest): unknown {
    const [example] = this.#example('repos/list-pull-requests-associated-with-commit') as readonly [Json];
    const target = example['base'] as Json;
    return {
      ...example,
      // The published example lacks a field of teams that the description asks for.
      requested_teams: [],
      number,
      state,
      merged_at: merged ? '2026-01-01T00:00:00Z' : null,
      html_url: `${this.#options.web}/pull/${String(number)}`,
      base: { ...target, repo: { ...(target['repo'] as Json), full_name: base } },
      head: { ...(example['head'] as Json), sha: shas.at(-1) },
    };
  }

  #shownStatus({ id, sha, state, context, description, target_url }: StoredCommitStatus): unknown {
    const example = this.#example('repos/create-commit-status') as Json;
    return { ...example, url: `${this.#options.api}/statuses/${sha}`, id, state, context, description, target_url };
  }

  #shownCheckRun({ id, name, head_sha: sha, app, fields }: StoredCheckRun): unknown {
    const example = this.#example('checks/create') as Json;
    const { title = null, summary = null } = fields.output ?? {};
    return {
      ...example,
      id,
      name,
      head_sha: sha,
      external_id: fields.external_id ?? null,
      status: fields.status ?? 'queued',
      conclusion: fields.conclusion ?? null,
      details_url: fields.details_url ?? null,
      html_url: `${this.#options.web}/runs/${String(id)}`,
      output: { ...(example['output'] as Json), title, summary },
      app: { ...(example['app'] as Json), slug: app },
    };
  }

  #example(operation: string): unknown {
    return structuredClone(this.#options.examples[operation]);
  }

  #newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}

function noCommit(sha: string): Answer {
  return { status: 422, body: { message: `No commit found for SHA: ${sha}`, documentation_url: documentation } };
}

function invalid(resource: string, field: string): Answer {
  return {
    status: 422,
    body: { message: 'Validation Failed', errors: [{ resource, field, code: 'custom' }], documentation_url: documentation },
  };
}
