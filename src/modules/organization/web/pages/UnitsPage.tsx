import { Button, Group, Stack, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { AsOfBar } from '../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { SearchField } from '../../../../ui/SearchField.tsx'
import { organization, type UnitOnDay } from '../../contract.ts'
import { unitTree } from '../data.ts'
import { FoundUnits } from '../parts/FoundUnits.tsx'
import { UnitTree } from '../parts/UnitTree.tsx'
import { unitsPlace } from '../parts/units-place.ts'
import { words } from '../text.vi.ts'

const LEVELS = ['province', 'district', 'commune', 'department'] as const

/** '1 tỉnh · 99 xã, phường, thị trấn · 15 sở, ban, ngành' of each province. */
function countsOf(units: readonly UnitOnDay[]): string {
  return LEVELS.map((level) => [units.filter((unit) => unit.level === level).length, words.count[level]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(' · ')
}

/** The tree of units on a day. */
export function UnitsPage() {
  const [place, go] = usePlace(unitsPlace)
  const { data } = useSuspenseQuery(unitTree(place.ngay))
  return (
    <Stack gap="md">
      <PageTitle
        title={words.title}
        about={words.about}
        actions={
          <Button
            component="a"
            href={urlOf(organization.exportUnits, { asOf: place.ngay })}
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} aria-hidden="true" />}
          >
            {words.export}
          </Button>
        }
      />
      <AsOfBar day={place.ngay} onDay={(ngay) => go({ ngay })} shortcuts={words.shortcuts} />
      <Group justify="space-between">
        <SearchField label={words.search} value={place.tim} onChange={(tim) => go({ tim })} width={320} />
        <Text c="dimmed" size="sm" role="status">
          {countsOf(data.units)}
        </Text>
      </Group>
      {place.tim.trim() !== '' && <FoundUnits text={place.tim} asOf={place.ngay} />}
      {data.units.length === 0 ? (
        <Text c="dimmed">{words.noUnits}</Text>
      ) : (
        <UnitTree key={place.ngay} units={data.units} />
      )}
    </Stack>
  )
}
