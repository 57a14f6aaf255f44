/** Writes docs/api/openapi.json from the contracts. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { modules } from '../src/app/modules.ts'
import { openApi } from '../src/platform/http/openapi.ts'

const contracts = Object.fromEntries(Object.entries(modules).map(([name, { contract }]) => [name, contract]))
await writeFile(
  join(import.meta.dirname, '../docs/api/openapi.json'),
  `${JSON.stringify(openApi(contracts), null, 2)}\n`,
)
