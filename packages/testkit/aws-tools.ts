import { dirname, join } from 'node:path';
import { findEngine } from './engine-binary.ts';

/** moto's server, the AWS CLI, and the Python with boto3 that moto came with; undefined where one of them is absent. */
export function findAwsTools(): { readonly moto: string; readonly cli: string; readonly python: string } | undefined {
  const [moto, cli] = [findEngine('moto_server'), findEngine('aws')];
  return moto === undefined || cli === undefined ? undefined : { moto, cli, python: join(dirname(moto), 'python3') };
}

/** Says in one line that they are absent, and undefined where they are not. */
export function absentAwsTools(): string | undefined {
  if (findAwsTools() !== undefined) return undefined;
  return "No moto_server or no aws on this machine: tests in test/engines/aws are left out; `pip install 'moto[server,iam,awslambda]' boto3 awscli` brings them.";
}
