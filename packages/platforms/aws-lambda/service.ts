import { RolloutError } from '#core/errors';
import { hiding } from '#core/secrets/hiding';
import type { Service } from '#exchange/ask';
import type { Explain } from '#exchange/failure';
import { table } from '#exchange/table';
import { errorTypeOf } from '../aws/failures.ts';
import type { Credentials } from '#exchange/aws-signature';

export interface LambdaService {
  readonly operation: string;
  readonly functionName: string;
  readonly alias: string;
  /** Of one request. */
  readonly timeoutMs: number;
}

const unreachable = 'AWS_UNREACHABLE';

/** Every request is idempotent: AWS's passing troubles (429, 5xx, and 409 while another update of the function is under way) are asked again. */
export function lambdaService(asked: LambdaService, { accessKeyId, secretAccessKey, sessionToken = '' }: Credentials): Service {
  return {
    who: `AWS Lambda (${asked.operation} ${asked.functionName}:${asked.alias})`,
    policy: {
      attempts: 4,
      firstDelayMs: 300,
      longestDelayMs: 2_000,
      timeoutMs: asked.timeoutMs,
      longestPauseMs: 10_000,
      maxBytes: 2 * 1024 * 1024,
      passing: (status) => status === 429 || status === 409 || status >= 500,
    },
    hide: hiding([secretAccessKey, sessionToken, accessKeyId].filter((part) => part !== '')),
    fail: (facts) => new RolloutError('platform', facts),
    explain: (failure) => explain(asked, errorTypeOf(failure))(failure),
  };
}

function explain({ operation, functionName, alias }: LambdaService, type: string): Explain {
  const denied = `Allow \`lambda:${operation}\` on this function to the role or user that signs: the policy is in docs/platforms/aws-lambda.md.`;
  if (type.startsWith('ExpiredToken') || type === 'RequestExpired') {
    return table(
      [],
      [
        [],
        'AWS_EXPIRED',
        'Log in right before this step; or write `role:` in the platform settings, so that every step and every clean-up takes it anew.',
        'does not take the credentials any more',
      ],
    );
  }
  if (type === 'InvalidSignatureException' || type === 'SignatureDoesNotMatch') {
    return table(
      [],
      [
        [],
        'AWS_BAD_SIGNATURE',
        'Check that AWS_SECRET_ACCESS_KEY belongs to AWS_ACCESS_KEY_ID, and the clock of this runner: AWS takes signatures of the last five minutes.',
      ],
    );
  }
  if (type === 'UnrecognizedClientException' || type === 'InvalidClientTokenId') {
    return table([], [[], 'AWS_DENIED', 'Check that the access key still exists, that AWS_SESSION_TOKEN belongs to it, and `region`.']);
  }
  return table(
    [
      [['timeout'], 'AWS_TIMEOUT', 'Check that this runner reaches AWS in `region`; raise `timeout` when it is merely slow.'],
      [['dns'], unreachable, 'Check `region` and `endpoint`: there is no such host.'],
      [['tls', 'proxy', 'no-answer'], unreachable, 'Check `endpoint`, HTTPS_PROXY and NO_PROXY of this runner, and that it may reach AWS.'],
      [[401, 403], 'AWS_DENIED', denied],
      [
        [404],
        'AWS_LAMBDA_NOT_FOUND',
        `Check \`region\`, \`function\` and \`alias\`. Where the alias is missing, make it once: \`aws lambda create-alias --function-name ${functionName} --name ${alias} --function-version NUMBER\`.`,
      ],
      [[409], 'AWS_LAMBDA_CONFLICT', 'Wait until the other update of this function is done, then run the step again.'],
      [[429, 503], 'AWS_BUSY', 'Wait a minute, then run the step again: other callers of this account use up the rate of the Lambda API.'],
      [['5xx'], 'AWS_FAILED', 'Look at health.aws.amazon.com for this region, then run the step again.'],
      [
        ['not-applied'],
        'AWS_LAMBDA_NOT_APPLIED',
        'Look for something else that sets this alias (CodeDeploy, SAM, Terraform), stop it, and run the step again.',
      ],
      [
        ['contradictory'],
        'AWS_LAMBDA_ODD_ALIAS',
        'Set the alias once by hand to one version: `aws lambda update-alias --function-version NUMBER --routing-config AdditionalVersionWeights={}`.',
      ],
      [
        [400, 412, '4xx'],
        'AWS_LAMBDA_REFUSED',
        'Check that both versions are published and have the same role and dead-letter queue: AWS splits traffic between no others.',
      ],
    ],
    [[], 'AWS_BAD_ANSWER', 'Check `endpoint`: something else than AWS Lambda answers, such as a login page or a proxy.'],
  );
}
