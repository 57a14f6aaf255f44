/** The whole test line: types, lint, dependency rule, every vitest project; ends with “N passed, N failed”. */
import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureChromium } from './ensure-chromium.ts'

const ROOT = join(import.meta.dirname, '..')
const REPORT = join(ROOT, '.cache/vitest.json')

function run(command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<boolean> {
  process.stdout.write(`\n▶ ${command} ${args.join(' ')}\n`)
  return new Promise((done) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', command), args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    })
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      done(false)
    })
    child.once('close', (code) => done(code === 0))
  })
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numFailedTestSuites: number
  success: boolean
}

const chromium = await ensureChromium()
const checks: [string, boolean][] = [
  ['types', await run('tsc', ['-b'])],
  ['lint', await run('biome', ['check', '.'])],
  ['dependency rule', await run('depcruise', ['src', '--config', '.dependency-cruiser.cjs'])],
  ['build', await run('vite', ['build', '--logLevel', 'warn'])],
]
await mkdir(join(ROOT, '.cache'), { recursive: true })
await rm(REPORT, { force: true })
const clean = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`], {
  NOIVU_CHROMIUM: chromium,
})
const report = JSON.parse(await readFile(REPORT, 'utf8').catch(() => 'null')) as Report | null
const broken = checks.filter(([, passed]) => !passed)
for (const [name] of broken) process.stdout.write(`✗ ${name}\n`)

// A file that does not load has no tests to count: it is a failure all the same.
const failedTests = report
  ? report.numFailedTests + (!clean && report.numFailedTests === 0 ? Math.max(1, report.numFailedTestSuites) : 0)
  : 1
const passed = checks.length - broken.length + (report?.numPassedTests ?? 0)
const failed = broken.length + failedTests
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 && passed > checks.length ? 0 : 1)
