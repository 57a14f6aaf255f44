/** The parts of the page of a unit, by the word they have in the address; in the order of the words. */
import type { ComponentType } from 'react'
import { UnitLife } from './UnitLife.tsx'
import { UnitLineage } from './UnitLineage.tsx'
import { UnitNow } from './UnitNow.tsx'
import type { UnitPartProps } from './unit-part.ts'
import type { TABS } from './unit-place.ts'

export const PARTS: Readonly<Record<(typeof TABS)[number], ComponentType<UnitPartProps>>> = {
  'thong-tin': UnitNow,
  'lich-su': UnitLife,
  'nguon-goc': UnitLineage,
}
