/** What the unit is on the day: its place, its code, the decision it stands on. */
import { Text } from '@mantine/core'
import { formatDay } from '../../../../../shared/dates.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { familyInWords } from '../../../rules/words.ts'
import { unitWords } from '../../text-of-unit.vi.ts'
import { Pairs } from './Pairs.tsx'
import { fromWords, toWords } from './span-in-words.ts'
import type { UnitPartProps } from './unit-part.ts'
import { versionOf } from './unit-place.ts'

export function UnitNow({ history, day }: UnitPartProps) {
  const version = versionOf(history, day)
  if (!version) return <Text c="dimmed">{unitWords.notThere(formatDay(day))}</Text>
  const { parent } = version
  return (
    <Pairs
      label={unitWords.facts}
      rows={[
        [unitWords.family, familyInWords[version.level]],
        [unitWords.kind, version.kind],
        [unitWords.code, version.code],
        [
          unitWords.parent,
          parent && <PageLink to={`/organization/units/${parent.unitId}`}>{parent.fullName}</PageLink>,
        ],
        [unitWords.since, fromWords(version.validFrom)],
        [unitWords.until, toWords(version.validTo)],
        [unitWords.basis, version.legalBasis ?? unitWords.noBasis],
      ]}
    />
  )
}
