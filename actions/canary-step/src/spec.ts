import { choice, duration, flag, name, weightOrNext, weights } from '#toolkit/inputs';
import { defineAction } from '#toolkit/spec';
import { ledgerInputs, platformInput, serviceInputs, signalsInput } from '#delivery/shared-inputs';

export const spec = defineAction({
  name: 'canary-step',
  title: 'Canary step',
  description:
    'Moves the next share of traffic to a new version, proves that it moved, and returns it to stable if the job fails or is cancelled.',
  icon: 'trending-up',
  color: 'green',
  permissions: {
    deployments: { access: 'write', why: 'the rollout is recorded as a GitHub deployment' },
    contents: { access: 'read', why: 'the rollout file is read from the checkout' },
    actions: { access: 'read', why: 'only to tell whether another run that rolls out the same candidate is still alive' },
  },
  inputs: {
    ...serviceInputs,
    candidate: name({ description: 'Version that is rolled out.', required: true, example: 'v2' }),
    stable: name({
      description: 'Version that serves now. Default: the last good version in the ledger, else the one that serves all traffic.',
      example: 'v1',
    }),
    weight: weightOrNext({
      description:
        '`next` takes the next step of the plan; a number from 0 to 100 asks for that share. 0 is for smoke tests, 100 promotes.',
      default: 'next',
    }),
    plan: weights({ description: 'Ascending weights in percent. Overrides the rollout file.', example: '5, 25, 50, 100' }),
    'require-soak': flag({
      description:
        'Where the plan has a soak, a rollout moves on only after soak-monitor has recorded that it passed, with `next` and to an explicit higher weight. `false` when you soak by other means.',
      default: 'true',
    }),
    'skip-steps': flag({
      description:
        'Let an explicit weight leave out steps of the plan: begin with a later one than its first, such as 100 for a hotfix, or move on to a later one than the next.',
      default: 'false',
    }),
    ...platformInput,
    'on-failure': choice(['rollback', 'hold'], {
      description:
        'When the job fails or is cancelled later: `rollback` returns traffic to stable, `hold` leaves it for a person to decide.',
      default: 'rollback',
    }),
    'verify-timeout': duration({ description: 'How long the platform may take to confirm the new split.', default: '30s' }),
    'verify-share': flag({ description: 'Also count real requests per version (needs `signals`).', default: 'false' }),
    'verify-share-timeout': duration({ description: 'How long to count requests before the share is called unproven.', default: '60s' }),
    ...signalsInput,
    ...ledgerInputs,
  },
  outputs: {
    weight: { description: 'The weight that was asked for, proven and recorded; after a failure what the platform serves.', example: '25' },
    share: { description: "The candidate's share of traffic in percent, as read back from the platform.", example: '24.9' },
    step: { description: 'Position in the plan.', example: '2 of 4' },
    'next-weight': { description: 'The next weight of the plan; empty when there is none.', example: '50' },
    complete: { description: '`true` once the candidate has been promoted.', example: 'false' },
    candidate: { description: 'Version that is rolled out.', example: 'v2' },
    stable: { description: 'Version that traffic returns to.', example: 'v1' },
    rollout: { description: 'Id of the rollout in the ledger.', example: '1234567890' },
    report: {
      description: 'Path of the JSON report of this step.',
      example: '/tmp/rollout-actions/canary-step-api-25.json',
      schema: 'report.schema.json',
    },
  },
  post: { if: 'failure() || cancelled()' },
});
