import { spawn } from 'node:child_process';

/** Runs a Node script with its output shown. Throws an Error that names it when it fails. */
export async function runNode(root: string, script: string, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`${[script, ...args].join(' ')} ended with ${code ?? 'a signal'}.`);
}
