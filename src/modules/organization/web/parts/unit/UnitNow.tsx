/** What the unit is on the day: its place, its code, the decision it stands on, and what else is told of it. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconEraser, IconPencil } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../../shared/dates.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { useMayEverywhere } from '../../../../../ui/session.tsx'
import { factsOfLevel } from '../../../rules/facts/facts.ts'
import { familyInWords } from '../../../rules/words.ts'
import { unitFacts } from '../../data.ts'
import { correctWords } from '../../text-of-correcting.vi.ts'
import { unitWords } from '../../text-of-unit.vi.ts'
import { CorrectForm } from './CorrectForm.tsx'
import { FactsForm } from './FactsForm.tsx'
import { FactsTable } from './FactsTable.tsx'
import { NormCard } from './NormCard.tsx'
import { Pairs } from './Pairs.tsx'
import { fromWords, toWords } from './span-in-words.ts'
import type { UnitPartProps } from './unit-part.ts'
import { versionOf } from './unit-place.ts'

export function UnitNow({ history, day, knownAt }: UnitPartProps) {
  const { data } = useSuspenseQuery(unitFacts(history.unitId, day, knownAt))
  const mayRecord = useMayEverywhere('organization.record')
  const [isOpen, { open, close }] = useDisclosure(false)
  const [isCorrecting, correcting] = useDisclosure(false)
  const version = versionOf(history, day)
  if (!version) return <Text c="dimmed">{unitWords.notThere(formatDay(day))}</Text>
  const { parent } = version
  const mayEdit = mayRecord && knownAt === undefined && factsOfLevel(version.level).length > 0
  return (
    <Stack gap="lg">
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
          ...(version.seat === null ? [] : [[unitWords.seat, version.seat] as const]),
          [unitWords.since, fromWords(version.validFrom, version.isFirstKnown)],
          [unitWords.until, toWords(version.validTo)],
          [unitWords.basis, version.legalBasis ?? unitWords.noBasis],
        ]}
      />
      {mayRecord && knownAt === undefined && (
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconEraser size={15} aria-hidden="true" />}
            onClick={correcting.open}
          >
            {correctWords.open}
          </Button>
        </Group>
      )}
      <section>
        <Group justify="space-between" mb="xs">
          <Title order={2} size="h4">
            {unitWords.told.title}
          </Title>
          {mayEdit && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPencil size={15} aria-hidden="true" />}
              onClick={open}
            >
              {unitWords.told.edit}
            </Button>
          )}
        </Group>
        <FactsTable unitId={history.unitId} facts={data.facts} />
      </section>
      {data.check && <NormCard check={data.check} />}
      {isCorrecting && <CorrectForm unitId={history.unitId} version={version} day={day} onClose={correcting.close} />}
      {isOpen && (
        <FactsForm unitId={history.unitId} level={version.level} day={day} facts={data.facts} onClose={close} />
      )}
    </Stack>
  )
}
