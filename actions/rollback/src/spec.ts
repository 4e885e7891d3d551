import { duration, list, text } from '#toolkit/inputs';
import { defineAction } from '#toolkit/spec';
import { dryRunInput, ledgerInputs, platformInput, serviceInputs } from '../../shared-inputs.ts';

export const spec = defineAction({
  name: 'rollback',
  title: 'Rollback',
  description:
    'Brings a service back to its last good version, verifies it and records it. Running it twice never goes one release too far.',
  icon: 'rotate-ccw',
  color: 'red',
  permissions: {
    deployments: { access: 'write', why: 'the end of the rollout is recorded in its GitHub deployment' },
    contents: { access: 'read', why: 'the rollout file is read from the checkout' },
  },
  inputs: {
    ...serviceInputs,
    to: text({ description: 'Version to return to. Default: the last good version in the ledger.', example: 'v1' }),
    reason: text({
      description: 'Why, for the ledger and the summary.',
      default: 'rolled back',
      example: 'error rate 6 % at 5 % of traffic',
    }),
    ...platformInput,
    health: list({
      description: 'Addresses that must answer 2xx afterwards, one per line. Overrides the rollout file.',
      example: 'https://api.example.com/health/ready',
    }),
    'verify-timeout': duration({
      description: 'How long the platform may take to confirm, and the service to be healthy.',
      default: '60s',
    }),
    ...dryRunInput,
    ...ledgerInputs,
  },
  outputs: {
    changed: { description: '`false` when the service was on its last good version already.', example: 'true' },
    from: { description: 'Version that was taken out of service.', example: 'v2' },
    to: { description: 'Version that serves now.', example: 'v1' },
    report: { description: 'Path of the JSON report.', example: '/tmp/rollout-actions/rollback-api.json', schema: 'report.schema.json' },
  },
});
