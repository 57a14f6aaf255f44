/** People a campaign asks, by what they answered. */
import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { AskedPersonRow, Campaign } from '../../../contract.ts'
import { campaignPeople } from '../../data-of-proposals.ts'
import { campaignWords as words } from '../../text-of-proposals.vi.ts'

const STATES = ['missing', 'correct', 'proposed', 'all'] as const
const place = z.object({
  traLoi: z.enum(STATES).default('missing').catch('missing'),
  tim: z.string().default('').catch(''),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
})
const PAGE = 50

const { columns: heads } = words
const answer = ({ outcome, hasAccount }: AskedPersonRow) =>
  outcome === null ? (hasAccount ? words.outcomes.missing : words.noAccount) : words.outcomes[outcome]
const COLUMNS: readonly Column<AskedPersonRow>[] = [
  { id: 'person', header: heads.person, value: (row) => row.fullName, kind: 'person', width: '13rem', sortable: false },
  { id: 'post', header: heads.post, value: (row) => row.postTitle, width: '12rem', sortable: false },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, width: '16rem', sortable: false },
  { id: 'answer', header: heads.answer, value: answer, width: '10rem', sortable: false },
  {
    id: 'given',
    header: heads.given,
    kind: 'day',
    width: '8rem',
    sortable: false,
    value: ({ givenAt }) => givenAt?.slice(0, 10) ?? null,
  },
]

export function PeoplePart({ campaign }: { campaign: Campaign }) {
  const [{ traLoi, tim, trang }, go] = usePlace(place)
  const { data } = useQuery({
    ...campaignPeople({ campaignId: campaign.id, state: traLoi, search: tim, page: trang, pageSize: PAGE }),
    placeholderData: keepPreviousData,
  })
  return (
    <DataTable
      id="personnel.campaign.people"
      caption={words.people}
      columns={COLUMNS}
      rows={data?.people}
      rowKey={({ recordId }) => recordId}
      rowLink={({ recordId }) => `/personnel/records/${recordId}`}
      empty={words.noPeople}
      server={{
        total: data?.total ?? 0,
        place: { search: tim, page: trang, pageSize: PAGE },
        onPlace: ({ search, page }) =>
          go({ ...(search !== undefined && { tim: search }), ...(page !== undefined && { trang: page }) }),
      }}
      onExport={exportAsSeen(`${campaign.title} – ${words.people}`)}
      tools={
        <NativeSelect
          aria-label={words.shown}
          data={STATES.map((value) => ({ value, label: words.outcomes[value] }))}
          value={traLoi}
          onChange={(event) => go({ traLoi: event.currentTarget.value as (typeof STATES)[number], trang: 1 })}
        />
      }
    />
  )
}
