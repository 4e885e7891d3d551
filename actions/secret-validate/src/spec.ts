import { choice, duration, flag, list, secret, serviceName, text, yaml } from '#toolkit/inputs';
import { defineAction } from '#toolkit/spec';
import { ledgerInputs, serviceInputs } from '#delivery/shared-inputs';

export const spec = defineAction({
  name: 'secret-validate',
  title: 'Secret validate',
  description:
    'Says before a delivery whether every secret is there, well-formed, strong enough, in its place, alive until the rollout has ended, and not leaked.',
  icon: 'lock',
  color: 'purple',
  permissions: {
    contents: { access: 'read', why: 'the rollout file, the workflows and the history are read from the checkout' },
    issues: { access: 'write', why: 'only for `incident: true`' },
  },
  inputs: {
    ...serviceInputs,
    service: serviceName({
      description: 'Key in the rollout file whose `secrets` are checked, and whose plan they have to outlive.',
      example: 'api',
    }),
    secrets: text({
      description:
        'Secrets and what must hold of each, one per line; wins over the rollout file name by name. ([guide](../../docs/secrets.md))',
      example: 'DATABASE_URL: url(postgres)\nJWT_SECRET: bytes >= 32',
    }),
    values: secret({
      description:
        'Values by name as a JSON object. `env:` of the step is better, name by name, and wins: it hands over nothing that is not needed.',
      example: '${{ toJSON(secrets) }}',
    }),
    'expiry-margin': duration({
      description: 'How long certificates and tokens must live beyond the planned rollout (steps and soaks of the rollout file).',
      default: '1h',
    }),
    probe: flag({
      description:
        'Ask the providers, with one read-only call for each secret that declares `probe(…)`, whether it is alive and what it may do. ([guide](../../docs/secrets.md#alive))',
      default: 'false',
    }),
    'probe-unknown': choice(['note', 'low', 'medium', 'high', 'critical'], {
      description:
        'How bad it is that nobody could say whether a secret is alive: the network, a limit, a trouble at the provider. Needs `probe`.',
      default: 'note',
    }),
    'secrets-token': secret({
      description:
        'Token that may list secrets, for their age: fine-grained or of a GitHub App, with `secrets: read` and `environments: read`. The job’s own token never may.',
      example: '${{ secrets.SECRETS_READER }}',
    }),
    'max-age': duration({ description: 'Age at which a secret should have been replaced. Needs `secrets-token`.', default: '90d' }),
    usage: flag({
      description:
        'Look into the workflows of the checkout for secrets that nobody declared, and, with `secrets-token`, for secrets that no workflow uses.',
      default: 'false',
    }),
    workflows: flag({
      description:
        'Look into the workflows and actions of the checkout for what gives secrets away: foreign code with secrets, injected scripts, actions that are not pinned. ([guide](../../docs/workflow-security.md))',
      default: 'false',
    }),
    scan: choice(['none', 'tree', 'staged', 'range', 'history'], {
      description:
        'Search for secrets in what is checked out, in what is staged, in the commits of a pull request or push, or in the whole history with every ref. Values of the job are looked for as well. ([guide](../../docs/leaks.md))',
      default: 'none',
    }),
    'scan-range': text({
      description: 'For `scan: range`: BASE..HEAD. Default: the commits of the pull request or push that started the run.',
      example: 'origin/main..HEAD',
    }),
    'leak-rules': text({
      description: "Rules in gitleaks' TOML format. Default: `.gitleaks.toml` of the checkout, else the action's own.",
      example: '.github/gitleaks.toml',
    }),
    'leak-baseline': list({
      description: 'Findings that are known: reports of gitleaks (JSON) or baselines of detect-secrets, one path per line.',
      example: '.secrets.baseline',
    }),
    'fingerprint-key': secret({
      description:
        'A secret of your own of 32 random bytes or more, the same in every environment: makes the output `fingerprints`, and opens those of `compare-with`.',
      example: '${{ secrets.FINGERPRINT_KEY }}',
    }),
    'compare-with': list({
      description:
        'Outputs `fingerprints` of other environments, one per line: a secret that is the same there is a finding. Needs `fingerprint-key`.',
      example: '${{ needs.staging.outputs.fingerprints }}',
    }),
    'fail-on': choice(['critical', 'high', 'medium', 'low', 'none'], {
      description: 'Mildest severity of a finding that fails the step.',
      default: 'high',
    }),
    incident: flag({ description: 'Keep an issue while the check fails. Needs `service`.', default: 'false' }),
    notify: yaml({
      description:
        'Channels that are told when the check fails, as a YAML list. Overrides the rollout file. ([guide](../../docs/notifications.md))',
      example: '- { kind: slack, url: "${SLACK_WEBHOOK_URL}" }',
    }),
    'github-token': ledgerInputs['github-token'],
  },
  outputs: {
    verdict: { description: '`pass`, `warn` (findings that are milder than `fail-on`) or `fail`.', example: 'pass' },
    missing: { description: 'Names of required secrets that are not there, one per line.', example: 'API_KEY\nJWT_SECRET' },
    critical: { description: 'Number of critical findings.', example: '0' },
    high: { description: 'Number of high findings.', example: '0' },
    medium: { description: 'Number of medium findings.', example: '2' },
    low: { description: 'Number of low findings.', example: '1' },
    fingerprints: {
      description:
        'For `compare-with` of a later job: keyed hashes of the values, sealed with `fingerprint-key`. Only written with that key.',
      example: 'pX3v…',
    },
    incident: { description: 'Address of the incident.', example: 'https://github.com/acme/shop/issues/7' },
    sarif: {
      description: 'Path of the findings that have a line, as SARIF for code scanning. ([guide](../../docs/leaks.md))',
      example: '/tmp/rollout-actions/secret-validate-sarif.json',
    },
    report: {
      description: 'Path of the JSON report.',
      example: '/tmp/rollout-actions/secret-validate.json',
      schema: 'report.schema.json',
    },
  },
});
