/** The whole test line: types, lint, build, every vitest project (the dependency rule among them); ends with “N passed, N failed”. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureChromium } from './ensure-chromium.ts'

const ROOT = join(import.meta.dirname, '..')
const REPORT = join(ROOT, '.cache/vitest.json')

function started(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  return spawn(join(ROOT, 'node_modules/.bin', command), args, { cwd: ROOT, ...options })
}

function ended(child: ChildProcess): Promise<boolean> {
  return new Promise((done) => {
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      done(false)
    })
    child.once('close', (code) => done(code === 0))
  })
}

const heading = (command: string, args: readonly string[]) => `\n▶ ${command} ${args.join(' ')}\n`

/** Says what it has to say when it has ended: others run beside it. */
async function check(command: string, args: readonly string[]): Promise<boolean> {
  const child = started(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const passed = await ended(child)
  process.stdout.write(heading(command, args) + said)
  return passed
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numFailedTestSuites: number
  success: boolean
}

const chromium = await ensureChromium()
// The types take as long as the two others together.
const [types, [lint, build]] = await Promise.all([
  check('tsc', ['-b']),
  check('biome', ['check', '.']).then(async (clean) => [clean, await check('vite', ['build', '--logLevel', 'warn'])]),
])
const checks = Object.entries({ types, lint, build })
await mkdir(join(ROOT, '.cache'), { recursive: true })
await rm(REPORT, { force: true })
const all = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
process.stdout.write(heading('vitest', all))
const clean = await ended(
  started('vitest', all, { stdio: 'inherit', env: { ...process.env, NOIVU_CHROMIUM: chromium } }),
)
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
