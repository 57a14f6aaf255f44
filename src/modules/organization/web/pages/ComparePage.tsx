import { Button, Card, Chip, Group, Stack, Table, Text, Title } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../shared/dates.ts'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { type Compared, organization } from '../../contract.ts'
import { LEVELS, type Level } from '../../rules/levels.ts'
import { familyInWords } from '../../rules/words.ts'
import { comparison } from '../data.ts'
import { Differences } from '../parts/compare/Differences.tsx'
import { MorphTree } from '../parts/compare/MorphTree.tsx'
import { askedOf, comparePlace } from '../parts/compare-place.ts'
import { words as unitWords } from '../text.vi.ts'
import { timeWords } from '../text-of-time.vi.ts'

const words = timeWords.comparison
const signed = (count: number) => (count > 0 ? `+${count}` : String(count).replace('-', '−'))

function Counts({ counts, from, to }: Pick<Compared, 'counts'> & { from: string; to: string }) {
  return (
    <Table withTableBorder w="auto" horizontalSpacing="xs">
      <Table.Caption className="visually-hidden">{words.counts}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{words.level}</Table.Th>
          {[formatDay(from), formatDay(to), words.difference].map((title) => (
            <Table.Th key={title} scope="col" ta="right">
              {title}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {counts.map(({ level, before, after }) => (
          <Table.Tr key={level}>
            <Table.Th scope="row">{familyInWords[level]}</Table.Th>
            <Table.Td ta="right">{before}</Table.Td>
            <Table.Td ta="right">{after}</Table.Td>
            <Table.Td ta="right">{signed(after - before)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Two days beside each other: what came, what went, what changed, and by which decision. */
export function ComparePage() {
  const [place, go] = usePlace(comparePlace)
  const { from, to, levels } = askedOf(place)
  const { data } = useSuspenseQuery(comparison(from, to, levels))
  const isSame = data.came.length + data.went.length + data.changed.length === 0
  return (
    <Stack gap="md">
      <PageTitle
        title={timeWords.compare}
        crumbs={[{ label: unitWords.title, path: '/organization' }]}
        about={words.about}
        actions={
          <Button
            component="a"
            href={urlOf(organization.exportComparison, { from, to, levels })}
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} aria-hidden="true" />}
          >
            {words.excel}
          </Button>
        }
      />
      <Card withBorder padding="sm">
        <Stack gap="xs">
          <Group gap="sm" align="flex-end">
            <DayField label={words.from} value={place.tu} onChange={(tu) => tu !== null && go({ tu })} />
            <DayField label={words.to} value={place.den} onChange={(den) => den !== null && go({ den })} />
            {words.spans.map(({ label, tu, den }) => (
              <Button key={label} variant="subtle" size="compact-sm" onClick={() => go({ tu, den })}>
                {label}
              </Button>
            ))}
          </Group>
          <Chip.Group multiple value={place.cap} onChange={(cap) => go({ cap: cap as Level[] })}>
            <Group gap={6} role="group" aria-label={timeWords.shown}>
              {LEVELS.filter((level) => level !== 'province').map((level) => (
                <Chip key={level} value={level} size="xs">
                  {familyInWords[level]}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Stack>
      </Card>
      <section>
        <Title order={2} size="h4" mb="xs">
          {words.counts}
        </Title>
        <Counts counts={data.counts} from={from} to={to} />
      </section>
      {isSame ? (
        <Text>{words.nothing}</Text>
      ) : (
        <>
          <Differences compared={data} part={place.phan} onPart={(phan) => go({ phan })} />
          <MorphTree key={`${from} ${to}`} from={from} to={to} levels={levels} compared={data} />
        </>
      )}
    </Stack>
  )
}
