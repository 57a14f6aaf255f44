/** The draft of a proposal as it is written, with what is known of the units it starts from. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dayIn } from '../../../../../shared/dates.ts'
import { call } from '../../../../../ui/api.ts'
import { useKept } from '../../../../../ui/saving/use-kept.ts'
import { reorganization as doors, type Proposal, type UnitOnEve, type Written } from '../../../contract.ts'
import { proposal as question, unitsOnEve } from '../../data-of-proposals.ts'
import { wizardWords } from '../../text-of-proposals.vi.ts'

const writtenIn = ({ title, kind, day, draft, legalBasis, decidedOn, issuer, note }: Proposal): Written => ({
  title,
  kind,
  day,
  draft,
  legalBasis,
  decidedOn,
  issuer,
  note,
})

const NONE: readonly UnitOnEve[] = []

export function useWizard(seen: Proposal) {
  const kept = useKept<Proposal, Written>({
    seen,
    question: question(seen.id),
    name: 'de-xuat',
    drawn: writtenIn,
    whyNot: ({ title }) => (title.trim() === '' ? wizardWords.titleMissing : null),
    send: (written, version) => call(doors.saveProposal, { ...written, proposalId: seen.id, version }),
  })
  const { before } = kept.draft.draft
  const day = kept.draft.day ?? dayIn(new Date())
  const { data } = useQuery({
    ...unitsOnEve(before, day),
    enabled: before.length > 0,
    placeholderData: keepPreviousData,
  })
  const known = data?.units ?? NONE
  return {
    kept,
    proposal: seen,
    written: kept.draft,
    change: kept.change,
    day,
    known,
    nameOf: (unitId: number): string =>
      kept.draft.draft.after.find((unit) => unit.unitId === unitId)?.fullName ||
      known.find((unit) => unit.unitId === unitId)?.fullName ||
      seen.names.find((unit) => unit.unitId === unitId)?.fullName ||
      (unitId < 0 ? wizardWords.isNew(-unitId) : `#${unitId}`),
  }
}

export type Wizard = ReturnType<typeof useWizard>
