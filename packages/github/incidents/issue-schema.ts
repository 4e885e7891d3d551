import * as v from 'valibot';

const instant = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number(),
  v.finite(),
);
const id = v.pipe(v.number(), v.integer(), v.minValue(1));
const user = v.nullish(v.object({ login: v.string(), type: v.optional(v.string(), '') }));
const association = v.optional(v.string(), 'NONE');

/** The fields of GitHub's `issue` that we use. */
export const issueSchema = v.object({
  number: id,
  html_url: v.string(),
  body: v.nullish(v.string(), ''),
  state: v.string(),
  user,
  author_association: association,
  labels: v.array(v.union([v.string(), v.object({ name: v.optional(v.string(), '') })])),
  assignees: v.nullish(v.array(v.object({ login: v.string() })), []),
  comments: v.optional(v.number(), 0),
  reactions: v.optional(v.object({ total_count: v.number() })),
  created_at: instant,
  closed_at: v.nullish(instant),
  pull_request: v.optional(v.unknown()),
});

export type Issue = v.InferOutput<typeof issueSchema>;

/** The fields of GitHub's `issue-comment` that we use. */
export const commentSchema = v.object({
  id,
  html_url: v.string(),
  body: v.nullish(v.string(), ''),
  user,
  author_association: association,
  created_at: instant,
});

export type IssueComment = v.InferOutput<typeof commentSchema>;

/** The names of an issue's labels. */
export function labelsOf(issue: Issue): readonly string[] {
  return issue.labels.map((label) => (typeof label === 'string' ? label : label.name));
}

/** The login names of whom an issue is assigned to. */
export function assigneesOf(issue: Issue): readonly string[] {
  return issue.assignees.map(({ login }) => login);
}

/**
 * True when the author has a say in the repository: an owner, a member of its organisation, a collaborator, or an app, which somebody with such a say
 * installed. On a public repository anybody else can open an issue and comment, so what they write there proves nothing.
 */
export function isTrusted(written: Pick<Issue, 'user' | 'author_association'>): boolean {
  return written.user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(written.author_association);
}
