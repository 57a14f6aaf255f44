/** Where each unit stands, who is late, longer or out, and what whoever runs the round may do about it. */
import { Select } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import type { AssessmentSummary, Round } from '../../../contract.ts'
import { assessments } from '../../data.ts'
import { progressWords, roundWords, words } from '../../text.vi.ts'
import { useNow } from '../use-now.ts'
import { isLate, progressColumns } from './progress-columns.tsx'
import { SheetDialogs } from './SheetDialogs.tsx'
import type { SheetDeed } from './sheet-deeds.ts'

const STATUSES = ['draft', 'returned', 'submitted', 'appraised', 'explained', 'settled', 'published', 'left'] as const
const STANDINGS = ['tat-ca', 'chua-nhap', 'dang-nhap', 'qua-han', 'gia-han'] as const
type Standing = (typeof STANDINGS)[number]
const ALL = 'tat-ca'

const schema = z.object({
  trangThai: z
    .enum([ALL, ...STATUSES])
    .catch(ALL)
    .default(ALL),
  khoi: z.string().max(60).catch(ALL).default(ALL),
  tinhHinh: z.enum(STANDINGS).catch(ALL).default(ALL),
})

function stands(sheet: AssessmentSummary, standing: Standing, now: Date): boolean {
  switch (standing) {
    case 'tat-ca':
      return true
    case 'chua-nhap':
      return sheet.status === 'draft' && sheet.scored === 0
    case 'dang-nhap':
      return sheet.status === 'draft' && sheet.scored > 0
    case 'qua-han':
      return isLate(sheet, now)
    case 'gia-han':
      return sheet.extensions.length > 0
  }
}

export function ProgressTab({ round }: { round: Round }) {
  const { data } = useSuspenseQuery(assessments(round.id))
  const [{ trangThai, khoi, tinhHinh }, go] = usePlace(schema)
  const [doing, setDoing] = useState<{ sheet: AssessmentSummary; deed: SheetDeed } | null>(null)
  const mayRun = useMay('par.manage-rounds') && round.status === 'open'
  const now = useNow(60_000)
  const columns = useMemo(
    () => progressColumns(round, now, mayRun ? (sheet, deed) => setDoing({ sheet, deed }) : null),
    [round, now, mayRun],
  )
  const block = round.blocks.find(({ id }) => id === khoi)
  const inBlock = data.assessments.filter(({ blockName }) => !block || blockName === block.name)
  const rows = inBlock.filter(
    (sheet) => (trangThai === ALL || sheet.status === trangThai) && stands(sheet, tinhHinh, now),
  )
  const count = (some: (sheet: AssessmentSummary) => boolean) => inBlock.filter(some).length
  return (
    <>
      <DataTable
        id="par.progress"
        caption={`${roundWords.tabs['tien-do']}: ${round.name}`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/par/assessments/${row.id}`}
        onExport={exportAsSeen(`${roundWords.tabs['tien-do']} ${round.year}`)}
        tools={
          <>
            {round.blocks.length > 1 && (
              <Filter
                label={progressWords.block}
                value={block ? khoi : ALL}
                onChange={(value) => go({ khoi: value })}
                data={[
                  { value: ALL, label: progressWords.allBlocks },
                  ...round.blocks.map(({ id, name, units }) => ({ value: id, label: `${name} (${units})` })),
                ]}
              />
            )}
            <Filter
              label={progressWords.status}
              value={trangThai}
              onChange={(value) => go({ trangThai: value as typeof trangThai })}
              data={[
                { value: ALL, label: progressWords.allStatuses },
                ...STATUSES.flatMap((status) => {
                  const found = count((sheet) => sheet.status === status)
                  return found > 0 || status === trangThai
                    ? [{ value: status, label: `${words.status[status]} (${found})` }]
                    : []
                }),
              ]}
            />
            <Filter
              label={progressWords.standing}
              value={tinhHinh}
              onChange={(value) => go({ tinhHinh: value as Standing })}
              data={STANDINGS.map((standing) => ({
                value: standing,
                label:
                  standing === ALL
                    ? progressWords.anyStanding
                    : `${progressWords.standings[standing]} (${count((sheet) => stands(sheet, standing, now))})`,
              }))}
            />
          </>
        }
      />
      {doing && <SheetDialogs {...doing} round={round} onClose={() => setDoing(null)} />}
    </>
  )
}

interface FilterProps {
  label: string
  value: string
  onChange: (value: string) => void
  data: { value: string; label: string }[]
}

function Filter({ label, value, onChange, data }: FilterProps) {
  return (
    <Select
      size="xs"
      aria-label={label}
      value={value}
      onChange={(next) => onChange(next ?? ALL)}
      allowDeselect={false}
      data={data}
      w={190}
    />
  )
}
