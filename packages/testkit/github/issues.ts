import type { Answer } from './deployments.ts';

/** Who writes: the token's owner, or somebody that a test invents. */
export interface Author {
  readonly login: string;
  readonly type: 'User' | 'Bot';
  /** `author_association` of GitHub's description. */
  readonly association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
}

export interface StoredComment {
  readonly id: number;
  /** Of the issue or pull request. */
  readonly number: number;
  body: string;
  readonly author: Author;
  readonly created_at: string;
  updated_at: string;
}

export interface StoredIssue {
  readonly number: number;
  readonly isPullRequest: boolean;
  readonly author: Author;
  readonly created_at: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  state_reason: string | null;
  labels: readonly string[];
  assignees: readonly string[];
  reactions: number;
  updated_at: string;
  closed_at: string | null;
  /** Oldest first. */
  readonly comments: StoredComment[];
}

export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly (string | { readonly name?: string })[];
  readonly assignees?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly state_reason?: string;
}

export interface IssueListing {
  readonly state: 'open' | 'closed' | 'all';
  readonly labels: readonly string[];
  readonly sort: 'created' | 'updated' | 'comments';
  readonly direction: 'asc' | 'desc';
  /** Milliseconds since the epoch; only what was updated then or later. */
  readonly since: number;
  readonly page: number;
  readonly perPage: number;
}

export interface IssuesOptions {
  /** Address of the repository in the API, and in the browser. */
  readonly api: string;
  readonly web: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The repository's issues are switched off; pull requests have their comments all the same. */
  readonly disabled: boolean;
  /** The token has no push access: labels and assignees are dropped without a word. */
  readonly labelsDropped: boolean;
  /** Who can be assigned; everybody when left out. GitHub refuses others. */
  readonly assignable?: readonly string[] | undefined;
  /** Whose the token is. */
  readonly author: Author;
}

