import { expect, test } from 'vitest'
import { EMPTY, givenOf, type PermissionDraft } from './written-permission.ts'

const whole: PermissionDraft = {
  ...EMPTY,
  issuedOn: '2021-09-17',
  firstDay: '2021-09-17',
  issuer: 'Chủ tịch UBND tỉnh',
  title: 'Vận dụng xếp hạng',
  keptText: 'TTLT 35/2006',
  scope: { unitId: 7, fullName: 'Tỉnh' },
  levels: ['service'],
  chosen: [{ unitId: 9, fullName: 'Trường' }],
}

test('a copy without number is recorded; units are named by the choice that stands, whatever was chosen before', () => {
  expect(givenOf(whole)).toMatchObject({ number: '', scopeId: 7, levels: [], chosenIds: [] })
  expect(givenOf({ ...whole, reach: 'levels' })).toMatchObject({ levels: ['service'], chosenIds: [] })
  expect(givenOf({ ...whole, reach: 'chosen' })).toMatchObject({ levels: [], chosenIds: [9] })
})

test('while something is missing there is nothing to send', () => {
  expect(givenOf({ ...whole, issuedOn: null })).toBeNull()
  expect(givenOf({ ...whole, title: ' ' })).toBeNull()
  expect(givenOf({ ...whole, reach: 'levels', levels: [] })).toBeNull()
  expect(givenOf({ ...whole, reach: 'chosen', chosen: [] })).toBeNull()
})
