/** “Xếp bậc nghề nghiệp viên chức”: the campaign, and how far each unit is. */
import { Alert, Group, Progress, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { dayIn } from '../../../../shared/dates.ts'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import { usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { UnitPicker } from '../../../organization/web/index.ts'
import type { banding } from '../../contract.ts'
import { percentDone } from '../../rules/placing.ts'
import { progress } from '../data.ts'
import { CampaignActions } from '../parts/CampaignActions.tsx'
import { campaignWords as words } from '../text.vi.ts'

type Told = OutputOf<typeof banding.progress>
type UnitRow = Told['units'][number]

const { columns: heads } = words
const number = (id: 'total' | 'done' | 'ready' | 'lacking'): Column<UnitRow> => ({
  id,
  header: heads[id],
  value: (row) => row[id],
  kind: 'number',
  places: 0,
  width: '8rem',
})
const COLUMNS: readonly Column<UnitRow>[] = [
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, width: '20rem' },
  ...[number('total'), number('done'), number('ready'), number('lacking')],
  { id: 'percent', header: heads.percent, kind: 'number', places: 0, width: '8rem', value: percentDone },
]

const place = z.object({ donVi: z.coerce.number().int().positive().optional().catch(undefined) })

export function ProgressPage() {
  const [{ donVi }, go] = usePlace(place)
  const { data, error } = useQuery({ ...progress(donVi), placeholderData: keepPreviousData })
  return (
    <>
      <PageTitle
        title={words.title}
        about={data?.campaign && words.by(data.campaign.number, data.campaign.decidedOn, data.campaign.issuer)}
        actions={
          <>
            <ButtonLink to="/banding/people" variant="default" {...(donVi !== undefined && { search: { donVi } })}>
              {words.toPeople}
            </ButtonLink>
            {data && <CampaignActions campaign={data.campaign} />}
          </>
        }
      />
      <RefusalList of={error} />
      <Group mb="sm" className="no-print">
        <UnitPicker
          aria-label={words.unit}
          placeholder={words.anyUnit}
          asOf={dayIn(new Date())}
          value={donVi ?? null}
          chosenName={data?.unitName ?? undefined}
          onChange={(unit) => go({ donVi: unit?.unitId })}
          w={300}
        />
      </Group>
      {data && <Summary told={data} />}
      <DataTable
        id="banding.units"
        caption={words.caption}
        columns={COLUMNS}
        rows={data?.units}
        rowKey={({ unitId }) => String(unitId)}
        rowLink={({ unitId }) => `/banding/people?donVi=${unitId}`}
        empty={words.empty}
        onExport={exportAsSeen(words.caption)}
      />
    </>
  )
}

function Summary({ told: { campaign, doneBefore, units } }: { told: Told }) {
  const sum = (of: (unit: UnitRow) => number) => units.reduce((all, unit) => all + of(unit), 0)
  const [total, done, ready, lacking] = [
    sum((u) => u.total),
    sum((u) => u.done),
    sum((u) => u.ready),
    sum((u) => u.lacking),
  ]
  const percent = percentDone({ total, done })
  const isLate = campaign !== null && !campaign.isClosed && campaign.endsOn < dayIn(new Date()) && ready > 0
  const said = words.progress(done, total, percent)
  return (
    <Stack gap="xs" mb="md">
      {campaign === null && <Alert role="status">{words.none}</Alert>}
      {isLate && (
        <Alert color="red" role="status">
          {words.late(campaign.endsOn)}
        </Alert>
      )}
      <Text size="sm">
        {[
          campaign && (campaign.isClosed ? words.closed : words.days(campaign.beginsOn, campaign.endsOn)),
          doneBefore && words.doneBefore(doneBefore),
        ]
          .filter((part) => part)
          .join('. ')}
      </Text>
      <Text fw={600}>{said}</Text>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={said} />
      </Progress.Root>
      {lacking > 0 && <Text size="sm">{words.lacking(lacking)}</Text>}
    </Stack>
  )
}
