/** What stands under the unit on the day: as a list, or drawn as its chart; villages apart, with their households. */
import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { type FactOfUnit, type InsideUnit, organization } from '../../../contract.ts'
import { chartOf } from '../../../rules/chart.ts'
import { unitFacts, unitInside } from '../../data.ts'
import { unitWords } from '../../text-of-unit.vi.ts'
import { InsideTable } from './InsideTable.tsx'
import { UnitChart } from './UnitChart.tsx'
import type { UnitPartProps } from './unit-part.ts'
import { versionOf } from './unit-place.ts'
import { VillagesTable } from './VillagesTable.tsx'

const words = unitWords.inside
const place = z.object({ xem: z.enum(['danh-sach', 'so-do']).catch('danh-sach').default('danh-sach') })

const rootOf = (history: UnitPartProps['history'], day: string, facts: readonly FactOfUnit[]) => {
  const version = versionOf(history, day) ?? history.versions.at(-1)
  const told = (fact: FactOfUnit['fact']) => facts.find((one) => one.fact === fact)?.value ?? null
  return {
    unitId: history.unitId,
    parentId: null,
    level: version?.level ?? 'division',
    fullName: version?.fullName ?? '',
    headTitle: told('head-title') as string | null,
    assigned: told('people-assigned') as number | null,
    deputies: told('deputies') as number | null,
  }
}

export function UnitInside({ history, day, knownAt }: UnitPartProps) {
  const { unitId } = history
  const [{ xem }, go] = usePlace(place)
  const { data } = useSuspenseQuery(unitInside(unitId, day, knownAt))
  const { data: told } = useSuspenseQuery(unitFacts(unitId, day, knownAt))
  const isVillage = ({ level }: InsideUnit) => level === 'village'
  const [villages, units] = [data.units.filter(isVillage), data.units.filter((unit) => !isVillage(unit))]
  if (data.units.length === 0) return <Text c="dimmed">{words.none}</Text>
  const root = rootOf(history, day, told.facts)
  const asked = { unitId, asOf: day, ...(knownAt !== undefined && { knownAt }) }
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <SegmentedControl
          aria-label={words.show}
          value={xem}
          onChange={(next) => go({ xem: next as typeof xem })}
          data={[
            { value: 'danh-sach', label: words.table },
            { value: 'so-do', label: words.chart },
          ]}
        />
        <Group gap="xs">
          {(['a4', 'a3'] as const).map((paper) => (
            <Button
              key={paper}
              component="a"
              href={urlOf(organization.unitChart, { ...asked, paper })}
              target="_blank"
              variant="default"
              size="xs"
              leftSection={<IconFileTypePdf size={16} aria-hidden="true" />}
            >
              {words[paper]}
            </Button>
          ))}
        </Group>
      </Group>
      {xem === 'so-do' ? (
        <UnitChart chart={chartOf(root, data.units)} label={words.chartOf(root.fullName)} />
      ) : (
        <>
          {units.length > 0 && <InsideTable units={units} rootName={root.fullName} />}
          {villages.length > 0 && (
            <section>
              <Title order={2} size="h4" mb="xs">
                {words.villages}
              </Title>
              <VillagesTable villages={villages} />
            </section>
          )}
        </>
      )}
    </Stack>
  )
}
