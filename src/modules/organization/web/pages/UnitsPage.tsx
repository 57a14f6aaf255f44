import { Chip, Group, Stack, Switch, Text } from '@mantine/core'
import { IconGitCompare, IconLayoutGrid } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { AsOfBar } from '../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../ui/address.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { SearchField } from '../../../../ui/SearchField.tsx'
import { LEVELS, type Level } from '../../rules/levels.ts'
import { familyInWords } from '../../rules/words.ts'
import { unitTree } from '../data.ts'
import { FoundUnits } from '../parts/FoundUnits.tsx'
import { KnownBar } from '../parts/KnownBar.tsx'
import { UnitExports } from '../parts/UnitExports.tsx'
import { UnitTree } from '../parts/UnitTree.tsx'
import { unitsPlace } from '../parts/units-place.ts'
import { words } from '../text.vi.ts'
import { timeWords } from '../text-of-time.vi.ts'

const FAMILIES = LEVELS.filter((level) => level !== 'province')

/** The tree of units on a day, as known now or then. */
export function UnitsPage() {
  const [place, go] = usePlace(unitsPlace)
  const { ngay, biet, cap, caNuoc } = place
  const { data } = useSuspenseQuery(unitTree(ngay, biet, caNuoc))
  return (
    <Stack gap="md">
      <PageTitle
        title={words.title}
        about={words.about}
        actions={
          <Group gap="xs">
            <ButtonLink
              to="/organization/compare"
              search={{ den: ngay }}
              variant="default"
              leftSection={<IconGitCompare size={16} aria-hidden="true" />}
            >
              {timeWords.compare}
            </ButtonLink>
            <ButtonLink
              to="/organization/tiles"
              search={{ ngay, ...(biet !== undefined && { biet }) }}
              variant="default"
              leftSection={<IconLayoutGrid size={16} aria-hidden="true" />}
            >
              {timeWords.tiles}
            </ButtonLink>
            <UnitExports asOf={ngay} knownAt={biet} />
          </Group>
        }
      />
      <Stack gap={0}>
        <AsOfBar day={ngay} onDay={(day) => go({ ngay: day })} shortcuts={words.shortcuts} />
        <KnownBar knownAt={biet} onKnownAt={(knownAt) => go({ biet: knownAt })} />
      </Stack>
      <Group gap="md" align="flex-end">
        <SearchField label={words.search} value={place.tim} onChange={(tim) => go({ tim })} width={320} />
        <Switch
          label={timeWords.national}
          checked={caNuoc}
          onChange={(event) => go({ caNuoc: event.currentTarget.checked })}
        />
      </Group>
      <Chip.Group
        multiple
        value={cap ?? []}
        onChange={(levels) => go({ cap: levels.length === 0 ? undefined : (levels as Level[]) })}
      >
        <Group gap={6} role="group" aria-label={timeWords.shown}>
          <Text size="sm" fw={600}>
            {timeWords.shown}
          </Text>
          {FAMILIES.map((level) => (
            <Chip key={level} value={level} size="xs">
              {familyInWords[level]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {place.tim.trim() !== '' && <FoundUnits text={place.tim} asOf={ngay} />}
      {data.units.length === 0 ? (
        <Text c="dimmed">{words.noUnits}</Text>
      ) : (
        <UnitTree key={`${ngay} ${biet} ${caNuoc}`} units={data.units} asOf={ngay} knownAt={biet} levels={cap} />
      )}
    </Stack>
  )
}
