import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { type NameParts, namesFrom, userNameOf } from './people.ts'
import { randomFrom } from './random.ts'

const folder = join(import.meta.dirname, '../../../db/catalogues/names')
const rows = async (name: string) => parse(await readFile(join(folder, `names-${name}.csv`)), { columns: true })
const parts = { family: await rows('family'), middle: await rows('middle'), given: await rows('given') } as NameParts

test('the same seed invents the same people', () => {
  const [one, two] = [namesFrom(parts, randomFrom(7)), namesFrom(parts, randomFrom(7))]
  expect(Array.from({ length: 50 }, one)).toEqual(Array.from({ length: 50 }, two))
})

test('no two people share a name, and names are in one normal form', () => {
  const make = namesFrom(parts, randomFrom(2025))
  const names = Array.from({ length: 600 }, make)
  expect(new Set(names).size).toBe(600)
  expect(names.every((name) => name === name.normalize('NFC') && name.split(' ').length === 3)).toBe(true)
})

test('user names are made as offices make them, and stay apart', () => {
  const taken = new Set<string>()
  expect(userNameOf('Đặng Thị Lan Anh', taken)).toBe('anhdtl')
  expect(userNameOf('Đinh Thế Lâm Anh', taken)).toBe('anhdtl2')
})
