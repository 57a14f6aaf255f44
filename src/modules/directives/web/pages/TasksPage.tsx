/** “Nhiệm vụ được giao”: every task within reach, by lead body, kind, state and how it counts today. */

import { Button, Group, Select, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { capitalized } from '../../../../shared/vietnamese.ts'
import { usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { TaskGroup, TaskSummary } from '../../contract.ts'
import { dueInWords, standingInWords, taskKindInWords } from '../../rules/in-words.ts'
import { stateInWords } from '../../rules/life.ts'
import { STANDINGS, TASK_KINDS, TASK_STATES } from '../../rules/words.ts'
import { directiveTasks } from '../tasks-data.ts'
import { groupWords } from '../text-of-groups.vi.ts'
import { taskListWords as words } from '../text-of-task-lists.vi.ts'
import { STANDING_TONES, STATE_TONES } from '../tones.ts'

const PAGE = 50
/** Five filters stand in one line on a desk, two by two on a phone. */
const FILTER = { flex: '1 1 9.5rem', miw: 0, maw: 260 }
const WAITINGS = ['acceptance', 'dispute', 'confirmation', 'extension'] as const
const one = <T extends readonly [string, ...string[]]>(of: T) => z.enum(of).optional().catch(undefined)
const schema = z.object({
  tim: z.string().max(120).default('').catch(''),
  trang: z.coerce.number().int().positive().default(1).catch(1),
  donVi: z.coerce.number().int().positive().optional().catch(undefined),
  loai: one(TASK_KINDS),
  trangThai: one(TASK_STATES),
  tinh: one(STANDINGS),
  cho: one(WAITINGS),
  /** What was given to each body of a group. */
  nhom: z.uuid().optional().catch(undefined),
  /** Days of due tasks, where a figure of the on-time page leads here. */
  tu: z.iso.date().optional().catch(undefined),
  den: z.iso.date().optional().catch(undefined),
})

const { columns: heads } = words
const COLUMNS: readonly Column<TaskSummary>[] = [
  { id: 'title', header: heads.title, value: ({ title }) => title, width: '22rem' },
  { id: 'unit', header: heads.unit, value: ({ unitName }) => unitName, width: '13rem' },
  {
    id: 'due',
    header: heads.due,
    width: '10rem',
    value: ({ dueOn }) => dueOn,
    cell: (task) => (task.isExtended && task.dueOn !== null ? words.due(task.dueOn, true) : dueInWords(task)),
  },
  {
    id: 'standing',
    header: heads.standing,
    width: '14rem',
    value: ({ standing }) => standingInWords[standing],
    cell: ({ standing }) => (
      <StateBadge tone={STANDING_TONES[standing]}>{capitalized(standingInWords[standing])}</StateBadge>
    ),
  },
  {
    id: 'state',
    header: heads.state,
    width: '13rem',
    value: ({ state }) => stateInWords[state],
    cell: ({ state }) => <StateBadge tone={STATE_TONES[state]}>{capitalized(stateInWords[state])}</StateBadge>,
  },
  { id: 'kind', header: heads.kind, value: ({ kind }) => taskKindInWords[kind], width: '10rem' },
  { id: 'percent', header: heads.percent, value: ({ percent }) => percent, kind: 'number', places: 0, width: '7rem' },
  {
    id: 'document',
    header: heads.document,
    width: '18rem',
    value: ({ documentName, pointLabel }) => words.point(documentName, pointLabel),
  },
  { id: 'person', header: heads.person, value: ({ personName }) => personName, width: '11rem', hidden: true },
]

const options = <T extends string>(of: readonly T[], inWords: Readonly<Record<T, string>>) =>
  of.map((value) => ({ value, label: capitalized(inWords[value]) }))

export function TasksPage() {
  const [place, go] = usePlace(schema)
  const list = useQuery({
    ...directiveTasks({
      search: place.tim,
      page: place.trang,
      pageSize: PAGE,
      ...(place.donVi !== undefined && { unitId: place.donVi }),
      ...(place.loai && { kind: place.loai }),
      ...(place.trangThai && { state: place.trangThai }),
      ...(place.tinh && { standing: place.tinh }),
      ...(place.cho && { waiting: place.cho }),
      ...(place.nhom && { groupId: place.nhom }),
      ...(place.tu && { dueFrom: place.tu }),
      ...(place.den && { dueTo: place.den }),
    }),
    placeholderData: keepPreviousData,
  })
  const units = (list.data?.units ?? []).map(({ unitId, name }) => ({ value: String(unitId), label: name }))
  return (
    <>
      <PageTitle
        title={words.title}
        actions={
          <ButtonLink to="/directives/on-time" variant="default">
            {words.toOnTime}
          </ButtonLink>
        }
      />
      <Group gap="xs" mb="sm" className="no-print">
        <Select
          aria-label={words.unit}
          placeholder={words.anyUnit}
          data={units}
          searchable
          clearable
          value={place.donVi === undefined ? null : String(place.donVi)}
          onChange={(unit) => go({ donVi: unit === null ? undefined : Number(unit), trang: 1 })}
          {...FILTER}
        />
        <Select
          aria-label={words.kind}
          placeholder={words.anyKind}
          data={options(TASK_KINDS, taskKindInWords)}
          clearable
          value={place.loai ?? null}
          onChange={(kind) => go({ loai: (kind ?? undefined) as typeof place.loai, trang: 1 })}
          {...FILTER}
        />
        <Select
          aria-label={words.state}
          placeholder={words.anyState}
          data={options(TASK_STATES, stateInWords)}
          clearable
          value={place.trangThai ?? null}
          onChange={(state) => go({ trangThai: (state ?? undefined) as typeof place.trangThai, trang: 1 })}
          {...FILTER}
        />
        <Select
          aria-label={words.standing}
          placeholder={words.anyStanding}
          data={options(STANDINGS, standingInWords)}
          clearable
          value={place.tinh ?? null}
          onChange={(standing) => go({ tinh: (standing ?? undefined) as typeof place.tinh, trang: 1 })}
          {...FILTER}
        />
        <Select
          aria-label={words.waiting}
          placeholder={words.anyWaiting}
          data={options(WAITINGS, words.waitings)}
          clearable
          value={place.cho ?? null}
          onChange={(waiting) => go({ cho: (waiting ?? undefined) as typeof place.cho, trang: 1 })}
          {...FILTER}
        />
        {place.tu && place.den && (
          <Button variant="light" onClick={() => go({ tu: undefined, den: undefined, trang: 1 })}>
            {words.dueBetween(place.tu, place.den)}
          </Button>
        )}
      </Group>
      {place.nhom && (
        <OfGroup group={list.data?.tasks[0]?.group ?? null} onDrop={() => go({ nhom: undefined, trang: 1 })} />
      )}
      <RefusalList of={list.error} />
      <DataTable
        id="directives.tasks"
        caption={words.caption}
        columns={COLUMNS}
        rows={list.data?.tasks}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/directives/tasks/${id}`}
        empty={words.empty}
        searchable
        onExport={exportAsSeen(words.caption)}
        server={{
          total: list.data?.total ?? 0,
          place: { search: place.tim, page: place.trang, pageSize: PAGE },
          onPlace: ({ page, search }) =>
            go({ ...(search !== undefined && { tim: search }), ...(page !== undefined && { trang: page }) }),
        }}
      />
    </>
  )
}

/** How many of the group have done it, whatever else is filtered. */
function OfGroup({ group, onDrop }: { group: TaskGroup | null; onDrop: () => void }) {
  return (
    <Group gap="xs" mb="sm">
      {group && (
        <Text size="sm">
          {groupWords.given(group.words, group.all)}. {groupWords.standing(group.done, group.overdue, group.all)}.
        </Text>
      )}
      <Button variant="light" size="compact-sm" onClick={onDrop}>
        {groupWords.drop}
      </Button>
    </Group>
  )
}
