import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { findAwsTools } from '#testkit/aws-tools';
import { freePort, guardProcesses, retryTakenPort, type GuardedProcesses } from '#testkit/guarded-processes';
import { waitUntil } from '#testkit/wait';

export interface Moto {
  readonly url: string;
  /** A function with these Descriptions as its published versions, and the alias `live` at the first one; resolves to their numbers. */
  create(name: string, versions: readonly string[]): Promise<readonly string[]>;
  /** A call of boto3, with its answer or error as boto3 has it. */
  boto3(service: string, operation: string, parameters: object): Promise<Readonly<Record<string, unknown>>>;
  /** The headers that botocore signs a request with. */
  sign(request: object): Promise<Readonly<Record<string, string>>>;
  /** A call of the AWS CLI, with what it prints as JSON. */
  cli(...words: readonly string[]): Promise<unknown>;
  stop(): Promise<void>;
}

/** moto's server on loopback, asked by boto3 and the AWS CLI as well. */
export async function startMoto(): Promise<Moto> {
  const tools = findAwsTools();
  if (tools === undefined) throw new Error('moto_server or aws is absent');
  const guarded = await guardProcesses('moto-');
  const url = await retryTakenPort(() => launch(guarded, tools.moto));
  const python = spawn(tools.python, [join(import.meta.dirname, 'boto.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface(python.stdout)[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();
  const ask = <T>(request: object): Promise<T> => {
    const answered = last.then(async () => {
      python.stdin.write(`${JSON.stringify({ endpoint: url, ...request })}\n`);
      const line = await answers.next();
      const answer = JSON.parse(line.done === true ? '{"error":"boto.py ended"}' : line.value) as { value: T; error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    });
    last = answered.catch(() => undefined);
    return answered;
  };
  return {
    url,
    create: (name, versions) => ask({ do: 'create', function: name, versions }),
    boto3: (service, operation, parameters) => ask({ do: 'call', service, operation, parameters }),
    sign: (request) => ask({ do: 'sign', ...request }),
    async cli(...words) {
      const env = {
        ...process.env,
        AWS_ENDPOINT_URL: url,
        AWS_DEFAULT_REGION: 'eu-west-1',
        AWS_ACCESS_KEY_ID: 'testing',
        AWS_SECRET_ACCESS_KEY: 'testing',
      };
      const { stdout } = await promisify(execFile)(tools.cli, [...words, '--output', 'json'], { env });
      return JSON.parse(stdout) as unknown;
    },
    async stop() {
      const ended = once(python, 'exit');
      python.stdin.end();
      await Promise.all([ended, guarded.stop()]);
    },
  };
}

async function launch(guarded: GuardedProcesses, program: string): Promise<string> {
  const port = await freePort();
  const server = guarded.start(program, ['-H', '127.0.0.1', '-p', String(port)]);
  const url = `http://127.0.0.1:${String(port)}`;
  await waitUntil(
    'moto answers',
    async () => {
      const ended = server.ended();
      if (ended !== undefined) throw new Error(`moto ended: ${ended}`);
      return fetch(`${url}/moto-api/data.json`)
        .then(({ ok }) => ok)
        .catch(() => false);
    },
    server.output,
  );
  return url;
}
