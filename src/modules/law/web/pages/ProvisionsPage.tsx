/** What decrees set in figures, as it holds on a day. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { addDays } from '../../../../shared/dates.ts'
import { AsOfBar } from '../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import type { Area, ProvisionOnDay } from '../../contract.ts'
import { AREA, areas, provisions } from '../data.ts'
import { lawPlace } from '../law-place.ts'
import { valueInWords } from '../parts/value-text.ts'
import { amendmentWords } from '../text-of-amendments.vi.ts'

const words = amendmentWords.provisions

function columnsOf(area: Area | undefined): Column<ProvisionOnDay>[] {
  const ruleOf = ({ rule }: ProvisionOnDay) => area?.rules.find((one) => one.rule === rule)
  return [
    { id: 'title', header: words.columns.title, value: (row) => ruleOf(row)?.title ?? row.rule, width: '12rem' },
    { id: 'subject', header: words.columns.subject, value: (row) => row.subjectInWords, width: '13rem' },
    {
      id: 'value',
      header: words.columns.value,
      width: '22rem',
      value: (row) => valueInWords(ruleOf(row)?.fields ?? [], row.value),
    },
    { id: 'from', header: words.columns.from, value: (row) => row.from, kind: 'day' },
    { id: 'to', header: words.columns.to, value: (row) => row.to && addDays(row.to, -1), kind: 'day', hidden: true },
    { id: 'article', header: words.columns.article, value: (row) => row.article, width: '14rem' },
    {
      id: 'source',
      header: words.columns.source,
      value: (row) => row.amendmentTitle ?? words.brought,
      hidden: true,
      cell: (row) =>
        row.amendmentId === null ? (
          words.brought
        ) : (
          <PageLink to={`/law/amendments/${row.amendmentId}`}>{row.amendmentTitle}</PageLink>
        ),
    },
  ]
}

export function ProvisionsPage() {
  const [{ ngay: day }, go] = usePlace(lawPlace)
  const { data } = useSuspenseQuery(provisions(AREA, day))
  const { data: known } = useSuspenseQuery(areas())
  return (
    <>
      <PageTitle title={words.title} about={words.about} />
      <AsOfBar day={day} onDay={(ngay) => go({ ngay })} />
      <DataTable
        id="law.provisions"
        caption={words.caption}
        columns={columnsOf(known.areas.find(({ area }) => area === AREA))}
        rows={data.provisions}
        rowKey={(row) => `${row.rule} ${row.subject}`}
        onExport={exportAsSeen(words.title)}
        empty={words.empty}
      />
    </>
  )
}
