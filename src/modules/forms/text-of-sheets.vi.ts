/** What the sheets are called, in the menu of prints and among the templates. */
import type { SheetId } from './rules/form.ts'

export const sheetTitles = {
  'TT06/2023': 'Sơ yếu lý lịch, Mẫu Thông tư 06/2023/TT-BNV',
  '2C-BNV/2008': 'Sơ yếu lý lịch, Mẫu 2C-BNV/2008',
  '2C/TCTW-98': 'Sơ yếu lý lịch, Mẫu 2C/TCTW-98',
  '2a-BNV/2007': 'Phiếu bổ sung lý lịch, Mẫu 2a-BNV/2007',
} as const satisfies Record<SheetId, string>
