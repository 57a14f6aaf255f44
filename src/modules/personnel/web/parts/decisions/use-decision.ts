/** A decision being written: kept in this tab until it is recorded, so that a reload loses nothing. */
import { useDebouncedValue, useSessionStorage } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Assessed } from '../../../contract.ts'
import type { DecisionKind } from '../../../rules/event-kinds.ts'
import type { Value, Values } from '../../../rules/parts.ts'
import { preview } from '../../data-of-decisions.ts'
import { NO_PAPER, type Paper } from './PaperFields.tsx'

export interface Written {
  kind: DecisionKind | null
  effectiveOn: string | null
  paper: Paper
  /** Said of all. */
  common: Values
  people: { recordId: string; said: Values }[]
  reason: string
  /** Of the work in the background that records it. */
  runId: string | null
}

export const NOTHING_WRITTEN: Written = {
  kind: null,
  effectiveOn: null,
  paper: NO_PAPER,
  common: {},
  people: [],
  reason: '',
  runId: null,
}

export const isRefused = ({ findings }: Assessed): boolean => findings.some(({ strength }) => strength === 'refuse')
export const isWarned = (person: Assessed): boolean => !isRefused(person) && person.findings.length > 0

export function useDecision() {
  const [written, setWritten, forget] = useSessionStorage<Written>({
    key: 'noivu.personnel.decision',
    defaultValue: NOTHING_WRITTEN,
    getInitialValueInEffect: false,
  })
  const { kind, effectiveOn, paper, common, people } = written
  const [asked] = useDebouncedValue({ kind, effectiveOn, decidedOn: paper.decidedOn, common, people }, 350)
  const isAskable = asked.kind !== null && asked.effectiveOn !== null
  const { data, error, isFetching } = useQuery({
    ...preview({
      ...asked,
      kind: asked.kind ?? 'transfer',
      effectiveOn: asked.effectiveOn ?? '2000-01-01',
    }),
    ...(!isAskable && { enabled: false }),
    placeholderData: keepPreviousData,
  })
  const change = (part: Partial<Written>) => setWritten((was) => ({ ...was, ...part }))
  return {
    written,
    change,
    forget,
    error,
    found: isAskable && people.length > 0 ? data : undefined,
    /** What is shown is not of what stands in the form. */
    isBehind:
      isFetching ||
      asked.people !== people ||
      asked.common !== common ||
      asked.kind !== kind ||
      asked.effectiveOn !== effectiveOn,
    /** Another kind asks for other things: what was said of the one before is no answer. */
    choose: (next: DecisionKind | null) =>
      change({ kind: next, common: {}, people: people.map(({ recordId }) => ({ recordId, said: {} })) }),
    say: (key: string, value: Value) => change({ common: { ...common, [key]: value } }),
    sayOf: (recordId: string, key: string, value: Value) =>
      change({
        people: people.map((one) =>
          one.recordId === recordId ? { ...one, said: { ...one.said, [key]: value } } : one,
        ),
      }),
    /** @returns how many of them were not there yet. */
    add: (more: readonly { recordId: string; said: Values }[]): number => {
      const there = new Set(people.map(({ recordId }) => recordId))
      const fresh = more.filter(({ recordId }) => !there.has(recordId) && there.add(recordId))
      if (fresh.length > 0) change({ people: [...people, ...fresh] })
      return fresh.length
    },
    drop: (recordId: string) => change({ people: people.filter((one) => one.recordId !== recordId) }),
  }
}

export type Writing = ReturnType<typeof useDecision>
