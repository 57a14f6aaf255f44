/** Who leads the unit and how many work in it, against the norm; then what other modules know of its people. */
import { Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { PageLink } from '../../../../../ui/Links.tsx'
import { PageParts } from '../../../../../ui/PageParts.tsx'
import type { FactKey } from '../../../rules/facts/facts.ts'
import { factInWords, valueInWords } from '../../../rules/facts/facts-in-words.ts'
import { unitFacts } from '../../data.ts'
import { unitWords } from '../../text-of-unit.vi.ts'
import { NormCard } from './NormCard.tsx'
import { Pairs } from './Pairs.tsx'
import type { UnitPartProps } from './unit-part.ts'

const OF_PEOPLE: readonly FactKey[] = [
  'head-title',
  'deputy-title',
  'deputies',
  'people-assigned',
  'people-present',
  'budget-people',
]

export function UnitPeople({ history, day, knownAt }: UnitPartProps) {
  const { data } = useSuspenseQuery(unitFacts(history.unitId, day, knownAt))
  const told = OF_PEOPLE.flatMap((key) => data.facts.filter(({ fact }) => fact === key))
  return (
    <Stack gap="lg">
      <section>
        <Title order={2} size="h4" mb="xs">
          {unitWords.people.here}
        </Title>
        {told.length === 0 ? (
          <Text c="dimmed">{unitWords.people.none}</Text>
        ) : (
          <Pairs
            label={unitWords.people.here}
            rows={told.map(({ fact, value }) => [factInWords[fact], valueInWords(fact, value)])}
          />
        )}
      </section>
      {data.check ? (
        <NormCard check={data.check} />
      ) : (
        <PageLink to="/organization/norms" search={{ ngay: day }} size="sm">
          {unitWords.people.norms}
        </PageLink>
      )}
      <PageParts at="organization.unit-people" id={history.unitId} />
    </Stack>
  )
}
