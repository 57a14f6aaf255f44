/** One campaign: how far each unit is, and who has not answered. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParam } from '../../../../../ui/address.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { notifyDone } from '../../../../../ui/notify.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { useMayEverywhere } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type Campaign, personnel as doors, type UnitProgressRow } from '../../../contract.ts'
import { percentDone } from '../../../rules/proposals/campaign.ts'
import { campaign as question } from '../../data-of-proposals.ts'
import { PeoplePart } from '../../parts/campaigns/PeoplePart.tsx'
import { campaignWords as words } from '../../text-of-proposals.vi.ts'
import { CampaignState, stateOf } from './CampaignsPage.tsx'

const { columns: heads } = words
const number = (id: 'asked' | 'correct' | 'proposed' | 'unreachable'): Column<UnitProgressRow> => ({
  id,
  header: heads[id],
  value: (row) => row[id],
  kind: 'number',
  places: 0,
  width: '7rem',
})
const COLUMNS: readonly Column<UnitProgressRow>[] = [
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, width: '18rem' },
  ...[number('asked'), number('correct'), number('proposed')],
  {
    id: 'done',
    header: heads.done,
    kind: 'number',
    places: 0,
    width: '7rem',
    value: ({ asked, correct, proposed }) => percentDone(correct + proposed, asked),
  },
  number('unreachable'),
]

export function CampaignPage() {
  const { data: campaign } = useSuspenseQuery(question(useParam('campaignId')))
  const { asked, correct, proposed, deadline } = campaign
  return (
    <>
      <PageTitle
        title={campaign.title}
        crumbs={[{ label: words.title, path: '/personnel/campaigns' }]}
        about={words.summary(correct + proposed, asked, deadline)}
        actions={<Running campaign={campaign} />}
      />
      <Stack gap="lg">
        <Group gap="sm">
          <CampaignState campaign={campaign} />
          {campaign.remindedAt !== null && <Text size="sm">{words.remindedAt(campaign.remindedAt)}</Text>}
        </Group>
        <DataTable
          id="personnel.campaign.units"
          caption={words.byUnit}
          columns={COLUMNS}
          rows={campaign.units}
          rowKey={({ unitId }) => String(unitId)}
          empty={words.noPeople}
          onExport={exportAsSeen(`${campaign.title} – ${words.byUnit}`)}
          pageSize={campaign.units.length > 50 ? 25 : 0}
          maxHeight="none"
        />
        <PeoplePart campaign={campaign} />
      </Stack>
    </>
  )
}

function Running({ campaign }: { campaign: Campaign }) {
  const mayRun = useMayEverywhere('personnel.campaign')
  const [isClosing, ask] = useState(false)
  const remind = useAction(doors.remindCampaign, { onDone: ({ told }) => notifyDone(words.reminded(told)) })
  const close = useAction(doors.closeCampaign, { said: words.closed, inPlace: true, onDone: () => ask(false) })
  if (!mayRun || campaign.closedAt !== null) return null
  const { id: campaignId, version } = campaign
  return (
    <>
      {stateOf(campaign) === 'open' && (
        <Button variant="default" loading={remind.isPending} onClick={() => remind.mutate({ campaignId })}>
          {words.remind}
        </Button>
      )}
      <Button variant="default" onClick={() => ask(true)}>
        {words.close}
      </Button>
      <ConfirmWithReason
        opened={isClosing}
        onClose={() => ask(false)}
        title={words.close}
        action={words.close}
        least={0}
        isWorking={close.isPending}
        refusal={close.refusal}
        onConfirm={() => close.mutate({ campaignId, version })}
      >
        {words.closeAsk}
      </ConfirmWithReason>
    </>
  )
}
