/** Files whose time has passed; those chosen are proposed for disposal. */
import { Button, Checkbox, Group } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import type { Column } from '../../../../../ui/table/column.ts'
import { type DueFile, personnel } from '../../../contract.ts'
import { nameOfCode } from '../../../rules/catalogues.ts'
import { dueFiles } from '../../data-of-disposal.ts'
import { disposalWords } from '../../text-of-disposal.vi.ts'
import { PagedTable } from '../PagedTable.tsx'
import { PAGE } from '../paged.ts'

const words = disposalWords.due
const { columns: heads } = words

const columns = (chosen: ReadonlySet<string>, choose: (file: DueFile) => void): Column<DueFile>[] => [
  { id: 'person', header: heads.person, value: (row) => row.fullName, kind: 'person', width: '11rem', sortable: false },
  { id: 'unit', header: heads.unit, value: (row) => row.unitName, width: '13rem', sortable: false },
  {
    id: 'kind',
    header: heads.kind,
    sortable: false,
    value: (row) => (row.personKind === null ? null : nameOfCode('person_category', row.personKind)),
  },
  { id: 'closed', header: heads.closed, value: (row) => row.closedOn, kind: 'day', sortable: false },
  { id: 'due', header: heads.due, value: (row) => row.dueOn, kind: 'day', sortable: false },
  { id: 'basis', header: heads.basis, value: (row) => row.basis, width: '18rem', sortable: false },
  {
    id: 'chosen',
    header: heads.chosen,
    width: '7rem',
    sortable: false,
    fixed: true,
    value: (row) => (row.disposalId === null ? null : words.waiting),
    cell: (row) =>
      row.disposalId === null ? (
        <Checkbox
          aria-label={words.choose(row.fullName)}
          checked={chosen.has(row.recordId)}
          onChange={() => choose(row)}
        />
      ) : (
        words.waiting
      ),
  },
]

export function DuePart({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const go = useNavigate()
  const list = useQuery({ ...dueFiles(page, PAGE), placeholderData: keepPreviousData })
  const [chosen, setChosen] = useState<ReadonlyMap<string, DueFile>>(new Map())
  const [isAsking, setIsAsking] = useState(false)
  const propose = useAction(personnel.proposeDisposal, {
    inPlace: true,
    onDone: ({ disposalId }) => go({ to: `/personnel/disposals/${disposalId}` }),
  })
  const [first] = chosen.values()
  const toggle = (file: DueFile) => {
    const next = new Map(chosen)
    if (!next.delete(file.recordId)) next.set(file.recordId, file)
    setChosen(next)
  }
  return (
    <>
      <Group mb="xs">
        <Button disabled={first === undefined} onClick={() => setIsAsking(true)}>
          {words.propose(chosen.size)}
        </Button>
      </Group>
      <PagedTable
        id="personnel.due-files"
        caption={words.caption}
        columns={columns(new Set(chosen.keys()), toggle)}
        rows={list.data?.files}
        total={list.data?.total}
        rowKey={({ recordId }) => recordId}
        rowLink={({ recordId }) => `/personnel/records/${recordId}`}
        isChosen={({ recordId }) => chosen.has(recordId)}
        empty={words.none}
        page={page}
        onPage={onPage}
      />
      <ConfirmWithReason
        opened={isAsking && first !== undefined}
        onClose={() => setIsAsking(false)}
        title={words.proposeTitle}
        action={words.proposeTitle}
        reasonLabel={words.basis}
        least={5}
        most={1_000}
        isWorking={propose.isPending}
        refusal={propose.refusal}
        onConfirm={(reason) => first && propose.mutate({ unitId: first.unitId, recordIds: [...chosen.keys()], reason })}
      >
        {words.proposeAbout}
      </ConfirmWithReason>
    </>
  )
}
