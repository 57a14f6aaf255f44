/** What the form of a round needs to know: units of the day, those that ended, the bodies the chosen sets name. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { fold } from '../../../../../shared/vietnamese.ts'
import { endedUnits, unitTree } from '../../../../organization/web/index.ts'
import { bodiesNamed, unitOfBody } from '../../../rules/rounds/appraising-bodies.ts'
import { criteriaSet } from '../../data.ts'
import type { BlockDraft, Resolved, RoundDraft } from './round-draft.ts'
import { type DayUnit, provincesAmong, unitsBelow, unitsOfKind } from './units-on-day.ts'

const CONSOLIDATING = fold('Sở Nội vụ')

export interface Ended {
  unitId: number
  level: string
  fullName: string
  day: string
  eventKind: string | null
  legalBasis: string | null
  isNewBegun: boolean
  successors: readonly { fullName: string }[]
}

export interface Opening extends Resolved {
  provinces: readonly DayUnit[]
  /** Below the province on the frame day. */
  units: readonly DayUnit[]
  endedOf: (block: BlockDraft) => readonly Ended[]
  /** Of the level and the kinds, whether chosen or not. */
  offeredTo: (block: BlockDraft) => readonly DayUnit[]
  /** Those that will have a sheet. */
  unitsOf: (block: BlockDraft) => readonly DayUnit[]
  /** Nothing is being asked any more. */
  isKnown: boolean
}

/** Kinds apply to what ended as to what lives on; a block of chosen units takes in what ended by its level alone. */
const endedOfBlock = (ended: readonly (Ended & { kind: string })[], { level, kinds }: BlockDraft) =>
  ended.filter((unit) => unit.level === level && (kinds.length === 0 || kinds.includes(unit.kind)))

export function useOpening(draft: RoundDraft): Opening {
  const { frameDay, periodFrom, within } = draft
  const tree = useQuery({ ...unitTree(frameDay ?? ''), enabled: frameDay !== null })
  const hasTime = frameDay !== null && periodFrom !== null && within !== null
  const gone = useQuery({
    ...endedUnits(periodFrom ?? '', frameDay ?? '', within ?? undefined),
    enabled: hasTime && periodFrom <= frameDay,
  })
  const setIds = [...new Set(draft.blocks.flatMap(({ setId }) => setId ?? []))]
  const sets = useQueries({ queries: setIds.map((setId) => criteriaSet(setId)) })
  const all = tree.data?.units
  const units = useMemo(() => (all && within !== null ? unitsBelow(all, within) : []), [all, within])
  const named = bodiesNamed(sets.flatMap(({ data }) => data?.nodes ?? []))
  const byName = units.find(({ fullName, level }) => level === 'department' && fold(fullName) === CONSOLIDATING)
  const offeredTo = (block: BlockDraft) => unitsOfKind(units, block)
  return {
    provinces: provincesAmong(all ?? []),
    units,
    consolidatingUnitId: draft.consolidating === 'by-name' ? (byName?.unitId ?? null) : draft.consolidating,
    bodies: named.map((body) => ({
      body,
      unitId: body in draft.bodies ? (draft.bodies[body] ?? null) : unitOfBody(body, units),
    })),
    endedOf: (block) => endedOfBlock(gone.data?.units ?? [], block),
    offeredTo,
    unitsOf: (block) => offeredTo(block).filter(({ unitId }) => block.unitIds?.includes(unitId) ?? true),
    isKnown: !tree.isFetching && !gone.isFetching && sets.every(({ isFetching }) => !isFetching),
  }
}
