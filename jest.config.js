const shared = {
  rootDir: '.',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.js' },
  testEnvironment: '<rootDir>/scripts/jest-environment.js',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'import', 'default'] },
};

export default {
  reporters: ['default', './scripts/jest-result-file.js'],
  // By default one core is left for jest itself, which only waits: on two cores half of the machine.
  maxWorkers: '100%',
  // Ends a test that hangs; no test may need the machine to be fast.
  testTimeout: 120_000,
  projects: ['unit', 'contract', 'bundle', 'engines', 'faults'].map((name) => ({
    ...shared,
    displayName: name,
    testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  })),
};
