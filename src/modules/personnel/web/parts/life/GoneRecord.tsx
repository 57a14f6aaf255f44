/** Where a record is no longer one of its own: what became of it, and where to go instead. */
import { Alert, Stack } from '@mantine/core'
import { formatDay, formatInstant } from '../../../../../shared/dates.ts'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import type { PersonnelRecord } from '../../../contract.ts'
import { disposalWords } from '../../text-of-disposal.vi.ts'

const words = disposalWords.gone

/** Nothing of it is left to show under tabs. */
export const isGone = ({ disposal, mergedInto }: PersonnelRecord): boolean => disposal !== null || mergedInto !== null

export function GoneRecord({ record: { state, disposal, mergedInto } }: { record: PersonnelRecord }) {
  if (mergedInto !== null)
    return (
      <Alert color="yellow" title={words.merged} mb="md">
        <Stack gap="xs" align="flex-start">
          {mergedInto.fullName === null ? words.elsewhere : words.into(mergedInto.fullName)}
          {mergedInto.fullName !== null && (
            <ButtonLink to={`/personnel/records/${mergedInto.id}`}>{words.open}</ButtonLink>
          )}
        </Stack>
      </Alert>
    )
  if (disposal !== null)
    return (
      <Alert color="gray" title={words.disposed} mb="md">
        <Stack gap="xs" align="flex-start">
          {words.by(disposal.number, formatDay(disposal.decidedOn), disposal.byName, formatInstant(disposal.at))}
          <ButtonLink to={`/personnel/disposals/${disposal.disposalId}`} variant="default">
            {words.decision}
          </ButtonLink>
        </Stack>
      </Alert>
    )
  return state === 'withdrawn' ? (
    <Alert color="yellow" title={words.withdrawn} mb="md">
      {words.mistaken}
    </Alert>
  ) : null
}
