/** Numbers of identity against what the law says they tell. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import catalogue from '../../../../db/catalogues/personnel/citizen-id.json' with { type: 'json' }
import { maskedId, readCitizenId, whyNotCitizenId } from './citizen-id.ts'

test.each([
  // NĐ 137/2015/NĐ-CP Điều 13; TT 59/2021/TT-BCA Điều 4: thế kỷ 20: nam 0, nữ 1; thế kỷ 21: nam 2, nữ 3.
  ['001085012345', { sex: 'M', bornOn: '1985-03-02' }, null],
  ['027188012345', { sex: 'F', bornOn: '1988' }, null],
  ['027300012345', { sex: 'F', bornOn: '2000-12' }, null],
  ['027085012345', {}, null],
  ['027085012345', { sex: 'F', bornOn: '1985' }, 'personnel.citizen-id-sex'],
  ['027085012345', { sex: 'M', bornOn: '1986-01-01' }, 'personnel.citizen-id-year'],
  ['027285012345', { sex: 'M', bornOn: '1985' }, 'personnel.citizen-id-year'],
  ['000085012345', {}, 'personnel.citizen-id-province'],
  ['097085012345', {}, 'personnel.citizen-id-province'],
  ['101085012345', {}, null],
  ['02708501234', {}, 'personnel.citizen-id-shape'],
  ['02708501234A', {}, 'personnel.citizen-id-shape'],
  ['０27085012345', {}, 'personnel.citizen-id-shape'],
  // CMND: the first two digits tell the province that issued it, nothing of sex or year.
  ['125012345', { sex: 'F', bornOn: '1970', issuedOn: '2010-05-01' }, null],
  ['395012345', {}, 'personnel.citizen-id-province'],
  // Luật Căn cước 26/2023/QH15 Điều 46 khoản 2.
  ['125012345', { issuedOn: '2024-12-31' }, null],
  ['125012345', { issuedOn: '2025-01-01' }, 'personnel.citizen-id-nine'],
])('%s of %o', (number, about, reason) => {
  expect(whyNotCitizenId(number, about)?.reason ?? null).toBe(reason)
})

test('every number of a person is taken for him, and for nobody of another sex or year', () => {
  const person = fc.record({
    place: fc.constantFrom(...catalogue.provinces.map(({ code }) => code)),
    sex: fc.constantFrom('M' as const, 'F' as const),
    year: fc.integer({ min: 1900, max: 2099 }),
    running: fc.integer({ min: 0, max: 999_999 }),
  })
  fc.assert(
    fc.property(person, person, (a, b) => {
      const century = 2 * Math.floor((a.year - 1900) / 100) + (a.sex === 'F' ? 1 : 0)
      const number = `${a.place}${century}${String(a.year % 100).padStart(2, '0')}${String(a.running).padStart(6, '0')}`
      expect(readCitizenId(number)).toMatchObject({ code: a.place, sex: a.sex, year: a.year })
      expect(whyNotCitizenId(number, { sex: a.sex, bornOn: String(a.year) })).toBeNull()
      const isOther = a.sex !== b.sex || a.year !== b.year
      expect(whyNotCitizenId(number, { sex: b.sex, bornOn: String(b.year) }) !== null).toBe(isOther)
    }),
  )
})

test('a masked number keeps its last four digits and its length', () => {
  expect(maskedId('001085012345')).toBe('••••••••2345')
  expect(maskedId('125012345')).toBe('•••••2345')
  expect(maskedId(null)).toBeNull()
})
