import { expect, test } from 'vitest'
import { kindOf } from './kinds.ts'

// Nghị định 30/2020/NĐ-CP, Phụ lục III: chữ viết tắt tên loại văn bản.
test.each([
  ['12/KH-STC', '', 'plan'],
  ['105/QĐ-UBND', 'Phê duyệt Đề án', 'decision'],
  ['105/QĐ-UBND'.normalize('NFD'), '', 'decision'],
  ['03/2025/QĐ-UBND', '', 'decision'],
  ['7/BC-STC', '', 'report'],
  ['9/TTr-SNV', '', 'proposal'],
  ['9/CTr-SNV', '', 'programme'],
  ['9/CT-UBND', '', 'directive'],
  ['1290/STC-VP', 'Đôn đốc thực hiện kế hoạch', 'letter'],
  ['', 'Báo cáo kết quả năm 2025', 'report'],
  ['', 'ẢNH chụp màn hình cổng dịch vụ công', 'picture'],
  ['', 'Bảng tổng hợp hồ sơ', 'table'],
  ['', 'Bangkok', 'other'],
  ['', 'scan0001', 'other'],
] as const)('“%s” “%s” is taken for: %s', (number, title, expected) => {
  expect(kindOf(number, title)).toBe(expected)
})
