/** Words of printing on the pages of a record and of a unit. */
import type { FormId } from '../rules/form.ts'

export const words = {
  print: 'In',
  curriculum: 'Sơ yếu lý lịch (PDF)',
  forms: {
    'TT06/2023': 'Mẫu Thông tư 06/2023/TT-BNV',
    '2C-BNV/2008': 'Mẫu 2C-BNV/2008',
    '2C/TCTW-98': 'Mẫu 2C/TCTW-98 (Ban Tổ chức Trung ương)',
  } satisfies Record<FormId, string>,
  brief: 'Tiểu sử tóm tắt',
  payCourse: 'Quá trình lương',
  printedHere: 'In từ hồ sơ',
  staffPay: 'Danh sách và tiền lương',
  labels: 'Nhãn hồ sơ',
  as: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' },
} as const
