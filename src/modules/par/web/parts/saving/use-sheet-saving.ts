/** The sheet and what is being typed on it: one place to ask, one place to change. */
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ArgumentOf } from '../../../../../shared/endpoint.ts'
import { ApiRefusal, call } from '../../../../../ui/api.ts'
import { Autosave, type Slot } from '../../../../../ui/saving/autosave.ts'
import { draftMemory } from '../../../../../ui/saving/draft-memory.ts'
import { useSession } from '../../../../../ui/session.tsx'
import { type AssessmentSheet, par, type SelfEntry } from '../../../contract.ts'
import { ADJUSTMENT } from '../../../rules/sheets/adjustment.ts'
import { assessmentSheet } from '../../data.ts'
import { draftOf, type EntryDraft, entryOf, isDone, leafPoints, leafState, whyNotKeep } from '../leaf/leaf-now.ts'
import { type AdjustmentCounts, liveFigures } from '../leaf/live-figures.ts'
import { type LeafPlace, placesOf } from '../leaf/sheet-order.ts'

/** The bonus and penalty part is saved like a criterion, under this name. */
export { ADJUSTMENT }

export type SheetDraft = EntryDraft | AdjustmentCounts
const isCounts = (draft: SheetDraft): draft is AdjustmentCounts => 'bonus' in draft

type Client = ReturnType<typeof useQueryClient>
type EntryArgument = ArgumentOf<typeof par.saveEntry>

/** Said in one way, whatever order the database keeps the keys in. */
const said = (
  entry: Pick<SelfEntry, 'inputs' | 'notApplicable' | 'notApplicableReason' | 'note' | 'objection'>,
): string =>
  JSON.stringify([
    entry.inputs && Object.entries(entry.inputs).sort(([a], [b]) => (a < b ? -1 : 1)),
    entry.notApplicable,
    entry.notApplicableReason,
    entry.note,
    entry.objection,
  ])

const isStale = (error: unknown) => error instanceof ApiRefusal && error.status === 409

/** The sheet with one entry as just saved; everything else of it is asked again by and by. */
function withEntry(sheet: AssessmentSheet, criterionId: string, entry: SelfEntry): AssessmentSheet {
  return {
    ...sheet,
    leaves: sheet.leaves.map((leaf) => (leaf.criterionId === criterionId ? { ...leaf, entry } : leaf)),
  }
}

function openAutosave(client: Client, assessmentId: string, accountId: string): Autosave<SheetDraft> {
  const { queryKey } = assessmentSheet(assessmentId)
  const change = (how: (sheet: AssessmentSheet) => AssessmentSheet) =>
    client.setQueryData<AssessmentSheet>(queryKey, (was) => was && how(was))
  return new Autosave<SheetDraft>({
    memory: draftMemory(`par.${accountId}.${assessmentId}`),
    onConflict: () => void client.invalidateQueries({ queryKey }),
    whyNot: (key, draft) => {
      if (isCounts(draft)) return null
      const sheet = client.getQueryData<AssessmentSheet>(queryKey)
      const place = sheet && placesOf(sheet).find(({ node }) => node.id === key)
      return place ? whyNotKeep(place.rule, draft) : null
    },
    send: async (key, draft, version) => {
      // An answer to an older question must not be laid over what is saved now.
      await client.cancelQueries({ queryKey })
      if (isCounts(draft)) {
        const counts = { bonus: [...draft.bonus], penalty: [...draft.penalty] }
        const saved = await call(par.saveAdjustment, { assessmentId, version, ...counts })
        change((sheet) => ({
          ...sheet,
          adjustmentVersion: saved.version,
          selfBonus: counts.bonus,
          selfPenalty: counts.penalty,
          self: saved.self,
        }))
        return saved.version
      }
      const mine = { ...entryOf(draft), note: draft.note } as Omit<
        EntryArgument,
        'assessmentId' | 'criterionId' | 'version'
      >
      try {
        const { entry, self } = await call(par.saveEntry, { assessmentId, criterionId: key, version, ...mine })
        change((sheet) => ({ ...withEntry(sheet, key, entry), self }))
        return entry.version
      } catch (error) {
        if (!isStale(error)) throw error
        // The answer to an earlier try may have been lost on the way: then what is there is what was sent.
        const { leaves } = await client.fetchQuery({ ...assessmentSheet(assessmentId), staleTime: 0 })
        const there = leaves.find((leaf) => leaf.criterionId === key)?.entry
        if (there && said(there) === said(mine as SelfEntry)) return there.version
        throw error
      }
    },
  })
}

export function useSheetSaving(assessmentId: string) {
  const client = useQueryClient()
  const { account } = useSession()
  const { data: sheet } = useSuspenseQuery(assessmentSheet(assessmentId))
  const [autosave] = useState(() => openAutosave(client, assessmentId, account?.id ?? ''))
  useEffect(() => autosave.start(), [autosave])
  const slots = useSyncExternalStore(autosave.subscribe, autosave.slots)
  const places = useMemo(() => placesOf(sheet), [sheet])

  const slotOf = (place: LeafPlace) => slots.get(place.node.id) as Slot<EntryDraft> | undefined
  const draftFor = (place: LeafPlace): EntryDraft => slotOf(place)?.draft ?? draftOf(place)
  const adjustmentSlot = slots.get(ADJUSTMENT) as Slot<AdjustmentCounts> | undefined
  const counts: AdjustmentCounts = adjustmentSlot?.draft ?? { bonus: sheet.selfBonus, penalty: sheet.selfPenalty }

  return {
    sheet,
    places,
    autosave,
    slots,
    slotOf,
    draftFor,
    adjustmentSlot,
    counts,
    figures: liveFigures(
      sheet,
      places,
      {
        pointsOf: (place) => leafPoints(place, draftFor(place)),
        isFinished: (place) => isDone(leafState(place, draftFor(place))),
      },
      counts,
    ),
    edit: (place: LeafPlace, part: Partial<EntryDraft>) =>
      autosave.edit(place.node.id, { ...draftFor(place), ...part }, place.leaf.entry?.version ?? 0),
    editCounts: (part: Partial<AdjustmentCounts>) =>
      autosave.edit(ADJUSTMENT, { ...counts, ...part }, sheet.adjustmentVersion),
  }
}

export type SheetSaving = ReturnType<typeof useSheetSaving>
