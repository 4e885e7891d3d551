import { REASONS } from '#core/rollout/reasons';
import { SEVERITIES } from '#core/severity';
import { choice, duration, flag, integer, list, names, text, weights, yaml } from '#toolkit/inputs';
import { defineAction } from '#toolkit/spec';
import { dryRunInput, feedbackInputs, ledgerInputs, platformInput, serviceInputs } from '#delivery/shared-inputs';

export const spec = defineAction({
  name: 'rollback',
  title: 'Rollback',
  description:
    'Brings services back to the last good version, or to one that you choose, verifies it, records it and opens the incident. Running it twice never goes one release too far.',
  icon: 'rotate-ccw',
  color: 'red',
  permissions: {
    deployments: { access: 'write', why: 'the end of the rollout is recorded in its GitHub deployment' },
    contents: { access: 'read', why: 'the rollout file is read from the checkout' },
    issues: { access: 'write', why: 'the incident is an issue; without it there is a warning' },
    actions: { access: 'read', why: '`mode: reconcile` looks whether the run of a rollout is still alive' },
    'pull-requests': { access: 'write', why: 'only for `pull-request-comment`' },
    statuses: { access: 'write', why: 'only for `commit-status: status`' },
    checks: { access: 'write', why: 'only for `commit-status: check`' },
  },
  inputs: {
    mode: choice(['standard', 'emergency', 'reconcile', 'dry-run'], {
      description:
        '`standard` returns traffic step by step, watches health and verifies everything; `emergency` goes straight to the last good version and checks only what is critical; `reconcile` ends rollouts whose run is gone, for a schedule; `dry-run` says exactly what would be done.',
      default: 'standard',
    }),
    scope: names({
      description:
        'What is rolled back: `all` services of the rollout file; services by name; `candidate-only`: rollouts in progress are ended, what was promoted stays; `this-run`: only what this workflow run has rolled out, for a job after a failed one (the default unless a person dispatched the run).',
      example: 'api, web',
    }),
    service: names({ description: 'Service, or several, that `scope` is limited to.', example: 'api' }),
    environment: serviceInputs.environment,
    'rollout-file': serviceInputs['rollout-file'],
    version: names({
      description:
        'Version to return to: `last-good`, or one that has been good before (`list: true` shows them). For several services `api=v41, web=v17`.',
      default: 'last-good',
      example: 'v41',
    }),
    list: flag({ description: 'Show the versions that can be returned to and change nothing.', default: 'false' }),
    reason: choice(REASONS, { description: 'Why, for the ledger, the change record and the incident.', default: 'failed-deployment' }),
    details: text({ description: 'What was seen, in your own words.', example: 'error rate 6 % since 03:05' }),
    order: choice(['declared', 'parallel'], {
      description:
        'Several services: `declared` (one after another as `rollback.order` of the rollout file says, else in the order of the file) or `parallel`. Default: `declared` where the file has an order, else `parallel`.',
    }),
    ...platformInput,
    health: list({
      description: 'Addresses that must answer 2xx afterwards, one per line. Overrides the rollout file.',
      example: 'https://api.example.com/health/ready',
    }),
    'critical-health': list({
      description: 'Addresses that an emergency checks. Overrides the rollout file. Default: those of `health`.',
      example: 'https://api.example.com/health/live',
    }),
    'version-from': text({
      description: 'Where the addresses tell their version, to be checked: `header:NAME` or `json:a.b`. Overrides the rollout file.',
      example: 'header:x-version',
    }),
    'every-address': flag({
      description: 'Check every address that the name of a health address has, not only the first: each must be healthy.',
      default: 'false',
    }),
    consecutive: integer({
      description: 'Good answers in a row, with the expected version, that make an address healthy; 1 in an emergency.',
      default: '3',
      min: 1,
      max: 100,
    }),
    steps: weights({
      description:
        'Shares that the returning version gets one after the other, in percent; 100 is implied. Only between two versions and with `health` addresses to watch. Overrides the rollout file. Default: 50, 100.',
      example: '25, 50, 100',
    }),
    pause: duration({ description: 'How long each of these steps is watched. Overrides the rollout file. Default: 5s.', example: '30s' }),
    migrations: yaml({
      description: 'Migrations by version; a rollback past one with `irreversible: true` is refused. Overrides the rollout file.',
      example: '- { version: v42, irreversible: true, why: drops column email }',
    }),
    'on-irreversible': choice(['refuse', 'freeze', 'ignore'], {
      description:
        'What an irreversible migration on the way back means: `refuse`; `freeze` (traffic stays and no further step is taken until a person decides); `ignore` (go back all the same, after the data has been restored).',
      default: 'refuse',
    }),
    before: yaml({
      description: 'Commands before traffic moves: a database snapshot, for instance. Overrides the rollout file.',
      example: '- { run: [./snapshot.sh], timeout: 5m, on-failure: stop }',
    }),
    after: yaml({
      description: 'Commands after the return is verified: restore a configuration, purge a cache. Overrides the rollout file.',
      example: '- { run: [./purge-cache.sh] }',
    }),
    'verify-timeout': duration({
      description: 'How long the platform may take to confirm a split, and the service to be healthy.',
      default: '60s',
    }),
    attempts: integer({ description: 'Attempts to set a split and have it confirmed.', default: '5', min: 1, max: 100 }),
    deadline: duration({ description: 'Nothing new is begun after this long, all services together.', default: '10m' }),
    'stale-after': duration({
      description: '`mode: reconcile`: a rollout without a failed run counts as abandoned after this long without an entry in the ledger.',
      default: '6h',
    }),
    ...dryRunInput,
    incident: flag({ description: 'Keep an issue for each problem. Needs `ledger: github`.', default: 'true' }),
    severity: choice(SEVERITIES, { description: 'Least severity of the incident and the notices. Default: from what happened.' }),
    notify: yaml({
      description: 'Channels that are told, as a YAML list. Overrides the rollout file. ([guide](../../docs/notifications.md))',
      example: '- { kind: slack, url: "${SLACK_WEBHOOK_URL}" }',
    }),
    ...feedbackInputs,
    ...ledgerInputs,
  },
  outputs: {
    changed: { description: '`false` when every service was on its last good version already.', example: 'true' },
    verified: { description: '`true` when every service is proven to be where it should be.', example: 'true' },
    from: { description: 'Version that was taken out of service; `api=v2, web=w7` for several services.', example: 'v2' },
    to: {
      description:
        'Version that was returned to, or that serves where nothing was to be done; `api=v1, web=w6` for several services. Whether it serves says `verified`.',
      example: 'v1',
    },
    services: {
      description: 'What happened to each service, as JSON: `[{"service":"api","result":"returned","from":"v2","to":"v1"}]`.',
      example: '[{"service":"api","result":"returned","from":"v2","to":"v1"}]',
    },
    releases: {
      description:
        'With `list: true`: the versions of each service, as JSON. `eligible`: a rollback can go there; `whyNot` says why not, `doubt` why the platform does not tell.',
      example: '[{"service":"api","version":"v1","eligible":true}]',
    },
    incident: { description: 'Address of the incident; one line for each.', example: 'https://github.com/acme/shop/issues/7' },
    backup: {
      description: 'Path of the state from before: split, version, configuration.',
      example: '/tmp/rollout-actions/rollback-backup.json',
      schema: 'backup.schema.json',
    },
    'change-record': {
      description: 'Path of the change record: who, what, when, where, why.',
      example: '/tmp/rollout-actions/change-record.json',
      schema: 'change-record.schema.json',
    },
    report: { description: 'Path of the JSON report.', example: '/tmp/rollout-actions/rollback.json', schema: 'report.schema.json' },
  },
});
