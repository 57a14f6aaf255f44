/** A correction while it is being drawn up: kept in the browser until it is published, so that a reload loses nothing. */
import { useEffect, useMemo, useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { draftMemory } from '../../../../../ui/saving/draft-memory.ts'
import { useSession } from '../../../../../ui/session.tsx'
import type { AdjustmentChange, WordChange } from '../../../rules/results/correct.ts'
import type { AdjustmentCounts } from '../../../rules/sheets/adjustment.ts'
import type { TypedInputs } from '../leaf/typed-inputs.ts'

/** One change while it is being typed. */
export interface LineDraft {
  unitId: number | null
  /** A criterion, or `ADJUSTMENT`. */
  criterionId: string | null
  typed: TypedInputs | null
  notApplicable: boolean
  counts: AdjustmentCounts
}

export interface CorrectionDraft {
  decisionNumber: string
  decisionDay: string | null
  reason: string
  words: readonly WordChange[]
  adjustments: readonly AdjustmentChange[]
  line: LineDraft
}

export const NO_LINE: LineDraft = {
  unitId: null,
  criterionId: null,
  typed: null,
  notApplicable: false,
  counts: { bonus: [], penalty: [] },
}

/** A publication is corrected once: one draft of each. */
const KEY = 'correction'

/** Another person at the same computer is offered nothing. */
export function useCorrectionDraft(publicationId: string) {
  const { account } = useSession()
  const memory = useMemo(
    () => draftMemory<CorrectionDraft>(`par.${account?.id ?? ''}.correct.${publicationId}`),
    [account, publicationId],
  )
  const [draft, setDraft] = useState<CorrectionDraft>(
    () =>
      memory.all()[0]?.draft ?? {
        decisionNumber: '',
        decisionDay: dayIn(new Date()),
        reason: '',
        words: [],
        adjustments: [],
        line: NO_LINE,
      },
  )
  useEffect(() => memory.keep({ key: KEY, version: 0, draft }), [memory, draft])
  const change = (part: Partial<CorrectionDraft>) => setDraft((was) => ({ ...was, ...part }))
  return { draft, change, forget: () => memory.forget(KEY, 0) }
}
