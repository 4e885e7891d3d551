import { availableParallelism } from 'node:os';
import { absentAwsTools } from './packages/testkit/aws-tools.ts';
import { absentEngines, foldersLeftOut } from './packages/testkit/engine-cache.ts';

const shared = {
  rootDir: '.',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.js' },
  testEnvironment: '<rootDir>/scripts/jest-environment.js',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'import', 'default'] },
};

// Left out and not skipped: what takes minutes to get, or is not in a distribution, is asked of nobody, but its absence is said.
const awsAbsent = absentAwsTools();
for (const line of [absentEngines(), awsAbsent]) if (line !== undefined) process.stderr.write(`${line}\n`);
const leftOut = [...foldersLeftOut(), ...(awsAbsent === undefined ? [] : ['test/engines/aws'])];

export default {
  reporters: ['default', './scripts/jest-result-file.js'],
  testSequencer: './scripts/jest-sequencer.js',
  // By default one core is left for jest itself, which only waits; and tests that wait, for a server or for time to pass, leave room for others.
  maxWorkers: availableParallelism() + 1,
  // Ends a test that hangs; no test may need the machine to be fast.
  testTimeout: 120_000,
  projects: ['unit', 'contract', 'bundle', 'engines', 'faults'].map((name) => ({
    ...shared,
    displayName: name,
    testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
    testPathIgnorePatterns: ['/node_modules/', ...leftOut.map((folder) => `<rootDir>/${folder}/`)],
  })),
};
