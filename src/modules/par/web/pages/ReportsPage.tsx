import { Group, Select, Stack, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { PrintButton } from '../../../../ui/PrintButton.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { ReportTable } from '../../../../ui/ReportTable.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { type OneReport, par, type ReportGround, reportKinds } from '../../contract.ts'
import { report, reports } from '../data.ts'
import { DownloadButton } from '../parts/DownloadButton.tsx'
import { words } from '../text.vi.ts'
import { reportWords } from '../text-of-reports.vi.ts'

const place = z.object({
  loai: z.enum(reportKinds).catch('summary').default('summary'),
  khoi: z.string().max(60).catch('').default(''),
  phieu: z.string().max(60).catch('').default(''),
})
type Place = z.output<typeof place>

/** What is asked of the server: the block or the sheet in the address, the first where there is none. */
function askedOf(roundId: string, { loai, khoi, phieu }: Place, { blocks, sheets }: ReportGround): OneReport | null {
  const asked = { roundId, kind: loai }
  if (loai === 'progress') return asked
  if (loai === 'unit') {
    const sheet = sheets.find(({ assessmentId }) => assessmentId === phieu) ?? sheets[0]
    return sheet ? { ...asked, assessmentId: sheet.assessmentId } : null
  }
  const block = blocks.find(({ blockId }) => blockId === khoi) ?? blocks[0]
  return block ? { ...asked, blockId: block.blockId } : null
}

export function ReportsPage() {
  const roundId = useParam('roundId')
  const { data } = useSuspenseQuery(reports(roundId))
  const [at, go] = usePlace(place)
  const asked = askedOf(roundId, at, data)
  return (
    <>
      <PageTitle
        title={reportWords.title}
        crumbs={[
          { label: words.menu.rounds, path: '/par' },
          { label: data.roundName, path: `/par/rounds/${roundId}` },
        ]}
        about={
          <>
            <StateBadge tone={data.published ? 'closed' : 'open'}>
              {data.published ? words.status.published : reportWords.provisional}
            </StateBadge>{' '}
            {reportWords.about}
          </>
        }
        actions={
          <>
            {asked &&
              (['xlsx', 'docx', 'pdf'] as const).map((form) => (
                <DownloadButton key={form} kind={form} href={urlOf(par.reportFile, { ...asked, form })} />
              ))}
            <PrintButton />
            <TemplatesLink kind={at.loai} />
          </>
        }
      />
      <Stack gap="md">
        <Group gap="md" className="no-print" align="end">
          <Select
            label={reportWords.kind}
            allowDeselect={false}
            w="16rem"
            value={at.loai}
            data={reportKinds.map((kind) => ({ value: kind, label: reportWords.kinds[kind] }))}
            onChange={(kind) => go({ loai: kind as Place['loai'] })}
          />
          {asked && <OfWhat asked={asked} ground={data} go={go} />}
        </Group>
        {asked ? <Shown asked={asked} /> : <Text>{reportWords.noBlock}</Text>}
      </Stack>
    </>
  )
}

function TemplatesLink({ kind }: { kind: Place['loai'] }) {
  const mayManage = useMay('templates.manage')
  if (!mayManage) return null
  return (
    <ButtonLink to={`/templates/par.${kind}`} variant="default">
      {reportWords.templates}
    </ButtonLink>
  )
}

interface OfWhatProps {
  asked: OneReport
  ground: ReportGround
  go: (change: Partial<Place>) => void
}

function OfWhat({ asked: { assessmentId, blockId }, ground, go }: OfWhatProps) {
  if (assessmentId !== undefined)
    return (
      <Select
        label={reportWords.sheet}
        allowDeselect={false}
        searchable
        w="24rem"
        maw="100%"
        value={assessmentId}
        data={[...Map.groupBy(ground.sheets, ({ blockName }) => blockName)].map(([group, sheets]) => ({
          group,
          items: sheets.map((sheet) => ({ value: sheet.assessmentId, label: sheet.unitName })),
        }))}
        onChange={(phieu) => go({ phieu: phieu ?? '' })}
      />
    )
  if (blockId === undefined || ground.blocks.length < 2) return null
  return (
    <Select
      label={reportWords.block}
      allowDeselect={false}
      w="20rem"
      maw="100%"
      value={blockId}
      data={ground.blocks.map((block) => ({ value: block.blockId, label: block.blockName }))}
      onChange={(khoi) => go({ khoi: khoi ?? '' })}
    />
  )
}

function Shown({ asked }: { asked: OneReport }) {
  const { data, error } = useQuery(report(asked))
  if (error) return <RefusalList of={error} />
  if (!data) return <LoadingPage />
  return (
    <div>
      <Text fw={600}>{data.title}</Text>
      <Text size="sm" c="dimmed" mb="sm">
        {data.subtitle}
      </Text>
      <ReportTable id={`par.report.${asked.kind}`} report={data} empty={reportWords.empty} />
    </div>
  )
}
