/** One plan of the cut: how far it is, by year and by group, and from which events that is counted. */
import { Alert, Group, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { formatDay } from '../../../../shared/dates.ts'
import { formatNumber } from '../../../../shared/vietnamese.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { kindInWords } from '../../../organization/web/index.ts'
import { DownloadButton } from '../../../par/web/index.ts'
import { type CutEvent, type CutProgress, cutPlans, GROUPINGS } from '../../contract/cut-plans.ts'
import { shareOf } from '../../rules/cut.ts'
import { cut } from '../cut-data.ts'
import { BaseTable } from '../parts/cut/BaseTable.tsx'
import { GroupsPart } from '../parts/cut/GroupsPart.tsx'
import { YearsPart } from '../parts/cut/YearsPart.tsx'
import { cutWords as words } from '../text-of-cuts.vi.ts'

const place = z.object({
  ngay: z.iso.date().optional().catch(undefined),
  theo: z.enum(GROUPINGS).default('field').catch('field'),
})
const percent = (share: number) => formatNumber(share / 10_000, 2)

const { columns: heads } = words.events
const eventColumns: Column<CutEvent>[] = [
  { id: 'day', header: heads.day, value: (row) => row.day, kind: 'day' },
  { id: 'kind', header: heads.kind, value: (row) => kindInWords[row.kind as keyof typeof kindInWords] ?? row.kind },
  { id: 'before', header: heads.before, value: (row) => row.before.join('; '), width: '18rem' },
  { id: 'after', header: heads.after, value: (row) => row.after.join('; '), width: '16rem' },
  { id: 'change', header: heads.change, value: (row) => row.change, kind: 'number' },
  { id: 'basis', header: heads.basis, value: (row) => row.legalBasis, width: '12rem' },
]

export function CutPage() {
  const planId = useParam('planId')
  const [{ ngay, theo }, go] = usePlace(place)
  const { data: plan } = useSuspenseQuery(cut(planId, ngay))
  const mayPlan = useMayEverywhere('reorganization.plan-cut')
  const asked = { planId, ...(ngay !== undefined && { asOf: ngay }) }
  return (
    <>
      <PageTitle
        title={plan.name}
        crumbs={[{ label: words.title, path: '/reorganization/cuts' }]}
        about={`${plan.scopeName} · ${plan.legalBasis}${plan.isSample ? ` · ${words.sample}` : ''}`}
        actions={(['xlsx', 'docx', 'pdf'] as const).map((form) => (
          <DownloadButton key={form} kind={form} href={urlOf(cutPlans.cutReport, { ...asked, form })} />
        ))}
      />
      <Stack gap="lg">
        <Group align="flex-end">
          <DayField label={words.asOf} value={ngay ?? plan.asOf} onChange={(day) => go({ ngay: day ?? undefined })} />
        </Group>
        <Findings plan={plan} />
        <YearsPart plan={plan} mayPlan={mayPlan} />
        <div>
          <Title order={2} size="h3" mb={6}>
            {words.groups.title}
          </Title>
          <GroupsPart plan={plan} by={theo} onBy={(by) => go({ theo: by })} />
        </div>
        <div>
          <Title order={2} size="h3" mb={6}>
            {words.events.title}
          </Title>
          <DataTable
            id="reorganization.cut-events"
            caption={words.events.title}
            columns={eventColumns}
            rows={plan.events}
            rowKey={(row) => row.eventId}
            empty={words.events.empty}
          />
        </div>
        <div>
          <Title order={2} size="h3" mb={6}>
            {words.base.title}
          </Title>
          <BaseTable plan={plan} mayPlan={mayPlan} />
        </div>
      </Stack>
    </>
  )
}

function Findings({ plan }: { plan: CutProgress }) {
  const { count, people, target, remaining } = plan
  const fewer = people.base - people.now
  return (
    <Stack gap="xs">
      {plan.lateYears.length > 0 && <Alert color="red">{words.lateIn(plan.lateYears.join(', '))}</Alert>}
      {plan.unexplained > 0 && <Alert color="yellow">{words.unexplained(plan.unexplained)}</Alert>}
      <Text size="lg" fw={600}>
        {words.finding(count.cut, percent(count.cutShare), target, remaining)}
      </Text>
      <Text>{words.working(formatDay(plan.baseDay), count)}</Text>
      <Text>
        {words.people.title}:{' '}
        {words.people.said(
          formatNumber(people.base),
          formatNumber(people.now),
          formatNumber(fewer),
          percent(shareOf(fewer, people.base)),
        )}{' '}
        {people.unknownBase + people.unknownNow > 0 && words.people.unknown(people.unknownBase, people.unknownNow)}
      </Text>
    </Stack>
  )
}
