/** The people of a unit with their photos: who leads it, each division with its head first. */
import { Button, Group, List, Stack, Text, Title } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { dayIn, isDay } from '../../../../../shared/dates.ts'
import { AsOfBar } from '../../../../../ui/AsOfBar.tsx'
import { useParam, usePlace } from '../../../../../ui/address.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { personnel } from '../../../contract.ts'
import { staffChart } from '../../data-of-finding.ts'
import { StaffCards } from '../../parts/finding/StaffCards.tsx'
import { findingWords } from '../../text-of-finding.vi.ts'
import { staffWords as words } from '../../text-of-staff.vi.ts'

const place = z.object({ ngay: z.string().refine(isDay).optional().catch(undefined) })

export function StaffChartPage() {
  const unitId = Number(useParam('unitId'))
  const [{ ngay }, go] = usePlace(place)
  const { data } = useSuspenseQuery(staffChart(unitId, ngay))
  const today = dayIn(new Date())
  return (
    <>
      <PageTitle
        title={words.title}
        crumbs={[{ label: findingWords.title, path: '/personnel' }]}
        about={words.about(data.unitName, data.people)}
        actions={
          <Button
            component="a"
            variant="default"
            target="_blank"
            href={urlOf(personnel.staffChartPdf, { unitId, ...(ngay !== undefined && { asOf: ngay }) })}
            leftSection={<IconPrinter size={16} aria-hidden="true" />}
          >
            {words.print}
          </Button>
        }
      />
      <AsOfBar day={ngay ?? today} onDay={(day) => go({ ngay: day === today ? undefined : day })} />
      <Stack gap="lg">
        <Group>
          <PageLink to="/personnel" search={{ donVi: unitId, ...(ngay !== undefined && { ngay }) }} size="sm">
            {words.list}
          </PageLink>
        </Group>
        {data.people === 0 && <Text c="dimmed">{words.none}</Text>}
        {data.leaders.length > 0 && <StaffCards title={words.leaders} people={data.leaders} />}
        {data.groups.map(({ divisionId, name, people }) => (
          <StaffCards key={divisionId ?? 'own'} title={words.group(name, people.length)} people={people} />
        ))}
        {data.below.length > 0 && (
          <section>
            <Title order={2} size="h4" mb="xs">
              {words.below}
            </Title>
            <List>
              {data.below.map((unit) => (
                <List.Item key={unit.unitId}>
                  <PageLink to={`/personnel/staff/${unit.unitId}`}>{unit.name}</PageLink>
                </List.Item>
              ))}
            </List>
          </section>
        )}
      </Stack>
    </>
  )
}
