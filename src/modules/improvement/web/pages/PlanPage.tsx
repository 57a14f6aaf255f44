/** The plan of one unit: what was lost, why, and how it is won back. */
import { Alert, Group, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { formatDay, formatInstant } from '../../../../shared/dates.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { DownloadButton } from '../../../par/web/index.ts'
import { improvement as doors, type Plan } from '../../contract.ts'
import { plan as question } from '../data.ts'
import { menu } from '../menu.vi.ts'
import { PlanMoves } from '../parts/PlanMoves.tsx'
import { planColumns } from '../parts/plan-columns.tsx'
import { RowDrawer } from '../parts/RowDrawer.tsx'
import { STATUS_TONES } from '../parts/tones.ts'
import { Waterfall } from '../parts/Waterfall.tsx'
import { planWords, statusInWords, words } from '../text.vi.ts'

/** The row that is open, so that it can be sent as a link. */
const place = z.object({ muc: z.string().optional().catch(undefined) })

function Standing({ plan }: { plan: Plan }) {
  return (
    <Group gap="sm" mb="sm">
      <StateBadge tone={STATUS_TONES[plan.status]}>{statusInWords[plan.status]}</StateBadge>
      <Text size="sm">{planWords.filled(plan.filled, plan.rows)}</Text>
      {plan.status === 'proposed' && plan.proposedAt !== null && (
        <Text size="sm">{planWords.proposedBy(plan.proposedByName ?? '', formatInstant(plan.proposedAt))}</Text>
      )}
      {plan.status === 'approved' && plan.approvedAt !== null && (
        <Text size="sm">{planWords.approvedBy(plan.approvedByName ?? '', formatInstant(plan.approvedAt))}</Text>
      )}
    </Group>
  )
}

export function PlanPage() {
  const planId = useParam('planId')
  const { data: plan } = useSuspenseQuery(question(planId))
  const [{ muc }, go] = usePlace(place)
  return (
    <>
      <PageTitle
        title={planWords.title(plan.unitName)}
        crumbs={[{ label: words.menu.plans, path: '/improvement' }]}
        about={planWords.about(plan.roundName, plan.decisionNumber, formatDay(plan.decisionDay))}
        actions={
          <>
            <ButtonLink to={`/improvement/what-if/${plan.publicationId}/${plan.unitId}`} variant="default">
              {menu.whatIf}
            </ButtonLink>
            <PlanMoves plan={plan} />
            <DownloadButton kind="docx" href={urlOf(doors.planDocx, { planId })} />
            <DownloadButton kind="xlsx" href={urlOf(doors.planWorkbook, { planId })} />
            <DownloadButton kind="pdf" href={urlOf(doors.planPdf, { planId })} />
          </>
        }
      />
      <Standing plan={plan} />
      {plan.returnReason !== '' && plan.status === 'drafting' && (
        <Alert color="yellow" mb="sm">
          {planWords.returnReason(plan.returnReason)}
        </Alert>
      )}
      <Stack gap="lg">
        <Waterfall plan={plan} />
        <div>
          <Title order={2} size="h3" mb={6}>
            {planWords.rows}
          </Title>
          {plan.lostPoints.length === 0 ? (
            <Text>{planWords.empty}</Text>
          ) : (
            <DataTable
              id="improvement.lost-points"
              caption={planWords.rows}
              columns={planColumns}
              rows={plan.lostPoints}
              rowKey={(row) => row.id}
              onRow={(row) => go({ muc: row.code })}
              isChosen={(row) => row.code === muc}
              pageSize={0}
              onExport={exportAsSeen(planWords.title(plan.unitName))}
            />
          )}
        </div>
      </Stack>
      <RowDrawer
        plan={plan}
        row={plan.lostPoints.find(({ code }) => code === muc)}
        onClose={() => go({ muc: undefined })}
      />
    </>
  )
}
