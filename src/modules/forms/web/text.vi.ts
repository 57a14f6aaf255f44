/** Words of printing on the pages of a record and of a unit. */
import { sheetTitles } from '../text-of-sheets.vi.ts'

export const words = {
  print: 'In',
  forms: sheetTitles,
  brief: 'Tiểu sử tóm tắt',
  payCourse: 'Quá trình lương',
  printedHere: 'In từ hồ sơ',
  staffPay: 'Danh sách và tiền lương',
  labels: 'Nhãn hồ sơ',
  printLabels: 'In nhãn hồ sơ',
  as: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' },
  inForm: (sheet: string, as: string) => `${sheet} (${as})`,
} as const
