import { Button, Stack, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { AsOfBar } from '../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { SearchField } from '../../../../ui/SearchField.tsx'
import { organization } from '../../contract.ts'
import { unitTree } from '../data.ts'
import { FoundUnits } from '../parts/FoundUnits.tsx'
import { UnitTree } from '../parts/UnitTree.tsx'
import { unitsPlace } from '../parts/units-place.ts'
import { words } from '../text.vi.ts'

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
      <SearchField label={words.search} value={place.tim} onChange={(tim) => go({ tim })} width={320} />
      {place.tim.trim() !== '' && <FoundUnits text={place.tim} asOf={place.ngay} />}
      {data.units.length === 0 ? (
        <Text c="dimmed">{words.noUnits}</Text>
      ) : (
        <UnitTree key={place.ngay} units={data.units} />
      )}
    </Stack>
  )
}
