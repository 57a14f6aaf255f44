/** Writes docs/api/openapi.json from the contracts, and beside it the structure of exchange files. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { modules } from '../src/app/modules.ts'
import { structureAs } from '../src/modules/exchange/index.ts'
import { openApi } from '../src/platform/http/openapi.ts'

const contracts = Object.fromEntries(Object.entries(modules).map(([name, { contract }]) => [name, contract]))
const folder = join(import.meta.dirname, '../docs/api')
await writeFile(join(folder, 'openapi.json'), `${JSON.stringify(openApi(contracts), null, 2)}\n`)
await writeFile(join(folder, 'personnel.schema.json'), structureAs('json'))
await writeFile(join(folder, 'personnel.xsd'), structureAs('xml'))
