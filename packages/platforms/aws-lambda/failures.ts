import type { Explanation } from '#exchange/failure';
import { asTransient, errorTypeOf } from '../aws/failures.ts';
import { restFailures, type Failures } from '../rest/failures.ts';

const refused =
  'Check that both versions are published and have the same role and dead-letter queue: AWS splits traffic between no others.';

/** What AWS Lambda's failures to do an operation on an alias mean. */
export function lambdaFailures(operation: string, functionName: string, alias: string): Failures {
  const { explain, codes } = restFailures(
    { prefix: 'AWS', name: 'AWS Lambda', address: '`region` and `endpoint`', look: 'at health.aws.amazon.com for this region' },
    {
      DENIED: `Allow \`lambda:${operation}\` on this function to the role or user that signs: the policy is in docs/platforms/aws-lambda.md.`,
      NOT_FOUND: [
        'AWS_LAMBDA_NOT_FOUND',
        `Check \`region\`, \`function\` and \`alias\`. Where the alias is missing, make it once: \`aws lambda create-alias --function-name ${functionName} --name ${alias} --function-version NUMBER\`.`,
      ],
      CONFLICT: ['AWS_LAMBDA_CONFLICT', 'Wait until the other update of this function is done, then run the step again.'],
      BUSY: 'Wait a minute, then run the step again: other callers of this account use up the rate of the Lambda API.',
      REFUSED: ['AWS_LAMBDA_REFUSED', refused],
    },
    [
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
    ],
  );
  return { codes, explain: (failure) => ofType(errorTypeOf(failure)) ?? explain(asTransient(failure)) };
}

/** What AWS's own name of an error says beyond the status. */
function ofType(type: string): Explanation | undefined {
  if (/^(?:ExpiredToken\w*|RequestExpired)$/.test(type))
    return {
      code: 'AWS_EXPIRED',
      remedy:
        'Log in right before this step; or write `role:` in the platform settings, so that every step and every clean-up takes it anew.',
      meaning: 'does not take the credentials any more',
    };
  if (/^(?:InvalidSignatureException|SignatureDoesNotMatch)$/.test(type))
    return {
      code: 'AWS_BAD_SIGNATURE',
      remedy:
        'Check that AWS_SECRET_ACCESS_KEY belongs to AWS_ACCESS_KEY_ID, and the clock of this runner: AWS takes signatures of the last five minutes.',
    };
  if (/^(?:UnrecognizedClientException|InvalidClientTokenId)$/.test(type))
    return { code: 'AWS_DENIED', remedy: 'Check that the access key still exists, that AWS_SESSION_TOKEN belongs to it, and `region`.' };
  return undefined;
}
