/** What the unit is writing to the appraisal, saved by itself a moment after the last key, each criterion with its version. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ArgumentOf } from '../../../../../shared/endpoint.ts'
import { call } from '../../../../../ui/api.ts'
import { Autosave } from '../../../../../ui/saving/autosave.ts'
import { draftMemory } from '../../../../../ui/saving/draft-memory.ts'
import { useSession } from '../../../../../ui/session.tsx'
import { type AssessmentSheet, type Explanation, par } from '../../../contract.ts'
import type { ExplanationGiven } from '../../../rules/appraisal/explanation.ts'
import { whyNotExplainLeaf } from '../../../rules/appraisal/explanation.ts'
import type { LeafState } from '../../../rules/sheets/sheet-figures.ts'
import { assessmentSheet } from '../../data.ts'
import { sheetWords } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { type LeafPlace, placesOf } from '../leaf/sheet-order.ts'
import { completeInputs, type TypedInputs } from '../leaf/typed-inputs.ts'

export interface ExplanationDraft {
  accepted: boolean
  text: string
  typed: TypedInputs | null
}

/** What stands there now: being written, or sent before the sheet was opened again. */
export const standing = ({ leaf }: Pick<LeafPlace, 'leaf'>): Explanation | null =>
  leaf.explanationDraft ?? leaf.explanation

export function explanationDraftOf(place: Pick<LeafPlace, 'leaf'>): ExplanationDraft {
  const there = standing(place)
  return {
    accepted: there?.accepted ?? true,
    text: there?.text ?? '',
    typed: (there?.inputs ?? null) as TypedInputs | null,
  }
}

export function givenBy({ accepted, text, typed }: ExplanationDraft): ExplanationGiven {
  const inputs = completeInputs(typed)
  return { accepted, text, inputs: accepted || inputs === 'incomplete' ? null : inputs }
}

function whyNotKeep({ rule, leaf }: LeafPlace, draft: ExplanationDraft): string | null {
  if (!draft.accepted && completeInputs(draft.typed) === 'incomplete') return sheetWords.incomplete
  const why = whyNotExplainLeaf(rule, leaf as LeafState, givenBy(draft))
  return why && reasonInWords(why)
}

type Client = ReturnType<typeof useQueryClient>

function openAutosave(client: Client, assessmentId: string, accountId: string): Autosave<ExplanationDraft> {
  const { queryKey } = assessmentSheet(assessmentId)
  return new Autosave<ExplanationDraft>({
    memory: draftMemory(`par.${accountId}.${assessmentId}.giai-trinh`),
    onConflict: () => void client.invalidateQueries({ queryKey }),
    whyNot: (key, draft) => {
      const sheet = client.getQueryData<AssessmentSheet>(queryKey)
      const place = sheet && placesOf(sheet).find(({ node }) => node.id === key)
      return place ? whyNotKeep(place, draft) : null
    },
    send: async (criterionId, draft, version) => {
      await client.cancelQueries({ queryKey })
      const given = givenBy(draft) as Pick<ArgumentOf<typeof par.saveExplanation>, 'accepted' | 'text' | 'inputs'>
      const { explanation } = await call(par.saveExplanation, { assessmentId, criterionId, version, ...given })
      client.setQueryData<AssessmentSheet>(
        queryKey,
        (was) =>
          was && {
            ...was,
            leaves: was.leaves.map((leaf) =>
              leaf.criterionId === criterionId ? { ...leaf, explanation: null, explanationDraft: explanation } : leaf,
            ),
          },
      )
      return explanation.version
    },
  })
}

export function useExplaining(assessmentId: string) {
  const client = useQueryClient()
  const { account } = useSession()
  const [autosave] = useState(() => openAutosave(client, assessmentId, account?.id ?? ''))
  useEffect(() => autosave.start(), [autosave])
  const slots = useSyncExternalStore(autosave.subscribe, autosave.slots)
  const draftFor = (place: LeafPlace) => slots.get(place.node.id)?.draft ?? explanationDraftOf(place)
  return {
    autosave,
    slots,
    draftFor,
    slotOf: (place: LeafPlace) => slots.get(place.node.id),
    edit: (place: LeafPlace, part: Partial<ExplanationDraft>) =>
      autosave.edit(place.node.id, { ...draftFor(place), ...part }, standing(place)?.version ?? 0),
  }
}

export type Explaining = ReturnType<typeof useExplaining>
