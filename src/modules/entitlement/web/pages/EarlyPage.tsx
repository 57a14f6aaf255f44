/** “Nâng bậc lương trước thời hạn do thành tích”: the quota of a unit and year, and who is proposed. */
import { Accordion, Group, NumberInput, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import { usePlace } from '../../../../ui/address.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { UnitPicker } from '../../../organization/web/index.ts'
import type { entitlement } from '../../contract.ts'
import { earlyList } from '../data.ts'
import { EarlyTable } from '../parts/EarlyTable.tsx'
import { WorkingView } from '../parts/WorkingView.tsx'
import { dueWords } from '../text.vi.ts'
import { earlyWords as words } from '../text-of-early.vi.ts'

const place = z.object({
  donVi: z.coerce.number().int().positive().optional().catch(undefined),
  nam: z.coerce.number().int().min(2004).max(2200).optional().catch(undefined),
})

export function EarlyPage() {
  const [{ donVi, nam }, go] = usePlace(place)
  const today = dayIn(new Date())
  const year = nam ?? Number(today.slice(0, 4))
  const { data, error } = useQuery({ ...earlyList({ unitId: donVi ?? 1, year }), enabled: donVi !== undefined })
  return (
    <>
      <PageTitle title={words.title} about={words.about} crumbs={[{ label: dueWords.title, path: '/entitlement' }]} />
      <Group gap="sm" mb="md" align="flex-end" className="no-print">
        <UnitPicker
          label={words.unit}
          placeholder={words.chooseUnit}
          asOf={today}
          value={donVi ?? null}
          chosenName={data?.unitName}
          onChange={(unit) => go({ donVi: unit?.unitId })}
          w={320}
        />
        <NumberInput
          label={words.year}
          value={year}
          min={2004}
          max={2200}
          allowDecimal={false}
          onChange={(value) => typeof value === 'number' && value >= 2004 && go({ nam: value })}
          w={110}
        />
      </Group>
      <RefusalList of={error} />
      {donVi === undefined && <Text>{words.choose}</Text>}
      {data && <Found list={data} year={year} today={today} />}
      {donVi !== undefined && !data && error === null && <LoadingPage />}
    </>
  )
}

type List = OutputOf<typeof entitlement.earlyList>

function Found({ list, year, today }: { list: List; year: number; today: string }) {
  const { headcount, most, proposed, working, rows } = list
  const mayDecide = useMay('personnel.record')
  const chosen = rows.flatMap(({ recordId, proposal, whyNot }) => (proposal && whyNot === null ? [recordId] : []))
  return (
    <Stack gap="md">
      <div>
        <Text fw={600}>{most === null ? words.noQuota : words.quota(most, headcount, year)}</Text>
        {most !== null && <Text>{words.proposed(proposed, most)}</Text>}
        {today < `${year}-12-31` && (
          <Text size="sm" c="dimmed">
            {words.expected}
          </Text>
        )}
      </div>
      <Accordion variant="separated" order={2}>
        <Accordion.Item value="how">
          <Accordion.Control>{words.how}</Accordion.Control>
          <Accordion.Panel>
            <WorkingView rule={words.rule} working={working} />
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
      {mayDecide && chosen.length > 0 && (
        <Group className="no-print">
          <ButtonLink to="/personnel/decisions/new" search={{ loai: 'step-early', nguoi: chosen }}>
            {words.decide(chosen.length)}
          </ButtonLink>
        </Group>
      )}
      <EarlyTable rows={rows} year={year} isFull={most === null || proposed >= most} />
    </Stack>
  )
}
