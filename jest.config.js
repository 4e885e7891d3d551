import { availableParallelism } from 'node:os';
import { absentAwsTools } from './packages/testkit/aws-tools.ts';
import { absentEngines } from './packages/testkit/engine-cache.ts';

const shared = {
  rootDir: '.',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.js' },
  testEnvironment: '<rootDir>/scripts/jest-environment.js',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'import', 'default'] },
};

// Left out and not skipped: what takes minutes to build or is not in a distribution is asked of nobody, but its absence is said.
const absent = Object.entries({ kubernetes: absentEngines(), aws: absentAwsTools() }).filter(([, line]) => line !== undefined);
for (const [, line] of absent) process.stderr.write(`${line}\n`);

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
    testPathIgnorePatterns: ['/node_modules/', ...absent.map(([folder]) => `<rootDir>/test/engines/${folder}/`)],
  })),
};
