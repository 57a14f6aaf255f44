/** Deputies against the norm of a day, unit by unit, each with its working. */
import { Button, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { AsOfBar } from '../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { type CheckedUnit, organization } from '../../contract.ts'
import { bodyInWords, lawInWords, overBy, stateInWords, workingOf } from '../../rules/norms/check-in-words.ts'
import { deputyNorms } from '../data.ts'
import { NormState } from '../parts/NormState.tsx'
import { normsPlace } from '../parts/norms-place.ts'
import { words as unitsWords } from '../text.vi.ts'
import { normWords as words } from '../text-of-norms.vi.ts'

const COLUMNS: readonly Column<CheckedUnit>[] = [
  { id: 'unit', header: words.unit, value: ({ fullName }) => fullName, width: '12rem' },
  { id: 'parent', header: words.parent, value: ({ parentName }) => parentName },
  { id: 'body', header: words.body, value: ({ body }) => bodyInWords[body] },
  {
    id: 'deputies',
    header: words.deputies,
    value: ({ deputies, untold, units }) => (untold === units ? null : deputies),
    kind: 'number',
    width: '6rem',
  },
  { id: 'most', header: words.most, value: ({ most }) => most, kind: 'number', width: '6rem' },
  {
    id: 'state',
    header: words.state,
    value: (check) => `${stateInWords[check.state]}${overBy(check) > 0 ? ` ${overBy(check)}` : ''}`,
    cell: (check) => <NormState check={check} />,
    width: '11rem',
  },
  { id: 'working', header: words.working, value: workingOf },
  { id: 'law', header: words.law, value: lawInWords },
]

export function NormsPage() {
  const [{ ngay, xem }, go] = usePlace(normsPlace)
  const { data } = useSuspenseQuery(deputyNorms(ngay))
  const count = (...states: CheckedUnit['state'][]) => data.checks.filter(({ state }) => states.includes(state)).length
  const shown = xem === 'tat-ca' ? data.checks : data.checks.filter(({ state }) => state === 'over')
  return (
    <Stack gap="md">
      <PageTitle
        title={words.title}
        about={words.about}
        actions={
          <Button
            component="a"
            href={urlOf(organization.deputyNormsWorkbook, { asOf: ngay })}
            download
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} aria-hidden="true" />}
          >
            {words.excel}
          </Button>
        }
      />
      <AsOfBar day={ngay} onDay={(day) => go({ ngay: day })} shortcuts={unitsWords.shortcuts} />
      <Text role="status">{words.summary(count('over'), count('within', 'scheme'), count('unknown', 'no-norm'))}</Text>
      <SegmentedControl
        aria-label={words.only}
        value={xem}
        onChange={(next) => go({ xem: next as typeof xem })}
        data={[
          { value: 'tat-ca', label: words.all },
          { value: 'vuot', label: stateInWords.over },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      <DataTable
        id="organization.norms"
        caption={words.title}
        columns={COLUMNS}
        rows={shown}
        rowKey={({ unitId, body }) => `${unitId} ${body}`}
        rowLink={({ unitId }) => `/organization/units/${unitId}`}
        onExport={exportAsSeen(words.title)}
        empty={words.none}
      />
      {data.checks.some(({ isFirm }) => !isFirm) && (
        <Text size="sm" c="dimmed">
          {words.unread}
        </Text>
      )}
    </Stack>
  )
}
