import { duration, flag, integer, list, name, statuses, text } from '#toolkit/inputs';
import { defineAction } from '#toolkit/spec';
import { serviceInputs } from '#delivery/shared-inputs';

export const spec = defineAction({
  name: 'health-check',
  title: 'Health check',
  description: 'Says whether services are up, answer as they should, and run the expected version.',
  icon: 'heart',
  color: 'green',
  permissions: { contents: { access: 'read', why: 'the rollout file is read from the checkout' } },
  inputs: {
    ...serviceInputs,
    service: name({ description: 'Key in the rollout file whose `health` addresses are checked.', example: 'api' }),
    endpoints: list({
      description: 'Addresses to check, one per line. Overrides the rollout file.',
      example: 'https://api.example.com/health/ready',
    }),
    'expect-status': statuses({ description: 'Accepted statuses: numbers, ranges or classes.', default: '200-299' }),
    'expect-version': text({ description: 'Version that every endpoint must report.', example: 'v2' }),
    'version-from': text({
      description:
        'Where an endpoint tells its version: `header:NAME` or `json:a.b` (dotted path in a JSON body). Default: `version-from` of the service in the rollout file, else `json:version`.',
      example: 'header:x-version',
    }),
    timeout: duration({ description: 'Limit of one request.', default: '10s' }),
    attempts: integer({ description: 'Tries per endpoint before it counts as unhealthy.', default: '10', min: 1, max: 1000 }),
    'retry-delay': duration({ description: 'Wait before the second try; doubles with jitter up to ten times itself.', default: '1s' }),
    consecutive: integer({
      description: 'Good answers in a row that make an endpoint healthy, each over a new connection.',
      default: '1',
      min: 1,
      max: 100,
    }),
    'every-address': flag({
      description:
        'Check every address that the name of an endpoint has, not only the first: each must be healthy. Not through a proxy, which looks names up itself.',
      default: 'false',
    }),
    concurrency: integer({ description: 'Endpoints checked at the same time.', default: '20', min: 1, max: 200 }),
  },
  outputs: {
    healthy: { description: '`true` when every endpoint is healthy.', example: 'true' },
    unhealthy: { description: 'Addresses that are not, one per line.', example: 'https://api.example.com/health/ready' },
    report: { description: 'Path of the JSON report.', example: '/tmp/rollout-actions/health-check.json', schema: 'report.schema.json' },
  },
});
