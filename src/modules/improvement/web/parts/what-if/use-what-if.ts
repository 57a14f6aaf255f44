/** What is tried at this moment, and what comes of it, by the same rules as the ranking. */
import { useMemo, useState } from 'react'
import {
  bestInputs,
  completeInputs,
  groundFrom,
  type LeafInputs,
  planFrom,
  type Remedy,
  type Trial,
  type TypedInputs,
  tried,
  whatIfRows,
} from '../../../../par/web/index.ts'
import type { Effort } from '../../../contract.ts'

export interface Estimate extends Remedy {
  /** As it is kept; a remedy without inputs of its own is for all the points. */
  kept: Effort
}

export function useWhatIf(answer: Parameters<typeof groundFrom>[0], efforts: readonly Effort[]) {
  const ground = useMemo(() => groundFrom(answer), [answer])
  const plan = useMemo(() => planFrom(ground), [ground])
  const [typed, setTyped] = useState<ReadonlyMap<string, TypedInputs | null>>(new Map())
  const [adjusted, setAdjusted] = useState<Trial['adjusted']>()
  const trial = useMemo((): Trial => {
    const words = [...typed].flatMap(([criterionId, inputs]) => {
      const complete = completeInputs(inputs)
      return complete === null || complete === 'incomplete'
        ? []
        : [[criterionId, { inputs: complete, notApplicable: false }] as const]
    })
    return { words: new Map(words), ...(adjusted && { adjusted }) }
  }, [typed, adjusted])
  const before = useMemo(() => tried(ground, plan, { words: new Map() }), [ground, plan])
  const after = useMemo(() => tried(ground, plan, trial), [ground, plan, trial])
  const rows = useMemo(() => whatIfRows(ground, plan, trial), [ground, plan, trial])
  const estimates = useMemo(
    () =>
      efforts.flatMap((kept): Estimate[] => {
        const leaf = plan.leaves.find(({ id }) => id === kept.criterionId)
        const inputs = leaf && ((kept.inputs as LeafInputs | null) ?? bestInputs(leaf.scoring, leaf.maxPoints))
        return inputs ? [{ criterionId: kept.criterionId, inputs, effort: kept.effort, kept }] : []
      }),
    [efforts, plan],
  )
  const put = (criterionId: string, inputs: TypedInputs | null) =>
    setTyped((was) => new Map(was).set(criterionId, inputs))
  const forget = (criterionId: string) => setTyped((was) => new Map([...was].filter(([id]) => id !== criterionId)))
  const take = (remedies: readonly Remedy[]) =>
    setTyped((was) => new Map([...was, ...remedies.map(({ criterionId, inputs }) => [criterionId, inputs] as const)]))
  const adjust = (part: Partial<NonNullable<Trial['adjusted']>>) =>
    setAdjusted((was) => ({ ...(was ?? ground.unit.adjusted), ...part }))
  const reset = () => {
    setTyped(new Map())
    setAdjusted(undefined)
  }
  const isTried = typed.size > 0 || adjusted !== undefined
  const counts = adjusted ?? ground.unit.adjusted
  return {
    ground,
    plan,
    typed,
    trial,
    counts,
    isTried,
    before,
    after,
    rows,
    estimates,
    put,
    forget,
    take,
    adjust,
    reset,
  }
}

export type WhatIfDesk = ReturnType<typeof useWhatIf>
