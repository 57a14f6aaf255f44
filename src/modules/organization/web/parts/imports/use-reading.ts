/** How the person reads the list, kept at each step. */
import { useAction } from '../../../../../ui/query.ts'
import { useSteps } from '../../../../../ui/saving/use-steps.ts'
import { type ImportReading, organization, type UnitImport } from '../../../contract.ts'

export function useReading({ importId, version, reading }: UnitImport) {
  const { mutateAsync, refusal } = useAction(organization.saveUnitImport, { inPlace: true })
  const { value, ...steps } = useSteps<ImportReading>({
    value: reading,
    version,
    module: 'organization',
    save: (next, over) => mutateAsync({ importId, version: over, reading: next }),
  })
  return { ...steps, reading: value, refusal }
}
