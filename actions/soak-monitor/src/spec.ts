import { SHARE_POLICIES } from '#core/judging/attendance';
import { choice, criteria, duration, flag, integer, name, noDataPolicies, number, text, weight, weights } from '#toolkit/inputs';
import { defineAction } from '#toolkit/spec';
import { feedbackInputs, ledgerInputs, serviceInputs, signalsInput } from '#delivery/shared-inputs';

export const spec = defineAction({
  name: 'soak-monitor',
  title: 'Soak monitor',
  description: 'Watches a new version beside the stable one, stops at the first decisive failure, and keeps the evidence.',
  icon: 'activity',
  color: 'green',
  permissions: {
    contents: { access: 'read', why: 'the rollout file is read from the checkout' },
    deployments: { access: 'write', why: 'the verdict is recorded in the rollout, which moves on only after a passed one' },
    'pull-requests': { access: 'write', why: 'only for `pull-request-comment`' },
    statuses: { access: 'write', why: 'only for `commit-status: status`' },
    checks: { access: 'write', why: 'only for `commit-status: check`' },
  },
  inputs: {
    ...serviceInputs,
    mode: choice(['soak', 'backtest'], {
      description:
        '`soak` watches and decides; `backtest` replays the past (`since` and `until`, or the report in `previous`): what would have been decided, how often a healthy rollout would have been aborted, and which tolerances hold.',
      default: 'soak',
    }),
    candidate: name({
      description: 'Version under observation; fills `$version` in queries and addresses. Default: that of the open rollout.',
      example: 'v2',
    }),
    stable: name({
      description: 'Version it is compared with; fills `$version` for the baseline. Default: that of the open rollout.',
      example: 'v1',
    }),
    ...signalsInput,
    criteria: criteria({
      description: 'What must hold, one criterion per line. Overrides the rollout file.',
      example: 'error-rate <= baseline + 1pp\nlatency.p95 <= baseline * 1.2',
    }),
    duration: duration({ description: 'How long to observe. Default: `soak` of the rollout file, else 30 minutes.', example: '30m' }),
    'max-duration': duration({
      description: 'How far the soak may be extended while there is too little data. Default: twice the duration.',
      example: '1h',
    }),
    'finish-early': flag({
      description: 'End the soak as soon as every regression beyond its tolerance has been ruled out, after `min-soak`.',
      default: 'false',
    }),
    'min-soak': duration({ description: 'The soak never ends early before this.', default: '5m' }),
    'warm-up': duration({
      description: 'New instances are cold: what they show this long is not judged. At most a tenth of the soak.',
      default: '60s',
    }),
    interval: duration({ description: 'Time between samples.', default: '15s' }),
    'min-samples': integer({
      description: 'Requests that each arm must have before a plain estimate counts (criteria that are not tested sequentially).',
      default: '50',
      min: 1,
    }),
    'on-no-data': noDataPolicies({
      description:
        'What too little data means at the end: `fail`, `pass`, `pause` (ends inconclusive) or `extend`; one for all, or `metric: policy` lines.',
      default: 'fail',
    }),
    'on-inconclusive': choice(['fail', 'pass'], {
      description:
        'When there was data but not enough to rule a regression out: `fail` the step, or `pass` it, with the verdict `inconclusive` either way.',
      default: 'fail',
    }),
    alpha: number({
      description:
        'Probability that the sequential tests abort a healthy rollout: their criteria, steps and looks together, for independent requests.',
      default: '0.01',
      min: 0.000001,
      max: 0.5,
    }),
    objective: number({
      description:
        'Service-level objective in percent of good requests. Adds the criterion `burn-rate` on the error budget, unless one is written.',
      example: '99.9',
      min: 50,
      max: 99.9999,
    }),
    'period-requests': integer({
      description: 'Requests of the service in 30 days: caps the damage of a rollout at 2 % of the error budget.',
      example: '10000000',
      min: 1,
    }),
    weight: weight({
      description:
        "The candidate's configured share of traffic; the share of requests that it completes is held against it. Default: that of the open rollout.",
      example: '${{ steps.canary.outputs.weight }}',
    }),
    'on-share': choice(SHARE_POLICIES, {
      description:
        'When the candidate is shown to complete less than 60 % of the requests that its `weight` gives it: `fail` or only `warn`; less than 80 % or more than twice as many is a warning. The share that the other arm should have fails: the arms are probably the other way round. `ignore` looks at nothing.',
      default: 'fail',
    }),
    plan: weights({
      description: 'Weights of the rollout; spreads the evidence over its steps. Overrides the rollout file.',
      example: '5, 25, 50, 100',
    }),
    previous: text({
      description:
        'Report of the soak of the step before, whose evidence goes on. Default: the one that an earlier step of this job wrote. With `mode: backtest` the report to replay.',
      example: 'evidence/soak-5.json',
    }),
    since: text({
      description: 'Judge the past instead of waiting: start as ISO time or as a duration before now. Needs a source that keeps history.',
      example: '30m',
    }),
    until: text({ description: 'End of the past window. Default: now.', example: '2026-01-31T12:30:00Z' }),
    report: text({
      description: 'Where to write the evidence. Default: a file in the temporary folder of the runner.',
      example: 'evidence/soak.json',
    }),
    ...feedbackInputs,
    ...ledgerInputs,
  },
  outputs: {
    verdict: {
      description: '`pass`, `warn`, `fail`, `inconclusive` or `error`; of a backtest what would have been decided.',
      example: 'pass',
    },
    reason: { description: 'The verdict in one sentence.', example: 'Passed after 30 min: 4 of 4 criteria hold.' },
    html: { description: 'Path of the report for people, one self-contained HTML file.', example: '/tmp/rollout-actions/soak-api.html' },
    report: {
      description: 'Path of the evidence; a backtest writes backtest.schema.json instead.',
      example: '/tmp/rollout-actions/soak-api.json',
      schema: 'report.schema.json',
    },
    'judged-at': { description: 'When the verdict was reached, ISO time.', example: '2026-01-31T12:30:00.000Z' },
  },
});
