/** The forms of a curriculum vitae and of its yearly supplement, one layout each. */
import type { Layout, SheetId } from './form.ts'
import { bnv2008 } from './layouts/bnv-2008.ts'
import { supplement2007 } from './layouts/supplement-2007.ts'
import { tctw98 } from './layouts/tctw-98.ts'
import { tt06 } from './layouts/tt06-2023.ts'

export const LAYOUTS: Readonly<Record<SheetId, Layout>> = {
  '2C-BNV/2008': bnv2008,
  '2C/TCTW-98': tctw98,
  'TT06/2023': tt06,
  '2a-BNV/2007': supplement2007,
}
