/** The parts of the page of a unit, by the word they have in the address; in the order of the words. */
import type { ComponentType } from 'react'
import { UnitInside } from './UnitInside.tsx'
import { UnitLife } from './UnitLife.tsx'
import { UnitLineage } from './UnitLineage.tsx'
import { UnitNow } from './UnitNow.tsx'
import { UnitPapers } from './UnitPapers.tsx'
import { UnitPeople } from './UnitPeople.tsx'
import type { UnitPartProps } from './unit-part.ts'
import type { TABS } from './unit-place.ts'

export const PARTS: Readonly<Record<(typeof TABS)[number], ComponentType<UnitPartProps>>> = {
  'thong-tin': UnitNow,
  'lich-su': UnitLife,
  'truc-thuoc': UnitInside,
  nguoi: UnitPeople,
  'tai-lieu': UnitPapers,
  'nguon-goc': UnitLineage,
}
