// @ts-check
/**
 * Ends a test run with one plain line, `N passed, N failed`, for hosts that read the result from the log. A file that
 * does not load and an error outside of every test count as one failure each.
 */
export default class CountReporter {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<unknown>} errors
   */
  onTestRunEnd(modules, errors) {
    const count = { passed: 0, failed: errors.length };
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      const failed = states.filter((state) => state === 'failed').length;
      count.passed += states.filter((state) => state === 'passed').length;
      count.failed += failed || (module.ok() ? 0 : 1);
    }
    console.log(`${count.passed} passed, ${count.failed} failed`);
  }
}
