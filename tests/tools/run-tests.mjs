// All tests, one after another: `npm test`. Ends with one line that counts them all.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} tool a program of the project's own dependencies, or `node`
 * @property {string[]} given
 * @property {string} [report] where the step writes its counts; without it the step is itself one test
 */

/** @param {string} name @param {string} report @param {string[]} given @returns {Step} */
const vitest = (name, report, given) => ({
  name,
  tool: 'vitest',
  given: ['run', ...given, '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/${report}`],
  report: `${RESULTS}/${report}`,
});

/** Each group's steps run side by side; the groups one after another. @type {Step[][]} */
const GROUPS = [
  // Some types are made from the entrypoints there are.
  [{ name: 'types of WXT', tool: 'wxt', given: ['prepare'] }],
  [
    { name: 'types', tool: 'tsc', given: ['--noEmit'] },
    { name: 'lint', tool: 'oxlint', given: ['--type-aware', '--deny-warnings'] },
    { name: 'format', tool: 'prettier', given: ['--check', '.', '!package-lock.json'] },
  ],
  [vitest('unit and component tests', 'unit.json', [])],
  [
    { name: 'build for Chrome and Edge', tool: 'wxt', given: ['build'] },
    { name: 'build for Firefox', tool: 'wxt', given: ['build', '-b', 'firefox'] },
    { name: 'practice pages', tool: 'node', given: ['tests/browser/pages/build.mjs'] },
  ],
  [vitest('tests in Chromium and Firefox', 'browser.json', ['-c', 'tests/browser/vitest.config.ts'])],
];

/**
 * Runs one step, its output going straight through.
 * @param {Step} step
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function run({ name, tool, given, report }) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const program = tool === 'node' ? process.execPath : join('node_modules', '.bin', tool);
  const child = spawn(program, given, { stdio: 'inherit', shell: process.platform === 'win32' });
  const code = await new Promise((done) => {
    child.once('error', () => done(1));
    child.once('exit', (status) => done(status ?? 1));
  });
  const counts = report
    ? countsIn(report, code === 0)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  console.log(
    `── ${name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return counts;
}

/** @param {string} report @param {boolean} wentWell a run that broke off counts as one failure at least */
function countsIn(report, wentWell) {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed, failed: wentWell ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

let passed = 0;
let failed = 0;
for (const group of GROUPS) {
  for (const counts of await Promise.all(group.map(run))) {
    passed += counts.passed;
    failed += counts.failed;
  }
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
