/** Two people with the same name and birth year in one commune; a number typed wrongly; 3/9 read as 9/3. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIKELY, type Likened, likeness } from './likeness.ts'

const hoa: Likened = {
  fullName: 'Nguyễn Thị Hoà',
  sex: 'F',
  bornOn: '1985-09-03',
  homePlace: 'xã Tân Mỹ, TP Bắc Giang, tỉnh Bắc Giang',
  birthPlace: null,
  numbers: [],
}

test.each([
  ['accents and spelling of one name', { fullName: 'nguyễn thị hòa' }, 95],
  ['the same number', { fullName: 'Trần Thị Bé', bornOn: '1990', numbers: ['027185000001'] }, 85],
  ['a middle name left out', { fullName: 'Nguyễn Hòa' }, 80],
  ['day and month swapped', { bornOn: '1985-03-09' }, 85],
  ['only the year known', { bornOn: '1985' }, 80],
  ['the same name and birth year, another village', { bornOn: '1985-01-20', homePlace: 'xã Yên Lư' }, 35],
  ['another sex', { sex: 'M' }, 65],
  ['another person by his number', { numbers: ['027185999999'] }, 55],
  ['two digits of the number typed wrongly', { numbers: ['027185000012'] }, 100],
  ['an old card says nothing against a new one', { numbers: ['125088111'] }, 95],
])('%s', (_, other, score) => {
  expect(likeness({ ...hoa, numbers: ['027185000001'] }, { ...hoa, ...other }).score).toBe(score)
})

test('who looks like whom does not depend on who is asked first; everybody looks like himself', () => {
  const someone = fc.record({
    fullName: fc.constantFrom('Nguyễn Văn An', 'Nguyễn An', 'Trần Thị Ân', 'Lê An Văn'),
    sex: fc.constantFrom('M', 'F', null),
    bornOn: fc.constantFrom('1985', '1985-03', '1985-03-09', '1985-09-03', '1986-01-01', null),
    homePlace: fc.constantFrom('xã Tân Mỹ, Bắc Giang', 'Tân Mỹ', 'Yên Lư, Bắc Giang', null),
    birthPlace: fc.constantFrom('Tân Mỹ', null),
    numbers: fc.subarray(['027185000001', '027185000010', '125088111']),
  })
  fc.assert(
    fc.property(someone, someone, (a, b) => {
      const [one, other] = [likeness(a, b), likeness(b, a)]
      expect(one).toEqual(other)
      expect(one.score).toBeLessThanOrEqual(100)
      if (a.bornOn?.length === 10) expect(likeness(a, a).score).toBeGreaterThanOrEqual(LIKELY)
    }),
  )
})
