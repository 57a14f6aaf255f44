import { expect, test } from 'vitest'
import { EVENT_RULES } from '../events/rules.ts'
import { authorityOf, basesIn, type Signing, signerLines } from './decision-text.ts'

const signed = (by: Partial<Signing>): Signing => ({
  capacity: '',
  behalf: '',
  post: 'Giám đốc',
  signer: 'Trần Thị Ký',
  place: '',
  above: '',
  ...by,
})

test('who decides is the head or the body, whoever signs in their place (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5 và II.7)', () => {
  const said = (by: Partial<Signing>, issuer = 'Sở Nội vụ') => [
    authorityOf(signed(by), issuer),
    ...signerLines(signed(by)),
  ]
  expect(said({})).toEqual(['Giám đốc Sở Nội vụ', 'Giám đốc'])
  expect(said({ post: 'Giám đốc Sở Nội vụ' })[0]).toBe('Giám đốc Sở Nội vụ')
  expect(said({ capacity: 'KT', behalf: 'Giám đốc', post: 'Phó Giám đốc' })).toEqual([
    ...['Giám đốc Sở Nội vụ', 'KT. Giám đốc', 'Phó Giám đốc'],
  ])
  const body = { capacity: 'TM', behalf: 'Ủy ban nhân dân', post: 'Chủ tịch' } as const
  expect(said(body, 'Ủy ban nhân dân tỉnh')).toEqual(['Ủy ban nhân dân', 'TM. Ủy ban nhân dân', 'Chủ tịch'])
})

test('each basis is a line of its own, spelled out, without what stood before and without what we explain', () => {
  expect(basesIn([EVENT_RULES['step-early'].law, EVENT_RULES['step-regular'].law])).toEqual([
    'Thông tư số 08/2013/TT-BNV Điều 3',
    'Thông tư số 03/2021/TT-BNV',
    'Nghị định số 204/2004/NĐ-CP Điều 7',
    'Thông tư số 08/2013/TT-BNV Điều 2',
  ])
  expect(basesIn([EVENT_RULES.rate.law]).join()).not.toContain('90/2020')
})
