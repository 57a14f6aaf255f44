/** How the form changes a draft: what is chosen before, what stands after. */
import { ABOVE, type Level, SHAPES } from '../../../../organization/web/index.ts'
import type { Draft, UnitOnEve, Written } from '../../../contract.ts'

export type After = Draft['after'][number]
export type KindOfEvent = Written['kind']

export const shapeOfKind = (kind: KindOfEvent) => SHAPES[kind]
/** Those after are those before: each is written once, as it will be. */
export const goOn = (kind: KindOfEvent): boolean => SHAPES[kind].afterAre === 'same' && SHAPES[kind].after[1] > 0

/** Administrative units and villages are called by kind and name, agencies and their inside by one name. */
const CALLED_BY_KIND: readonly Level[] = ['province', 'district', 'commune', 'village']
export const isCalledByKind = (level: Level): boolean => CALLED_BY_KIND.includes(level)

export const asItIs = ({ parentName: _, ...unit }: UnitOnEve): After => unit

const put = (written: Written, draft: Partial<Draft>): Written => ({
  ...written,
  draft: { ...written.draft, ...draft },
})

export function withBefore(written: Written, unit: UnitOnEve): Written {
  const { before, after } = written.draft
  if (before.includes(unit.unitId)) return written
  return put(written, {
    before: [...before, unit.unitId],
    after: goOn(written.kind) ? [...after, asItIs(unit)] : after,
  })
}

export function withoutBefore(written: Written, unitId: number): Written {
  const { before, after, succession, keepers, facts } = written.draft
  return put(written, {
    before: before.filter((id) => id !== unitId),
    after: after.filter((unit) => unit.unitId !== unitId),
    succession: succession?.filter(({ fromId, toId }) => fromId !== unitId && toId !== unitId) ?? null,
    keepers: keepers.filter((row) => row.unitId !== unitId),
    facts: facts.filter((fact) => fact.unitId !== unitId),
  })
}

export function withoutAfter(written: Written, unitId: number): Written {
  const { after, succession, keepers, children, facts } = written.draft
  return put(written, {
    after: after.filter((unit) => unit.unitId !== unitId),
    succession: succession?.filter(({ toId }) => toId !== unitId) ?? null,
    keepers: keepers.filter(({ keeperId }) => keeperId !== unitId),
    children: children.filter(({ parentId }) => parentId !== unitId),
    facts: facts.filter((fact) => fact.unitId !== unitId),
  })
}

/** Beside what the event is about: of its level, under the same parent. */
function newUnit(draft: Draft, like: UnitOnEve | undefined): After {
  const unitId = Math.min(0, ...draft.after.map((unit) => unit.unitId)) - 1
  const level: Level = like?.level ?? draft.after.at(-1)?.level ?? 'division'
  const parentId = like?.parentId ?? draft.after.at(-1)?.parentId ?? null
  return { unitId, level, parentId, code: null, kind: like?.kind ?? '', name: '', fullName: '', seat: null }
}

export const withNew = (written: Written, like: UnitOnEve | undefined): Written =>
  put(written, { after: [...written.draft.after, newUnit(written.draft, like)] })

/** Sáp nhập: one of those before goes on; hợp nhất: a new one begins. */
export const mergedInto = (written: Written, stays: UnitOnEve | null, like: UnitOnEve | undefined): Written =>
  put(written, { after: [stays ? asItIs(stays) : newUnit({ ...written.draft, after: [] }, like)], keepers: [] })

export const withGoingOn = (written: Written, unit: UnitOnEve, goesOn: boolean): Written =>
  goesOn ? put(written, { after: [asItIs(unit), ...written.draft.after] }) : withoutAfter(written, unit.unitId)

export function withAfter(written: Written, unitId: number, change: Partial<After>): Written {
  return put(written, {
    after: written.draft.after.map((unit) => {
      if (unit.unitId !== unitId) return unit
      const next = { ...unit, ...change }
      return isCalledByKind(next.level)
        ? {
            ...next,
            fullName: [next.kind, next.name]
              .map((part) => part.trim())
              .filter(Boolean)
              .join(' '),
          }
        : { ...next, name: next.fullName }
    }),
  })
}

/** Another kind keeps what still makes sense of the sides. */
export function ofKind(written: Written, kind: KindOfEvent, known: readonly UnitOnEve[]): Written {
  const shape = SHAPES[kind]
  const before = shape.before[1] === 0 ? [] : written.draft.before
  const kept = written.draft.after.filter(({ unitId }) =>
    unitId < 0 ? shape.afterAre !== 'same' : before.includes(unitId),
  )
  const missing = known.filter(({ unitId }) => before.includes(unitId) && !kept.some((unit) => unit.unitId === unitId))
  const after =
    shape.after[1] === 0 ? [] : goOn(kind) ? [...kept, ...missing.map(asItIs)] : kept.slice(0, shape.after[1])
  return { ...put(written, { before, after, succession: null }), kind }
}

export function withFact(
  written: Written,
  unitId: number,
  fact: Draft['facts'][number]['fact'],
  value: number | string | null,
): Written {
  const rest = written.draft.facts.filter((row) => !(row.unitId === unitId && row.fact === fact))
  return put(written, { facts: value === null || value === '' ? rest : [...rest, { unitId, fact, value }] })
}

/** @param parentId null: it ends with the unit it is part of. */
export const withChild = (written: Written, unitId: number, parentId: number | null): Written => {
  const { children, ends } = written.draft
  const others = children.filter((row) => row.unitId !== unitId)
  const rest = ends.filter((id) => id !== unitId)
  return put(
    written,
    parentId === null
      ? { children: others, ends: [...rest, unitId] }
      : { children: [...others, { unitId, parentId }], ends: rest },
  )
}

export const withKeeper = (written: Written, unitId: number, keeperId: number | null): Written =>
  put(written, {
    keepers: [
      ...written.draft.keepers.filter((row) => row.unitId !== unitId),
      ...(keeperId === null ? [] : [{ unitId, keeperId }]),
    ],
  })

/** Whole where it goes to one, in part where it is divided. */
export function withSuccessors(written: Written, fromId: number, toIds: readonly number[]): Written {
  const { before, after, succession } = written.draft
  const all =
    succession ??
    before.flatMap((id) =>
      after.some((unit) => unit.unitId === id) ? [{ fromId: id, toId: id, coverage: 'full' as const }] : [],
    )
  const coverage = toIds.length > 1 ? 'partial' : 'full'
  return put(written, {
    succession: [
      ...all.filter((row) => row.fromId !== fromId),
      ...toIds.map((toId) => ({ fromId, toId, coverage }) as const),
    ],
  })
}

/** Levels that may stand there. */
export const mayStandUnder = (level: Level, above: Level): boolean => ABOVE[level].includes(above)
