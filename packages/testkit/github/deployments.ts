/** What a handler answers. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface StoredStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly log_url: string;
  readonly created_at: string;
}

export interface StoredDeployment {
  readonly id: number;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string;
  readonly payload: unknown;
  readonly production: boolean;
  readonly created_at: string;
  /** Oldest first. */
  readonly statuses: StoredStatus[];
}

export interface NewDeployment {
  readonly ref: string;
  readonly task?: string;
  readonly environment?: string;
  readonly description?: string;
  readonly payload?: unknown;
  readonly auto_merge?: boolean;
  readonly required_contexts?: readonly string[];
  readonly production_environment?: boolean;
}

export interface NewStatus {
  readonly state: string;
  readonly description?: string;
  readonly log_url?: string;
  readonly auto_inactive?: boolean;
}

export interface Listing {
  readonly task?: string | undefined;
  readonly environment?: string | undefined;
  readonly page: number;
  readonly perPage: number;
}

/** A repository's deployments, kept as GitHub keeps them where its description says how, and its documentation where that is silent. */
export class Deployments {
  readonly all: StoredDeployment[];
  readonly #api: string;
  readonly #now: () => number;
  #lastId = 1000;

  /** `api`: address of the repository in the API; `now`: milliseconds since the epoch; `all`: what is there already. */
  constructor(api: string, now: () => number = Date.now, all: readonly StoredDeployment[] = []) {
    this.#api = api;
    this.#now = now;
    this.all = [...all];
    for (const { id, statuses } of all) this.#lastId = Math.max(this.#lastId, id, ...statuses.map((status) => status.id));
  }

  create(wanted: NewDeployment): Answer {
    if (wanted.ref === 'no-such-branch')
      return { status: 422, body: { message: `No ref found for: ${wanted.ref}`, documentation_url: 'https://docs.github.com' } };
    if (wanted.auto_merge !== false || wanted.required_contexts?.length !== 0) {
      return {
        status: 409,
        body: { message: `Conflict: Commit status checks failed for ${wanted.ref}.`, documentation_url: 'https://docs.github.com' },
      };
    }
    const environment = wanted.environment ?? 'production';
    const stored = {
      id: this.#newId(),
      ref: wanted.ref,
      task: wanted.task ?? 'deploy',
      environment,
      description: wanted.description ?? '',
      payload: wanted.payload ?? {},
      production: wanted.production_environment ?? environment === 'production',
      created_at: this.#instant(),
      statuses: [],
    };
    this.all.push(stored);
    return { status: 201, body: this.#shown(stored) };
  }

  list(listing: Listing): Answer {
    const matching = this.all.filter(
      ({ task, environment }) => (listing.task ?? task) === task && (listing.environment ?? environment) === environment,
    );
    return { status: 200, body: pageOf(matching, listing).map((stored) => this.#shown(stored)) };
  }

  addStatus(id: number, wanted: NewStatus): Answer {
    const stored = this.#find(id);
    if (stored === undefined) return notFound;
    if ((wanted.description ?? '').length > 140) {
      const errors = [
        {
          resource: 'DeploymentStatus',
          field: 'description',
          code: 'custom',
          message: 'description is too long (maximum is 140 characters)',
        },
      ];
      return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com' } };
    }
    const status = this.#append(stored, wanted);
    if (wanted.state === 'success' && wanted.auto_inactive !== false) this.#inactivateBefore(stored);
    return { status: 201, body: this.#shownStatus(stored, status) };
  }

  listStatuses(id: number, listing: Listing): Answer {
    const stored = this.#find(id);
    if (stored === undefined) return notFound;
    return { status: 200, body: pageOf(stored.statuses, listing).map((status) => this.#shownStatus(stored, status)) };
  }

  /** GitHub leaves production alone: `auto_inactive` concerns other environments' earlier successes only. */
  #inactivateBefore(stored: StoredDeployment): void {
    for (const earlier of this.all) {
      const same = earlier.environment === stored.environment && earlier.id < stored.id && !earlier.production;
      if (same && earlier.statuses.at(-1)?.state === 'success') this.#append(earlier, { state: 'inactive' });
    }
  }

  #append(stored: StoredDeployment, { state, description = '', log_url = '' }: NewStatus): StoredStatus {
    const status = { id: this.#newId(), state, description, log_url, created_at: this.#instant() };
    stored.statuses.push(status);
    return status;
  }

  #find(id: number): StoredDeployment | undefined {
    return this.all.find((stored) => stored.id === id);
  }

  /** GitHub's instants have whole seconds. */
  #instant(): string {
    return new Date(this.#now()).toISOString().replace(/\.\d+/, '');
  }

  #newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #shown(stored: StoredDeployment): unknown {
    const { id, ref, task, environment, description, payload, production, created_at } = stored;
    const url = `${this.#api}/deployments/${String(id)}`;
    return {
      url,
      id,
      node_id: `DE_${String(id)}`,
      sha: 'a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d',
      ref,
      task,
      payload,
      original_environment: environment,
      environment,
      description,
      creator: null,
      created_at,
      updated_at: created_at,
      statuses_url: `${url}/statuses`,
      repository_url: this.#api,
      transient_environment: false,
      production_environment: production,
    };
  }

  #shownStatus(stored: StoredDeployment, status: StoredStatus): unknown {
    const { id, state, description, log_url, created_at } = status;
    const deployment = `${this.#api}/deployments/${String(stored.id)}`;
    return {
      url: `${deployment}/statuses/${String(id)}`,
      id,
      node_id: `DS_${String(id)}`,
      state,
      creator: null,
      description,
      environment: stored.environment,
      target_url: log_url,
      created_at,
      updated_at: created_at,
      deployment_url: deployment,
      repository_url: this.#api,
      environment_url: '',
      log_url,
    };
  }
}

const notFound: Answer = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com', status: '404' } };

/** Newest first. */
function pageOf<T>(oldestFirst: readonly T[], { page, perPage }: Listing): readonly T[] {
  return oldestFirst.toReversed().slice((page - 1) * perPage, page * perPage);
}
