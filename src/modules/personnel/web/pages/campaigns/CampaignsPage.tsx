/** Campaigns, the newest first, with how far they are. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { dayIn } from '../../../../../shared/dates.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useMayEverywhere } from '../../../../../ui/session.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { Campaign } from '../../../contract.ts'
import { percentDone } from '../../../rules/proposals/campaign.ts'
import { campaigns } from '../../data-of-proposals.ts'
import { OpenCampaign } from '../../parts/campaigns/OpenCampaign.tsx'
import { campaignWords as words } from '../../text-of-proposals.vi.ts'

const { columns: heads } = words

export const stateOf = ({ closedAt, deadline }: Campaign): keyof typeof words.states =>
  closedAt !== null ? 'closed' : deadline < dayIn(new Date()) ? 'over' : 'open'

const TONES = { open: 'open', over: 'attention', closed: 'closed' } as const

export const CampaignState = ({ campaign }: { campaign: Campaign }) => (
  <StateBadge tone={TONES[stateOf(campaign)]}>{words.states[stateOf(campaign)]}</StateBadge>
)

const number = (id: 'asked' | 'correct' | 'proposed'): Column<Campaign> => ({
  id,
  header: heads[id],
  value: (row) => row[id],
  kind: 'number',
  places: 0,
  width: '7rem',
})
const COLUMNS: readonly Column<Campaign>[] = [
  { id: 'title', header: heads.title, value: (row) => row.title, width: '18rem' },
  { id: 'deadline', header: heads.deadline, value: (row) => row.deadline, kind: 'day', width: '7rem' },
  ...[number('asked'), number('correct'), number('proposed')],
  {
    id: 'done',
    header: heads.done,
    kind: 'number',
    places: 0,
    width: '7rem',
    value: ({ asked, correct, proposed }) => percentDone(correct + proposed, asked),
  },
  {
    id: 'state',
    header: heads.state,
    width: '9rem',
    value: (row) => words.states[stateOf(row)],
    cell: (row) => <CampaignState campaign={row} />,
  },
]

export function CampaignsPage() {
  const { data } = useSuspenseQuery(campaigns())
  const mayOpen = useMayEverywhere('personnel.campaign')
  const [isOpening, opening] = useDisclosure(false)
  return (
    <>
      <PageTitle
        title={words.title}
        about={words.about}
        actions={mayOpen && <Button onClick={opening.open}>{words.open}</Button>}
      />
      <OpenCampaign opened={isOpening} onClose={opening.close} />
      <DataTable
        id="personnel.campaigns"
        caption={words.caption}
        columns={COLUMNS}
        rows={data.campaigns}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/personnel/campaigns/${id}`}
        empty={words.empty}
        searchable={false}
        onExport={exportAsSeen(words.caption)}
      />
    </>
  )
}
