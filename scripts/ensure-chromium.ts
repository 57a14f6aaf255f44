/** Finds Chromium for the journeys; installs Debian's package when it is missing and this user may. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @returns its path. @throws when there is none and none can be installed: the journeys are not skipped in silence. */
export async function ensureChromium(): Promise<string> {
  const found = [process.env.NOIVU_CHROMIUM, ...PLACES].find((path) => path && existsSync(path))
  if (found) return found
  if (!existsSync('/usr/bin/apt-get') || userInfo().uid !== 0) {
    throw new Error(
      'Chromium is missing. Install it (Debian: sudo apt-get install chromium) or set NOIVU_CHROMIUM to its path, then run the tests again.',
    )
  }
  process.stdout.write('Chromium is missing; installing Debian’s package…\n')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'inherit',
    env: environment,
  })
  return '/usr/bin/chromium'
}
