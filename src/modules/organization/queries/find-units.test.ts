import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import { organization } from '../contract.ts'

let house: House
let person: Client
beforeAll(async () => {
  house = await openHouse()
  person = await house.person({ unitId: await house.unit('Sở Nội vụ') })
})
afterAll(() => house.close())

const find = async (text: string, asOf = '2025-06-30') =>
  (await person.call(organization.searchUnits, { text, asOf })).units

test.each(['yen dung', 'YÊN DŨNG', 'Yên Dũng'.normalize('NFD'), 'huyện yên dũng', '  Yên   Dũng '])(
  '“%s” finds huyện Yên Dũng',
  async (text) => {
    expect((await find(text, '2024-12-31'))[0]).toMatchObject({
      fullName: 'Huyện Yên Dũng',
      nameOnDay: 'Huyện Yên Dũng',
      parentName: 'Tỉnh Bắc Giang',
    })
  },
)

test.each(['Hiệp Hoà', 'Hiệp Hòa'])('both spellings of the tone mark are one name: %s', async (text) => {
  expect((await find(text))[0]?.fullName).toBe('Huyện Hiệp Hòa')
})

test('a code is found whole or without its lost zero, and nothing is cut off to make it fit', async () => {
  for (const text of ['07210', '7210']) expect((await find(text))[0]).toMatchObject({ code: '07210' })
  expect((await find('07210', '2025-07-01'))[0]?.fullName).toBe('Phường Bắc Giang')
  expect(await find('072101')).toEqual([])
})

test('two xã Đồng Tiến stay two, told apart by their districts', async () => {
  const twins = (await find('Đồng Tiến')).filter((unit) => unit.nameOnDay === 'Xã Đồng Tiến')
  expect(twins.map((unit) => unit.parentName).sort()).toEqual(['Huyện Hiệp Hòa', 'Huyện Yên Thế'])
})

test('a unit found by an older name says what it is called on the day', async () => {
  expect((await find('huyện Việt Yên'))[0]).toMatchObject({
    fullName: 'Huyện Việt Yên',
    nameOnDay: 'Thị xã Việt Yên',
  })
})

test('a unit that ended is still found, after those in force, and said to be no more', async () => {
  const found = await find('Hoàng Văn Thụ', '2025-07-01')
  expect(found[0]).toMatchObject({ fullName: 'Phường Hoàng Văn Thụ', nameOnDay: null })
})

test('per cent and underline are letters, not wildcards', async () => {
  for (const text of ['%', '_', 'Y_n Dũng', 'Yên%Dũng', '\\']) expect(await find(text)).toEqual([])
})
