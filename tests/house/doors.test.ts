import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import catalogue from '../../db/catalogues/roles.json' with { type: 'json' }
import { modules } from '../../src/app/modules.ts'

const doors = Object.entries(modules).flatMap(([module, { contract }]) =>
  Object.entries(contract).map(([name, door]) => ({ module, name, door })),
)
const permissions = new Set(catalogue.permissions.map(({ key }) => key))

test('every module of the program stands in its folder, and every folder in the program', () => {
  expect(readdirSync(join(import.meta.dirname, '../../src/modules')).sort()).toEqual(Object.keys(modules).sort())
})

test.each(doors)('$module.$name: path, permission and summary keep to the house', ({ module, door }) => {
  expect(door.path.startsWith(`/${module}/`)).toBe(true)
  expect(door.path).toMatch(/^\/[a-z0-9/{}A-Z.-]+$/)
  expect(door.summary).toMatch(/^[A-Z].+\.$/)
  if (typeof door.access === 'string') return
  const permission = 'may' in door.access ? door.access.may : door.access.mayOwn
  expect(permission.split('.')[0]).toBe(module)
  expect(permissions.has(permission), `${permission} is in db/catalogues/roles.json`).toBe(true)
})

test('only what is public and only looked at may be kept by others', () => {
  const kept = doors.filter(({ door }) => door.keep !== undefined)
  expect(kept.length).toBeGreaterThan(0)
  const wrong = kept.filter(({ door }) => door.access !== 'public' || door.method !== 'GET' || door.isAnonymous)
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('no two doors share a method and a path', () => {
  const places = doors.map(({ door }) => `${door.method} ${door.path.replace(/\{\w+\}/g, '{}')}`)
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([])
})

test('reasons begin with the word of their module and have a sentence that ends', async () => {
  for (const module of Object.keys(modules)) {
    const found = (await import(`../../src/modules/${module}/refusals.vi.ts`).catch(() => ({ sentences: {} }))) as {
      sentences: Record<string, readonly [number, string]>
    }
    for (const [reason, [, sentence]] of Object.entries(found.sentences)) {
      expect(reason).toMatch(new RegExp(`^${module}\\.[a-z0-9-]+$`))
      expect(sentence, reason).toMatch(/[.?}]$/)
    }
  }
})
