import { Alert, Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { province } from '../../contract.ts'
import { overview } from '../data.ts'
import { DepartmentsPart } from '../parts/DepartmentsPart.tsx'
import { FieldsPart } from '../parts/FieldsPart.tsx'
import { ImportDialog } from '../parts/ImportDialog.tsx'
import { LeadPart } from '../parts/LeadPart.tsx'
import { MeanDialog } from '../parts/MeanDialog.tsx'
import { ResultDialog } from '../parts/ResultDialog.tsx'
import { TrendChart } from '../parts/TrendChart.tsx'
import { trendRows } from '../parts/trend.ts'
import { trendColumns } from '../parts/trend-columns.tsx'
import { provincePlace } from '../province-place.ts'
import { formWords, words } from '../text.vi.ts'

type Dialog = 'add' | 'edit' | 'mean' | 'import' | null

/** The Ministry's index of one province: how far to the lead, year by year, and where points were lost. */
export function ProvincePage() {
  const [place, go] = usePlace(provincePlace)
  const { data } = useSuspenseQuery(overview(place.tinh))
  const mayManage = useMay('province.manage')
  const [dialog, setDialog] = useState<Dialog>(null)
  const rows = useMemo(() => trendRows(data).toReversed(), [data])
  const { results, country } = data
  // The year asked for; otherwise the newest whose fields are known.
  const result =
    results.find(({ year }) => year === place.nam) ?? results.find(({ fields }) => fields.length > 0) ?? results[0]
  const samples = results.filter(({ basis }) => basis === 'sample').map(({ year }) => year)
  const close = () => setDialog(null)
  return (
    <Stack gap="md">
      <PageTitle
        title={words.title}
        about={words.about}
        actions={
          <>
            <Button
              component="a"
              href={urlOf(province.workbook, { province: data.province })}
              download
              variant="default"
              leftSection={<IconFileSpreadsheet size={17} stroke={1.6} />}
            >
              {words.excel}
            </Button>
            {mayManage && (
              <>
                <Button variant="default" onClick={() => setDialog('import')}>
                  {formWords.import}
                </Button>
                <Button onClick={() => setDialog('add')}>{formWords.add}</Button>
              </>
            )}
          </>
        }
      />
      <Select
        label={words.province}
        data={data.provinces}
        value={data.province}
        onChange={(tinh) => tinh && go({ tinh, nam: undefined })}
        searchable
        allowDeselect={false}
        maw={360}
      />
      {samples.length > 0 && (
        <Alert color="orange" variant="light" py="xs">
          {words.sampleNotice(samples.join(', '))}
        </Alert>
      )}
      {results.length === 0 && <Text>{mayManage ? `${words.none} ${words.noneManage}` : words.none}</Text>}
      <LeadPart results={results} country={country} />
      {results.length > 0 && (
        <Card withBorder component="section" aria-labelledby="trend">
          <Title order={2} size="h4" id="trend" mb="xs">
            {words.trend.heading}
          </Title>
          <TrendChart province={data.province} rows={rows.toReversed()} />
          <DataTable
            id="province.years"
            caption={words.trend.caption}
            columns={trendColumns}
            rows={rows}
            rowKey={({ year }) => String(year)}
            onRow={({ year, own }) => own && go({ nam: year })}
            isChosen={({ year }) => year === result?.year}
            pageSize={0}
            searchable={false}
            onExport={exportAsSeen(`${words.title} ${data.province}`)}
          />
        </Card>
      )}
      {result && (
        <>
          <Group gap="xs" align="flex-end">
            <Select
              label={words.year}
              data={results.map(({ year }) => String(year))}
              value={String(result.year)}
              onChange={(nam) => nam && go({ nam: Number(nam) })}
              allowDeselect={false}
              w={120}
            />
            {mayManage && (
              <>
                <Button variant="default" onClick={() => setDialog('edit')}>
                  {formWords.edit}
                </Button>
                <Button variant="default" onClick={() => setDialog('mean')}>
                  {formWords.mean}
                </Button>
              </>
            )}
          </Group>
          <FieldsPart shown={data} result={result} mayManage={mayManage} />
          <DepartmentsPart {...result} />
          {result.note !== '' && (
            <Text size="sm" c="dimmed">
              {result.note}
            </Text>
          )}
          <Text size="sm" c="dimmed">
            {words.trend.columns.source}: {result.source}
          </Text>
          <MeanDialog
            opened={dialog === 'mean'}
            onClose={close}
            year={result.year}
            mean={country.find(({ year }) => year === result.year)?.mean ?? null}
          />
        </>
      )}
      <ResultDialog
        key={dialog === 'edit' ? result?.id : 'add'}
        opened={dialog === 'add' || dialog === 'edit'}
        onClose={close}
        province={data.province}
        result={dialog === 'edit' ? (result ?? null) : null}
      />
      <ImportDialog opened={dialog === 'import'} onClose={close} />
    </Stack>
  )
}
