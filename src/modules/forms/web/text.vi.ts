/** Words of printing on the pages of a record and of a unit. */
import type { SheetId } from '../rules/form.ts'

export const words = {
  print: 'In',
  forms: {
    'TT06/2023': 'Sơ yếu lý lịch, Mẫu Thông tư 06/2023/TT-BNV',
    '2C-BNV/2008': 'Sơ yếu lý lịch, Mẫu 2C-BNV/2008',
    '2C/TCTW-98': 'Sơ yếu lý lịch, Mẫu 2C/TCTW-98',
    '2a-BNV/2007': 'Phiếu bổ sung lý lịch, Mẫu 2a-BNV/2007',
  } satisfies Record<SheetId, string>,
  brief: 'Tiểu sử tóm tắt',
  payCourse: 'Quá trình lương',
  printedHere: 'In từ hồ sơ',
  staffPay: 'Danh sách và tiền lương',
  labels: 'Nhãn hồ sơ',
  printLabels: 'In nhãn hồ sơ',
  as: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' },
  inForm: (sheet: string, as: string) => `${sheet} (${as})`,
} as const
