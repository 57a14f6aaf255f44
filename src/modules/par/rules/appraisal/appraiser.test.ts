import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Appraisers, appraiserOf, consolidatorOf, whyNotAppraiseLeaf, whyNotConsolidate } from './appraiser.ts'

const unit = (unitId: number, unitName: string) => ({ unitId, unitName })
const HOME = unit(1, 'Sở Nội vụ')
const OFFICE = unit(2, 'Văn phòng UBND tỉnh')
const JUSTICE = unit(3, 'Sở Tư pháp')
const HEALTH = unit(4, 'Sở Y tế')

const appraisers: Appraisers = {
  consolidating: HOME,
  substitute: OFFICE,
  bodies: [{ body: 'Cơ quan tư pháp', ...JUSTICE }],
}
const nobody: Appraisers = { consolidating: null, substitute: null, bodies: appraisers.bodies }
const institutions = { id: 'a', code: '2.1', appraisingBody: 'Cơ quan tư pháp' }
const steering = { id: 'b', code: '1.1', appraisingBody: null }
const unnamed = { id: 'c', code: '3.1', appraisingBody: 'Cơ quan không có trong kỳ' }

test('the body the set names appraises its criteria; what no body was named for is consolidated', () => {
  expect(appraiserOf(institutions, HEALTH.unitId, appraisers)).toMatchObject(JUSTICE)
  expect(appraiserOf(steering, HEALTH.unitId, appraisers)).toEqual(HOME)
  expect(appraiserOf({ appraisingBody: 'CƠ QUAN  TƯ PHÁP' }, HEALTH.unitId, appraisers)).toMatchObject(JUSTICE)
  expect(appraiserOf(unnamed, HEALTH.unitId, appraisers)).toEqual(HOME)
})

test('where the body would judge itself, the consolidating unit does; where that would, the substitute', () => {
  expect(appraiserOf(institutions, JUSTICE.unitId, appraisers)).toEqual(HOME)
  expect(appraiserOf(steering, HOME.unitId, appraisers)).toEqual(OFFICE)
  expect(appraiserOf(institutions, HOME.unitId, appraisers)).toMatchObject(JUSTICE)
  const oneself = { ...appraisers, bodies: [{ body: 'Cơ quan tư pháp', ...HOME }] }
  expect(appraiserOf(institutions, HOME.unitId, oneself)).toEqual(OFFICE)
})

test('a refusal names the body responsible', () => {
  const asked = { unitId: HEALTH.unitId, appraiserUnitId: OFFICE.unitId }
  expect(whyNotAppraiseLeaf(institutions, asked, appraisers)).toEqual({
    reason: 'par.other-body',
    params: { code: '2.1', unit: 'Sở Tư pháp' },
    at: 'a',
  })
  expect(whyNotConsolidate(asked, appraisers)).toMatchObject({ params: { unit: 'Sở Nội vụ' } })
})

test('whoever consolidates a sheet may appraise any of its criteria', () => {
  expect(
    whyNotAppraiseLeaf(institutions, { unitId: HEALTH.unitId, appraiserUnitId: HOME.unitId }, appraisers),
  ).toBeNull()
  expect(
    whyNotAppraiseLeaf(institutions, { unitId: HOME.unitId, appraiserUnitId: OFFICE.unitId }, appraisers),
  ).toBeNull()
  expect(whyNotConsolidate({ unitId: HOME.unitId, appraiserUnitId: OFFICE.unitId }, appraisers)).toBeNull()
})

test('without a consolidating unit anyone may, but of his own unit', () => {
  const asked = { unitId: HEALTH.unitId, appraiserUnitId: OFFICE.unitId }
  expect(whyNotAppraiseLeaf(institutions, asked, nobody)).toBeNull()
  expect(whyNotConsolidate(asked, nobody)).toBeNull()
})

const anyUnit = fc.constantFrom(HOME, OFFICE, JUSTICE, HEALTH)
const anyLeaf = fc.constantFrom(institutions, steering, unnamed)
const anyRound = fc.record({
  consolidating: fc.option(anyUnit),
  substitute: fc.option(anyUnit),
  bodies: fc.option(anyUnit).map((found) => (found ? [{ body: 'Cơ quan tư pháp', ...found }] : [])),
})

test('nobody ever appraises his own unit, whatever the round says', () => {
  fc.assert(
    fc.property(anyUnit, anyLeaf, anyRound, ({ unitId }, leaf, round) => {
      const own = { unitId, appraiserUnitId: unitId }
      expect(whyNotAppraiseLeaf(leaf, own, round)?.reason).toBe('par.own-unit')
      expect(whyNotConsolidate(own, round)?.reason).toBe('par.own-unit')
    }),
  )
})

test('every criterion of every sheet has somebody who may appraise it, and whoever answers for it may', () => {
  const distinct = anyRound.filter(({ consolidating, substitute }) => consolidating?.unitId !== substitute?.unitId)
  fc.assert(
    fc.property(anyUnit, anyLeaf, distinct, ({ unitId }, leaf, round) => {
      const responsible = appraiserOf(leaf, unitId, round)
      expect(responsible?.unitId).not.toBe(unitId)
      const others = [HOME, OFFICE, JUSTICE, HEALTH].filter((one) => one.unitId !== unitId)
      const may = others.filter(
        (one) => whyNotAppraiseLeaf(leaf, { unitId, appraiserUnitId: one.unitId }, round) === null,
      )
      expect(may.length).toBeGreaterThan(0)
      if (responsible) expect(may.map((one) => one.unitId)).toContain(responsible.unitId)
      if (consolidatorOf(unitId, round) === null && responsible === null) expect(may).toHaveLength(3)
    }),
  )
})
