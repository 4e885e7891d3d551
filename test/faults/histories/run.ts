import { describeFinding, explore } from './explore.ts';

const histories = Number(process.env['MODEL_HISTORIES'] ?? 20_000);
const seed = Number(process.env['MODEL_SEED'] ?? 20_261_128);
const only = process.env['MODEL_ONLY']?.split(',');

const startedAt = performance.now();
const { findings } = await explore({ histories, seed, shrink: true, ...(only === undefined ? {} : { only }) });
const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
for (const finding of findings) process.stdout.write(`${describeFinding(finding, histories)}\n\n`);
process.stdout.write(
  `${String(histories)} histories, ${String(findings.length)} promises broken, ${seconds} s (MODEL_SEED=${String(seed)}).\n`,
);
if (findings.length > 0) process.exitCode = 1;
