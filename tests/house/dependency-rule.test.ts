import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)

interface Report {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] }
}

async function cruise(folder: string): Promise<Report['summary']> {
  const command = join(ROOT, 'node_modules/.bin/depcruise')
  const { stdout } = await run(command, ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { stdout: string }) => error)
  return (JSON.parse(stdout) as Report).summary
}

test('imports only point down, and the tool has really read them', async () => {
  const { totalCruised, violations } = await cruise(ROOT)
  expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  expect(totalCruised).toBeGreaterThan(300)
})

const PLANTED: Record<string, string> = {
  'src/modules/organization/queries/planted.ts': "import '../../par/contract.ts'\n",
  'src/modules/par/queries/planted.ts':
    "import '../../organization/queries/units-on.ts'\nimport { readFileSync } from 'node:fs'\nreadFileSync\n",
  'src/modules/par/rules/planted.ts': "import '../queries/rounds/round-list.ts'\n",
  'src/modules/par/rules/scoring/planted.ts': "import 'jsep'\n",
  'src/modules/par/rules/sets/planted.ts': "import 'kysely'\n",
  'src/modules/par/web/planted.ts': "import '../actions/sheets/save-entry.ts'\n",
  'src/modules/law/queries/planted.ts': "import 'hono'\n",
  'src/platform/db/planted.ts': "import '../../modules/law/contract.ts'\n",
  'src/ui/planted.ts': "import '../modules/law/contract.ts'\n",
  'src/shared/planted.ts': "import '../platform/config.ts'\n",
  'src/shared/circle.ts': "import type { Other } from './circle-too.ts'\nexport type One = Other\n",
  'src/shared/circle-too.ts': "import type { One } from './circle.ts'\nexport type Other = One\n",
  'src/modules/surprise/index.ts': "import '../../shared/points.ts'\n",
}

test('planted violations are found, each by its name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'noivu-planted-'))
  try {
    await cp(join(ROOT, 'src'), join(folder, 'src'), { recursive: true })
    for (const file of ['.dependency-cruiser.cjs', 'package.json']) await cp(join(ROOT, file), join(folder, file))
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    for (const [path, text] of Object.entries(PLANTED)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const { violations } = await cruise(folder)
    // The one library the rules may parse with opens the door to no other.
    const impure = violations.filter(({ rule }) => rule.name === 'rules-are-pure').map(({ from }) => from)
    expect(impure).toContain('src/modules/par/rules/sets/planted.ts')
    expect(impure).not.toContain('src/modules/par/rules/scoring/planted.ts')
    const found = new Set(violations.map(({ rule }) => rule.name))
    expect([...found].sort()).toEqual(
      expect.arrayContaining([
        'formulas-are-parsed-in-one-place',
        'http-in-one-folder',
        'neighbours-of-organization',
        'no-circles',
        'no-node-in-modules',
        'pages-know-no-server',
        'platform-knows-no-module',
        'rules-are-pure',
        'shared-stands-alone',
        'through-the-front-door',
        'ui-knows-no-module',
        'unknown-module',
      ]),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
