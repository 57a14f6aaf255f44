import { expect, test } from 'vitest'
import { letterheadOf } from './letterhead.ts'

const province = { level: 'province' as const, name: 'Bắc Giang', fullName: 'Tỉnh Bắc Giang' }
const commune = (fullName: string, name: string) => ({ level: 'commune' as const, name, fullName })

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2: tên cơ quan ban hành văn bản và cơ quan chủ quản trực tiếp (nếu có). */
test('an agency stands under its people’s committee and is at the province’s place', () => {
  expect(letterheadOf({ level: 'department', name: 'Sở Tài chính', fullName: 'Sở Tài chính' }, province)).toEqual({
    agency: 'Sở Tài chính',
    above: 'Ủy ban nhân dân tỉnh Bắc Giang',
    place: 'Bắc Giang',
  })
})

test('a people’s committee writes its own name alone; a number in the name keeps its kind', () => {
  expect(letterheadOf(commune('Phường Nội Hoàng', 'Nội Hoàng'), province)).toEqual({
    agency: 'Ủy ban nhân dân phường Nội Hoàng',
    place: 'Nội Hoàng',
  })
  expect(letterheadOf(commune('Phường 1', '1'), province).place).toBe('Phường 1')
})

test('without a known superior the agency writes its own name', () => {
  expect(letterheadOf({ level: 'department', name: 'Sở Y tế', fullName: 'Sở Y tế' }, null)).toEqual({
    agency: 'Sở Y tế',
    place: '',
  })
})

test('a branch or a public service unit is no committee: it stands under its department', () => {
  const department = { level: 'department' as const, name: 'Sở Nội vụ', fullName: 'Sở Nội vụ' }
  for (const level of ['branch', 'service', 'division'])
    expect(letterheadOf({ level, name: 'Trung tâm', fullName: 'Trung tâm Lưu trữ' }, department)).toEqual({
      agency: 'Trung tâm Lưu trữ',
      above: 'Sở Nội vụ',
      place: '',
    })
})
