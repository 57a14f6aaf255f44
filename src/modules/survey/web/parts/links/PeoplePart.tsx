/** The people of the list, or the links without a name, a page at a time. */
import { Group, SegmentedControl, Select, Stack, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { LinkState } from '../../../contract.ts'
import { respondents, unnamedLinks } from '../../data-of-links.ts'
import { linkWords } from '../../text-of-links.vi.ts'
import { type Asked, LinkDeeds } from './LinkDeeds.tsx'
import { peopleColumns, unnamedColumns } from './people-columns.tsx'
import { peoplePlace } from './people-place.ts'

const words = linkWords.people
const USES = ['none', 'unused', 'partly', 'used', 'revoked'] as const

export function PeoplePart({ surveyId, state }: { surveyId: string; state: LinkState }) {
  const [place, go] = usePlace(peoplePlace)
  const [asked, ask] = useState<Asked | null>(null)
  const isGoingOn = state.status === 'draft' || state.status === 'open'
  const isNamed = place.xem === 'danh-sach'
  const wanted = {
    surveyId,
    use: place.dung,
    page: place.trang,
    pageSize: place.soDong,
    ...(place.nhom !== undefined && { groupId: place.nhom }),
  }
  const people = useQuery({
    ...respondents({ ...wanted, search: place.tim }),
    placeholderData: keepPreviousData,
    enabled: isNamed,
  })
  const unnamed = useQuery({ ...unnamedLinks(wanted), placeholderData: keepPreviousData, enabled: !isNamed })
  const columns = useMemo(() => peopleColumns(isGoingOn ? ask : null), [isGoingOn])
  const columnsUnnamed = useMemo(() => unnamedColumns(isGoingOn ? ask : null), [isGoingOn])
  const server = (total: number) => ({
    total,
    place: { search: place.tim, page: place.trang, pageSize: place.soDong },
    onPlace: (change: { search?: string; page?: number; pageSize?: number }) =>
      go({
        ...(change.search !== undefined && { tim: change.search }),
        ...(change.page !== undefined && { trang: change.page }),
        ...(change.pageSize !== undefined && { soDong: change.pageSize }),
      }),
  })
  const tools = (
    <Group gap="xs">
      <Select
        aria-label={words.filterGroup}
        placeholder={words.filterGroup}
        data={state.groups.map(({ id, name }) => ({ value: id, label: name }))}
        value={place.nhom ?? null}
        onChange={(value) => go({ nhom: value ?? undefined, trang: 1 })}
        clearable
        clearButtonProps={{ 'aria-label': linkWords.out.all }}
      />
      <Select
        aria-label={words.filterUse}
        data={[{ value: 'all', label: words.anyUse }, ...USES.map((value) => ({ value, label: words.use[value] }))]}
        value={place.dung}
        onChange={(value) => go({ dung: (value ?? 'all') as typeof place.dung, trang: 1 })}
        allowDeselect={false}
      />
    </Group>
  )
  return (
    <Stack gap="xs" component="section">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {isNamed ? words.title : words.unnamedTitle}
        </Title>
        <SegmentedControl
          aria-label={words.which}
          data={[
            { value: 'danh-sach', label: words.title },
            { value: 'khong-ten', label: words.unnamedTitle },
          ]}
          value={place.xem}
          onChange={(value) => go({ xem: value as typeof place.xem, trang: 1 })}
        />
      </Group>
      <RefusalList of={isNamed ? people.error : unnamed.error} />
      {isNamed ? (
        <DataTable
          id="survey.respondents"
          caption={words.title}
          columns={columns}
          rows={people.data?.rows}
          rowKey={(row) => row.id}
          tools={tools}
          empty={words.none}
          onExport={exportAsSeen(words.title)}
          server={server(people.data?.total ?? 0)}
        />
      ) : (
        <DataTable
          id="survey.unnamed-links"
          caption={words.unnamedTitle}
          columns={columnsUnnamed}
          rows={unnamed.data?.rows}
          rowKey={(row) => row.id}
          tools={tools}
          empty={words.noneUnnamed}
          searchable={false}
          onExport={exportAsSeen(words.unnamedTitle)}
          server={server(unnamed.data?.total ?? 0)}
        />
      )}
      <LinkDeeds surveyId={surveyId} asked={asked} onClose={() => ask(null)} />
    </Stack>
  )
}
