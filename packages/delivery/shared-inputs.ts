import { choice, flag, name, secret, text, title, yaml } from '#toolkit/inputs';

/** Inputs that mean the same in every action that knows services. */
export const serviceInputs = {
  service: name({
    description: 'Service that is delivered; also its key in the rollout file.',
    required: true,
    example: 'api',
  }),
  environment: title({
    description: 'Where it is delivered.',
    default: 'production',
    example: 'production',
  }),
  'rollout-file': text({
    description: 'File that describes services and environments. Inputs win over it; it may be absent.',
    default: '.github/rollout.yml',
    example: '.github/rollout.yml',
  }),
} as const;

export const platformInput = {
  platform: yaml({
    description: 'Where the service gets its traffic, as YAML with a `kind`. Overrides the rollout file.',
    example: 'kind: haproxy\nsocket: /run/haproxy.sock\nbackend: api',
  }),
} as const;

export const signalsInput = {
  signals: yaml({
    description: 'Where measurements come from, as YAML with a `kind`. Overrides the rollout file.',
    example: 'kind: prometheus\nurl: https://prometheus.example.com',
  }),
} as const;

export const ledgerInputs = {
  ledger: text({
    description: 'Where rollouts are recorded: `github` (deployments) or `file:PATH` for local use.',
    default: 'github',
    example: 'file:rollouts.jsonl',
  }),
  'github-token': secret({
    description: 'Token for everything that is asked of GitHub; what it needs is under Permissions.',
    default: '${{ github.token }}',
    example: '${{ secrets.GITHUB_TOKEN }}',
  }),
} as const;

export const dryRunInput = {
  'dry-run': flag({ description: 'Say what would be done and change nothing.', default: 'false' }),
} as const;

export const feedbackInputs = {
  'pull-request-comment': flag({
    description: 'Keep one comment on the pull request of the released commit up to date.',
    default: 'false',
  }),
  'commit-status': choice(['none', 'status', 'check'], {
    description: 'Show the result on the released commit: as a commit status or as a check run.',
    default: 'none',
  }),
} as const;
