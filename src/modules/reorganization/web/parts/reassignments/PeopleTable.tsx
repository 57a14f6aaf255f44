/** Everybody of the plan and where he goes; while it is written, a row opens what is said of that person alone. */
import { NativeSelect, Stack, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import { DownloadButton } from '../../../../par/web/index.ts'
import { nameOfCode } from '../../../../personnel/web/index.ts'
import { reassignments as doors, type ReassignedPerson, type Reassignment } from '../../../contract/reassignments.ts'
import { noteOf, toInWords } from '../../../rules/reassignment-words.ts'
import { reassignedPeople } from '../../data-of-reassignments.ts'
import { peopleWords as words } from '../../text-of-reassignments.vi.ts'
import { PersonsWay } from './PersonsWay.tsx'
import type { Plan } from './use-plan.ts'

const ONLY = ['alone', 'open', 'leaving', 'seconded'] as const
const PAGE = 50
const place = z.object({
  tim: z.string().default('').catch(''),
  trang: z.coerce.number().int().min(1).default(1).catch(1),
  loc: z.enum(ONLY).optional().catch(undefined),
  donVi: z.coerce.number().int().positive().optional().catch(undefined),
})

const { columns: heads } = words
const titleInWords = ({ title, rankOfPost }: ReassignedPerson) =>
  title === '' ? words.sameTitle : [title, rankOfPost && `(${nameOfCode('post_level', rankOfPost)})`].join(' ').trim()
const COLUMNS: readonly Column<ReassignedPerson>[] = [
  { id: 'name', header: heads.name, value: (row) => row.fullName, kind: 'person', sortable: false },
  { id: 'post', header: heads.post, value: (row) => row.postTitle, sortable: false },
  { id: 'from', header: heads.from, value: (row) => row.from.fullName, sortable: false },
  { id: 'to', header: heads.to, value: toInWords, sortable: false },
  { id: 'newTitle', header: heads.newTitle, value: titleInWords, sortable: false },
  {
    id: 'note',
    header: heads.note,
    value: noteOf,
    cell: (row) => (row.isLeaving ? <StateBadge tone="bad">{noteOf(row)}</StateBadge> : noteOf(row)),
    sortable: false,
  },
]

/** @param plan null: it is not written any more. */
export function PeopleTable({ of, plan }: { of: Reassignment; plan: Plan | null }) {
  const [{ tim, trang, loc, donVi }, go] = usePlace(place)
  const [opened, open] = useState<ReassignedPerson | null>(null)
  const { data } = useQuery({
    ...reassignedPeople(of.version, {
      reassignmentId: of.id,
      search: tim,
      page: trang,
      pageSize: PAGE,
      ...(loc && { only: loc }),
      ...(donVi && { fromId: donVi }),
    }),
    placeholderData: keepPreviousData,
  })
  const units = [...new Map(of.groups.map(({ from }) => [from.unitId, from])).values()]
  return (
    <Stack gap="sm" component="section" aria-labelledby="people">
      <Title order={2} size="h4" id="people">
        {words.title}
      </Title>
      <DataTable<ReassignedPerson>
        id="reorganization.reassigned-people"
        caption={words.caption}
        columns={COLUMNS}
        rows={data?.people}
        rowKey={(row) => row.recordId}
        {...(plan ? { onRow: open } : { rowLink: (row) => `/personnel/records/${row.recordId}` })}
        empty={words.empty}
        server={{
          total: data?.total ?? 0,
          place: { search: tim, page: trang, pageSize: PAGE },
          onPlace: ({ search, page }) =>
            go({ ...(search !== undefined && { tim: search }), ...(page !== undefined && { trang: page }) }),
        }}
        tools={
          <>
            <NativeSelect
              aria-label={words.filter}
              data={[
                { value: '', label: words.only.all },
                ...ONLY.map((value) => ({ value, label: words.only[value] })),
              ]}
              value={loc ?? ''}
              onChange={(event) => go({ loc: ONLY.find((one) => one === event.currentTarget.value), trang: 1 })}
            />
            <NativeSelect
              aria-label={words.fromUnit}
              data={[
                { value: '', label: words.allUnits },
                ...units.map(({ unitId, fullName }) => ({ value: String(unitId), label: fullName })),
              ]}
              value={donVi === undefined ? '' : String(donVi)}
              onChange={(event) => go({ donVi: Number(event.currentTarget.value) || undefined, trang: 1 })}
            />
            <DownloadButton kind="xlsx" href={urlOf(doors.reassignmentWorkbook, { reassignmentId: of.id })} />
          </>
        }
      />
      {plan && opened && (
        <PersonsWay
          person={opened}
          day={plan.written.day}
          along={of.names.find(({ unitId }) => unitId === routeOf(plan, opened.from.unitId))?.fullName ?? null}
          plan={plan}
          onClose={() => open(null)}
        />
      )}
    </Stack>
  )
}

const routeOf = ({ written }: Plan, fromId: number) =>
  written.draft.routes.find((route) => route.fromId === fromId)?.toId ?? null
