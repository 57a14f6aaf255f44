/** How the person reads the list, kept at each step. */
import { useAction } from '../../../../ui/query.ts'
import { useSteps } from '../../../../ui/saving/use-steps.ts'
import { intake, type ListReading, type PeopleList } from '../../contract.ts'

export function useReading({ listId, version, reading }: PeopleList) {
  const { mutateAsync, refusal } = useAction(intake.saveListReading, { inPlace: true })
  const { value, ...steps } = useSteps<ListReading>({
    value: reading,
    version,
    module: 'intake',
    save: (next, over) => mutateAsync({ listId, version: over, reading: next }),
  })
  return { ...steps, reading: value, refusal }
}

export type ChangeReading = ReturnType<typeof useReading>['change']
