/** Walks every door × {stranger, no permission, permission elsewhere, permission here}. Written once; covers doors not yet built. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client, House } from '../support/house.ts'
import { openHouse } from '../support/house.ts'
import { inputs, MARK } from './walk.ts'
import { arrangeWalk, doors, permissionOf, type Walk } from './walker.ts'

let house: House
let walk: Walk

beforeAll(async () => {
  house = await openHouse()
  walk = await arrangeWalk(house)
})
afterAll(() => house.close())

const guarded = doors.filter(([, door]) => permissionOf(door) !== null)
const open = doors.filter(([, door]) => permissionOf(door) === null)

test('every door has an input to be walked with, and no input is left over', () => {
  expect(Object.keys(inputs).sort()).toEqual(doors.map(([name]) => name).sort())
})

test('every input is one its door accepts, so that no door is passed by for a mistake in it', () => {
  const wrong = doors.filter(([name, door]) => !door.input.safeParse(inputs[name]?.(walk.hidden)).success)
  expect(wrong.map(([name]) => name)).toEqual([])
})

test.each(doors)('%s refuses a stranger', async (name, door) => {
  const { status, text } = await walk.ask(house.stranger, name, door)
  expect(text).not.toContain(MARK)
  if (door.access === 'public')
    expect([401, 403].includes(status) && !name.startsWith('identity.'), `answered ${status}`).toBe(false)
  else expect(status).toBe(401)
})

test.each(guarded)('%s refuses a person without the permission', async (name, door) => {
  expect((await walk.ask(walk.nobody, name, door)).status).toBe(403)
})

test.each(open)('%s shows a signed-in person nothing of the hidden unit', async (name, door) => {
  const { status, text } = await walk.ask(walk.nobody, name, door)
  expect(text).not.toContain(MARK)
  expect(status).toBeLessThan(500)
})

test('with the permission at another unit, no door shows or changes anything of the hidden one', async () => {
  expect(await walk.leaks()).toEqual([])
})

test('the marks would be seen: where the permission is held, reading doors of each kind show them', async () => {
  for (const wanted of [
    'par.assessmentSheet',
    'par.evidenceContent',
    'par.sheetWorkbook',
    'identity.account',
    'documents.library',
    'documents.document',
    'documents.documentContent',
    'documents.documentText',
    'par.evidenceText',
    'survey.respondents',
    'improvement.plan',
    'improvement.lostPointTrail',
    'directives.document',
    'directives.task',
    'directives.proofContent',
  ]) {
    const [name, door] = doors.find(([candidate]) => candidate === wanted) as (typeof doors)[number]
    const { text } = await walk.ask(walk.here.get(permissionOf(door) as string) as Client, name, door)
    expect(text.includes(MARK), `${name} shows the mark to whoever may see it`).toBe(true)
  }
})

test.each(guarded)('%s opens to whoever holds the permission here', async (name, door) => {
  const { status, text } = await walk.ask(walk.here.get(permissionOf(door) as string) as Client, name, door)
  expect(status, text).not.toBe(401)
  expect(status, text).not.toBe(403)
  expect(status, text).toBeLessThan(500)
})
