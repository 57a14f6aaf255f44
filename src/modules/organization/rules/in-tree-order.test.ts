import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTreeOrder } from './in-tree-order.ts'
import type { Level } from './levels.ts'

const aUnit = (unitId: number, parentId: number | null, level: Level) => ({ unitId, parentId, level })

test('agencies, then districts each with its communes', () => {
  const units = [
    aUnit(5, 2, 'commune'),
    aUnit(1, null, 'province'),
    aUnit(2, 1, 'district'),
    aUnit(4, 3, 'commune'),
    aUnit(3, 1, 'district'),
    aUnit(6, 1, 'department'),
  ]
  expect(inTreeOrder(units).map((unit) => unit.unitId)).toEqual([1, 6, 2, 5, 3, 4])
})

test('a unit whose parent is not on the list stands by itself', () => {
  expect(inTreeOrder([aUnit(2, 1, 'commune')]).map((unit) => unit.unitId)).toEqual([2])
})

const LEVELS: readonly Level[] = ['province', 'district', 'commune', 'department']
/** Parents have smaller ids than their children, as in any tree that grew. */
const aTree = fc
  .array(fc.record({ parent: fc.nat(), level: fc.constantFrom(...LEVELS) }), { minLength: 1, maxLength: 40 })
  .map((rows) => rows.map(({ parent, level }, at) => aUnit(at + 1, at === 0 ? null : (parent % at) + 1, level)))

test('every unit comes once, after its parent, whatever the order it came in', () => {
  fc.assert(
    fc.property(
      aTree.chain((tree) => fc.shuffledSubarray(tree, { minLength: tree.length })),
      (units) => {
        const ids = inTreeOrder(units).map((unit) => unit.unitId)
        expect(ids.toSorted((a, b) => a - b)).toEqual(units.map((unit) => unit.unitId).sort((a, b) => a - b))
        for (const { unitId, parentId } of units)
          if (parentId !== null) expect(ids.indexOf(parentId)).toBeLessThan(ids.indexOf(unitId))
      },
    ),
  )
})