/** The author of what GITHUB_TOKEN writes. */
export const actionsBot: Author = { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' };

/** GitHub's limits: characters of a body and of a title. */
const longestBody = 65_536;
const longestTitle = 256;
const documentation = 'https://docs.github.com';
const notFound: Answer = { status: 404, body: { message: 'Not Found', documentation_url: documentation, status: '404' } };
const disabledAnswer: Answer = {
  status: 410,
  body: { message: 'Issues has been disabled in this repository.', documentation_url: documentation, status: '410' },
};

/** A repository's issues and the comments of issues and pull requests, which share their numbers. */
export class Issues {
  readonly all: StoredIssue[] = [];
  readonly #options: IssuesOptions;
  #lastNumber = 0;
  #lastComment = 5000;

  constructor(options: IssuesOptions) {
    this.#options = options;
  }

  create(wanted: IssueChange): Answer {
    if (this.#options.disabled) return disabledAnswer;
    const refused = this.#refusal(wanted);
    if (refused !== undefined) return refused;
    return { status: 201, body: this.#shown(this.add(this.#withoutDropped(wanted))) };
  }

  list(listing: IssueListing): Answer {
    const { state, labels, sort, direction, since } = listing;
    const wanted = labels.map((label) => label.toLowerCase());
    const key = (issue: StoredIssue): number =>
      sort === 'comments' ? issue.comments.length : Date.parse(sort === 'updated' ? issue.updated_at : issue.created_at);
    const matching = this.all
      .filter((issue) => issue.isPullRequest || !this.#options.disabled)
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => wanted.every((label) => issue.labels.some((own) => own.toLowerCase() === label)))
      .filter((issue) => Date.parse(issue.updated_at) >= since)
      .sort((a, b) => (direction === 'asc' ? 1 : -1) * (key(a) - key(b) || a.number - b.number));
    return { status: 200, body: pageOf(matching, listing).map((issue) => this.#shown(issue)) };
  }

  get(number: number): Answer {
    return this.#on(number, (issue) => ({ status: 200, body: this.#shown(issue) }));
  }

  update(number: number, wanted: IssueChange): Answer {
    return this.#on(number, (issue) => {
      const refused = this.#refusal(wanted);
      if (refused !== undefined) return refused;
      const { title, body, labels, assignees, state, state_reason: reason } = this.#withoutDropped(wanted);
      issue.title = title ?? issue.title;
      issue.body = body ?? issue.body;
      issue.labels = labels === undefined ? issue.labels : namesOf(labels);
      issue.assignees = assignees ?? issue.assignees;
      if (state !== undefined && state !== issue.state) {
        issue.state = state;
        issue.state_reason = reason ?? (state === 'closed' ? 'completed' : 'reopened');
        issue.closed_at = state === 'closed' ? this.#instant() : null;
      }
      issue.updated_at = this.#instant();
      return { status: 200, body: this.#shown(issue) };
    });
  }

  createComment(number: number, { body }: { readonly body: string }): Answer {
    return this.#on(number, (issue) => {
      if (body.trim() === '' || body.length > longestBody) return invalid('IssueComment', 'body');
      return { status: 201, body: this.#shownComment(this.comment(issue.number, body, this.#options.author)) };
    });
  }

  /** Oldest first, as GitHub lists them. */
  listComments(number: number, listing: Pick<IssueListing, 'page' | 'perPage' | 'since'>): Answer {
    return this.#on(number, ({ comments }) => {
      const matching = comments.filter(({ updated_at: at }) => Date.parse(at) >= listing.since);
      return { status: 200, body: pageOf(matching, listing).map((comment) => this.#shownComment(comment)) };
    });
  }

  updateComment(id: number, { body }: { readonly body: string }): Answer {
    const comment = this.all.flatMap(({ comments }) => comments).find((one) => one.id === id);
    if (comment === undefined) return notFound;
    if (body.trim() === '' || body.length > longestBody) return invalid('IssueComment', 'body');
    comment.body = body;
    comment.updated_at = this.#instant();
    return { status: 200, body: this.#shownComment(comment) };
  }

  /** Adds an issue as somebody would, without a call being counted. */
  add(wanted: IssueChange, author: Author = this.#options.author): StoredIssue {
    return this.#add(wanted, author, this.#lastNumber + 1, false);
  }

  /** Registers a pull request, so that it is listed among the issues and has comments. Its number is the next one unless given. */
  addPullRequest(wanted: IssueChange & { readonly number?: number } = {}): StoredIssue {
    const number = wanted.number ?? this.#lastNumber + 1;
    return this.#find(number) ?? this.#add(wanted, this.#options.author, number, true);
  }

  /** Comments as somebody would, without a call being counted. */
  comment(number: number, body: string, author: Author): StoredComment {
    const issue = this.#find(number);
    if (issue === undefined) throw new Error(`There is no issue ${String(number)}.`);
    this.#lastComment += 1;
    const at = this.#instant();
    const comment = { id: this.#lastComment, number, body, author, created_at: at, updated_at: at };
    issue.comments.push(comment);
    issue.updated_at = at;
    return comment;
  }

  #add(wanted: IssueChange, author: Author, number: number, isPullRequest: boolean): StoredIssue {
    const at = this.#instant();
    const { title = 'Untitled', body = '', labels = [], assignees = [], state = 'open' } = wanted;
    const issue: StoredIssue = {
      number,
      isPullRequest,
      author,
      created_at: at,
      title,
      body,
      state,
      state_reason: state === 'open' ? null : (wanted.state_reason ?? 'completed'),
      labels: namesOf(labels),
      assignees,
      reactions: 0,
      updated_at: at,
      closed_at: state === 'open' ? null : at,
      comments: [],
    };
    this.#lastNumber = Math.max(this.#lastNumber, number);
    this.all.push(issue);
    return issue;
  }

  #on(number: number, work: (issue: StoredIssue) => Answer): Answer {
    const issue = this.#find(number);
    if (issue === undefined) return notFound;
    return this.#options.disabled && !issue.isPullRequest ? disabledAnswer : work(issue);
  }

  #find(number: number): StoredIssue | undefined {
    return this.all.find((issue) => issue.number === number);
  }

  #refusal({ title, body, labels = [], assignees = [] }: IssueChange): Answer | undefined {
    if (title !== undefined && (title.trim() === '' || title.length > longestTitle)) return invalid('Issue', 'title');
    if (body !== undefined && body.length > longestBody) return invalid('Issue', 'body');
    if (this.#options.labelsDropped) return undefined;
    if (namesOf(labels).some((name) => name === '' || name.length > 50)) return invalid('Label', 'name');
    const { assignable } = this.#options;
    return assignable !== undefined && assignees.some((login) => !assignable.includes(login)) ? invalid('Issue', 'assignees') : undefined;
  }

  #withoutDropped(wanted: IssueChange): IssueChange {
    if (!this.#options.labelsDropped) return wanted;
    return Object.fromEntries(Object.entries(wanted).filter(([name]) => name !== 'labels' && name !== 'assignees'));
  }

  /** GitHub's instants have whole seconds. */
  #instant(): string {
    return new Date(this.#options.now()).toISOString().replace(/\.\d+/, '');
  }

  #shown(issue: StoredIssue): unknown {
    const { api, web } = this.#options;
    const url = `${api}/issues/${String(issue.number)}`;
    const page = `${web}/${issue.isPullRequest ? 'pull' : 'issues'}/${String(issue.number)}`;
    const assignees = issue.assignees.map((login) => shownUser({ login, type: 'User' }));
    return {
      url,
      repository_url: api,
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
      html_url: page,
      id: 90_000 + issue.number,
      node_id: `I_${String(issue.number)}`,
      number: issue.number,
      title: issue.title,
      user: shownUser(issue.author),
      labels: issue.labels.map((name, index) => ({ id: index + 1, node_id: `LA_${String(index)}`, name, color: 'ededed', default: false })),
      state: issue.state,
      state_reason: issue.state_reason,
      locked: false,
      assignee: assignees[0] ?? null,
      assignees,
      milestone: null,
      comments: issue.comments.length,
      created_at: issue.created_at,
      updated_at: issue.updated_at,
      closed_at: issue.closed_at,
      author_association: issue.author.association,
      body: issue.body,
      reactions: { ...noReactions, url: `${url}/reactions`, total_count: issue.reactions, eyes: issue.reactions },
      ...(issue.isPullRequest
        ? {
            pull_request: {
              url: `${api}/pulls/${String(issue.number)}`,
              html_url: page,
              diff_url: `${page}.diff`,
              patch_url: `${page}.patch`,
            },
          }
        : {}),
    };
  }

  #shownComment(comment: StoredComment): unknown {
    const { api, web } = this.#options;
    const { id, number, body, author, created_at, updated_at } = comment;
    return {
      id,
      node_id: `IC_${String(id)}`,
      url: `${api}/issues/comments/${String(id)}`,
      html_url: `${web}/issues/${String(number)}#issuecomment-${String(id)}`,
      issue_url: `${api}/issues/${String(number)}`,
      body,
      user: shownUser(author),
      created_at,
      updated_at,
      author_association: author.association,
    };
  }
}

const noReactions = { '+1': 0, '-1': 0, laugh: 0, confused: 0, heart: 0, hooray: 0, eyes: 0, rocket: 0 };

function invalid(resource: string, field: string): Answer {
  return {
    status: 422,
    body: { message: 'Validation Failed', errors: [{ resource, field, code: 'invalid' }], documentation_url: documentation },
  };
}

function namesOf(labels: readonly (string | { readonly name?: string })[]): readonly string[] {
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}

function pageOf<T>(listed: readonly T[], { page, perPage }: Pick<IssueListing, 'page' | 'perPage'>): readonly T[] {
  return listed.slice((page - 1) * perPage, page * perPage);
}

function shownUser({ login, type }: Pick<Author, 'login' | 'type'>): unknown {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 1,
    node_id: 'U_1',
    avatar_url: 'https://github.com/images/error/octocat_happy.gif',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}
