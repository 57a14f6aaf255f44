import { expect, test } from 'vitest'
import { readAnnex } from './annex.ts'
import { EVENT_RULES } from './rules.ts'

const units = (name: string) => (name === 'so y te' ? 12 : null)

test('the annex of a step decision is read as offices write it', () => {
  const annex = readAnnex(
    [
      ['DANH SÁCH NÂNG BẬC LƯƠNG', null, null, null, null, null],
      ['TT', 'Họ và tên', 'Ngày sinh', 'Bậc lương mới', 'Mốc tính nâng bậc lần sau', 'Trình độ'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 'Lê Văn Hồ Sơ', '12/4/1988', 5, '01/03/2026', 'ĐH'],
      [2, 'Trần Thị Mẫu', 1990, 'năm', '3/2026', null],
      [null, null, null, null, null, null],
    ],
    EVENT_RULES['step-regular'].fields,
    units,
  )
  expect(annex?.ignored).toEqual(['Trình độ'])
  expect([annex?.head, annex?.places.get('name'), annex?.places.get('step')]).toEqual([1, 1, 3])
  expect(annex?.rows).toEqual([
    {
      row: 4,
      name: 'Lê Văn Hồ Sơ',
      citizenId: '',
      bornOn: '1988-04-12',
      said: { step: 5, countedFrom: '2026-03-01' },
      unread: [],
    },
    {
      row: 5,
      name: 'Trần Thị Mẫu',
      citizenId: '',
      bornOn: '1990',
      said: {},
      unread: [
        { key: 'step', words: 'Bậc lương mới: “năm”' },
        { key: 'countedFrom', words: 'Mốc tính nâng bậc lần sau: “3/2026”' },
      ],
    },
  ])
})

test('ranks, units, classes and coefficients are read by code or name, also where Excel made a number of them', () => {
  const [row] =
    readAnnex(
      [
        ['Số CCCD', 'Ngạch', 'Bậc', 'Hệ số', 'Cơ quan, đơn vị quản lý', 'Loại người làm việc'],
        ['001 088 012 345', 1.003, '3', '3,00', 'Sở Y tế', 'Công chức'],
      ],
      EVENT_RULES.receive.fields,
      units,
    )?.rows ?? []
  expect(row).toMatchObject({
    citizenId: '001088012345',
    unread: [],
    said: { rank: '01.003', step: 3, coefficient: 300, toUnitId: 12, personKind: 'CONG_CHUC' },
  })
  expect(readAnnex([['Bậc'], [3]], EVENT_RULES.receive.fields, units)).toBeNull()
})
