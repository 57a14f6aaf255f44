import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import catalogue from '../../db/catalogues/roles.json' with { type: 'json' }
import { modules } from '../../src/app/modules.ts'
import { structureAs } from '../../src/modules/exchange/index.ts'
import { describeTables } from '../../src/platform/db/describe-tables.ts'
import { openApi } from '../../src/platform/http/openapi.ts'
import { TEMPLATE } from '../support/global-setup.ts'

const ROOT = join(import.meta.dirname, '../..')
const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n')
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')

test('the types of the tables are those of the migrated database', async () => {
  const url = new URL(inject('ownerUrl'))
  url.pathname = `/${TEMPLATE}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  const described = await describeTables(client)
  await client.end()
  expect(textOf('src/platform/db/tables.ts')).toBe(described)
})

test('the API document is that of the contracts, and the schemas of exchange are of its structure', () => {
  const contracts = Object.fromEntries(Object.entries(modules).map(([name, { contract }]) => [name, contract]))
  expect(textOf('docs/api/openapi.json')).toBe(`${JSON.stringify(openApi(contracts), null, 2)}\n`)
  expect(textOf('docs/api/personnel.schema.json')).toBe(structureAs('json'))
  expect(textOf('docs/api/personnel.xsd')).toBe(structureAs('xml'))
})

const WRITES =
  /(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*'([a-z]+)\.[a-z_]+|\b(?:insert into|update|delete from) ([a-z]+)\.[a-z_]+/g

test('a module writes only its own tables', () => {
  const strangers = files
    .filter((path) => /^src\/modules\/[^/]+\/.+\.ts$/.test(path) && !/\.test\.ts$|fixtures\.ts$/.test(path))
    .flatMap((path) => {
      const module = path.split('/')[2]
      return [...textOf(path).matchAll(WRITES)]
        .map((match) => match[1] ?? match[2])
        .filter(
          (schema) =>
            schema !== module &&
            schema !== undefined &&
            (schema in modules || ['audit', 'jobs', 'access'].includes(schema)),
        )
        .map((schema) => `${path} writes ${schema}`)
    })
  expect(strangers).toEqual([])
})

test('a stranger’s write would be seen', () => {
  expect(
    [..."tx.insertInto('audit.entry') ; update identity.account set".matchAll(WRITES)].map(
      (match) => match[1] ?? match[2],
    ),
  ).toEqual(['audit', 'identity'])
})

test('the words of every table and permission stand in the glossary', () => {
  const glossary = textOf('docs/glossary.md').toLowerCase()
  const known = new Set(glossary.match(/[a-z]+/g))
  const tables = [...textOf('src/platform/db/tables.ts').matchAll(/^ {2}'([a-z_.]+)':/gm)].map(
    (match) => match[1] as string,
  )
  const words = [...tables, ...catalogue.permissions.map(({ key }) => key)].flatMap((name) => name.split(/[._-]/))
  expect([...new Set(words)].filter((word) => !known.has(word)).sort()).toEqual([])
})

test('the project speaks of itself alone', () => {
  const texts = files.filter(
    (path) => !/\.(png|woff2|pdf|csv)$|package-lock\.json$|tests\/house\/sources\.test\.ts$/.test(path),
  )
  const wrong = texts.filter((path) =>
    new RegExp(['/wo', 'rk/|registry\\.np', 'mjs|deb\\.deb', 'ian'].join('')).test(textOf(path)),
  )
  expect(wrong).toEqual([])
})

test('nothing is left to do without an issue', () => {
  const sources = files.filter(
    (path) => /^(src|tests|scripts|bench)\/.*\.tsx?$/.test(path) && !path.endsWith('sources.test.ts'),
  )
  expect(sources.filter((path) => /\b(TODO(?!\(#\d+\))|FIXME|XXX)\b/.test(textOf(path)))).toEqual([])
})
