/** Lost points of a year by unit, field, cause and criterion. */
import { Card, Group, NativeSelect, Stack, Tabs, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { formatPoints } from '../../../../shared/points.ts'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { Bars } from '../../../../ui/Bars.tsx'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { DownloadButton } from '../../../par/web/index.ts'
import { improvement as doors, type LostReport } from '../../contract.ts'
import { report as question } from '../data.ts'
import { sumColumns } from '../parts/sum-columns.tsx'
import { reportWords, words } from '../text.vi.ts'

const VIEWS = ['unit', 'area', 'cause', 'criterion'] as const
const PARTS = {
  unit: 'byUnit',
  area: 'byArea',
  cause: 'byCause',
  criterion: 'byCriterion',
} as const satisfies Record<(typeof VIEWS)[number], keyof LostReport>
/** As many bars as one takes in at a look; the table has them all. */
const MOST_BARS = 12

export const reportPlace = z.object({
  nam: z.coerce.number().int().optional().catch(undefined),
  khoi: z.string().optional().catch(undefined),
  theo: z.enum(VIEWS).default('unit').catch('unit'),
})

export function ReportPage() {
  const [{ nam, khoi, theo }, go] = usePlace(reportPlace)
  const { data: report } = useSuspenseQuery(question(nam, khoi))
  const asked = {
    ...(report.year !== null && { year: report.year }),
    ...(report.blockName !== null && { blockName: report.blockName }),
  }
  const rows = report[PARTS[theo]]
  const most = rows.toSorted((a, b) => b.lost - a.lost)
  return (
    <>
      <PageTitle
        title={reportWords.title}
        crumbs={[{ label: words.menu.plans, path: '/improvement' }]}
        actions={
          report.total.rows > 0 && (
            <>
              <DownloadButton kind="docx" href={urlOf(doors.reportDocx, asked)} />
              <DownloadButton kind="xlsx" href={urlOf(doors.reportWorkbook, asked)} />
              <DownloadButton kind="pdf" href={urlOf(doors.reportPdf, asked)} />
            </>
          )
        }
      />
      {report.total.rows === 0 ? (
        <Text>{reportWords.nothing}</Text>
      ) : (
        <Stack gap="sm">
          <Group align="flex-end">
            <NativeSelect
              label={words.year}
              data={report.years.map(String)}
              value={String(report.year)}
              onChange={(event) => go({ nam: Number(event.currentTarget.value), khoi: undefined })}
            />
            <NativeSelect
              label={words.block}
              data={[{ value: '', label: words.allBlocks }, ...report.blocks]}
              value={report.blockName ?? ''}
              onChange={(event) => go({ khoi: event.currentTarget.value || undefined })}
            />
          </Group>
          <Text>
            {reportWords.summary(formatPoints(report.total.lost), report.total.rows, report.total.units)}{' '}
            {report.before !== null && report.year !== null && reportWords.before(report.year - 1, report.before)}
          </Text>
          <Tabs value={theo} onChange={(value) => go({ theo: value as typeof theo })} keepMounted={false}>
            <Tabs.List>
              {VIEWS.map((view) => (
                <Tabs.Tab key={view} value={view}>
                  {reportWords.tabs[view]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={theo} pt="sm">
              <Stack gap="md">
                <Card withBorder>
                  <Bars
                    title={reportWords.most(most[0]?.name ?? '', formatPoints(most[0]?.lost ?? 0))}
                    headings={{ label: reportWords.names[theo], value: reportWords.columns.lost }}
                    bars={most
                      .slice(0, MOST_BARS)
                      .map(({ name, lost }) => ({ id: name, label: name, value: lost, text: formatPoints(lost) }))}
                    max={most[0]?.lost ?? 1}
                  />
                </Card>
                <DataTable
                  id={`improvement.report.${theo}`}
                  caption={reportWords.tabs[theo]}
                  columns={sumColumns[theo]}
                  rows={rows}
                  rowKey={(row) => row.name}
                  onExport={exportAsSeen(`${reportWords.title} ${reportWords.tabs[theo]}`)}
                />
              </Stack>
            </Tabs.Panel>
          </Tabs>
        </Stack>
      )}
    </>
  )
}
