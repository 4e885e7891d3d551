import { writeFileSync } from 'node:fs';

/** Jest reporter: leaves the counts in the file that JEST_RESULT_FILE names, for .ci/run. */
export default class ResultFile {
  onRunComplete(_contexts, results) {
    const path = process.env.JEST_RESULT_FILE;
    if (path === undefined) return;
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results;
    const counts = { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, numTodoTests, numRuntimeErrorTestSuites };
    writeFileSync(path, JSON.stringify(counts));
  }
}
