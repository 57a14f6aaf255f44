/** Whether the council decides alike for all: counts and shares with what may honestly be said of them. */
import { Alert, List, Tabs, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { DownloadButton } from '../../../par/web/index.ts'
import { council as doors } from '../../contract.ts'
import { aboutShares } from '../../rules/even-handed-words.ts'
import { evenHanded } from '../data.ts'
import { EvenMaps } from '../parts/even-handed/EvenMaps.tsx'
import { BlocksTable, CriteriaTable, MembersVotes, UnitsTable } from '../parts/even-handed/EvenTables.tsx'
import { words } from '../text.vi.ts'
import { evenWords } from '../text-of-even-handed.vi.ts'

const VIEWS = ['units', 'members', 'criteria', 'blocks', 'map'] as const
const PARTS = {
  units: UnitsTable,
  members: MembersVotes,
  criteria: CriteriaTable,
  blocks: BlocksTable,
  map: EvenMaps,
} as const
/** Below this the whole says no more than a list does. */
const FEW = 20
const schema = z.object({ theo: z.enum(VIEWS).default('units').catch('units') })

export function EvenHandedPage() {
  const councilId = useParam('councilId')
  const { data: report } = useSuspenseQuery(evenHanded(councilId))
  const [{ theo }, go] = usePlace(schema)
  const { total } = report
  const Part = PARTS[theo]
  return (
    <>
      <PageTitle
        title={evenWords.title}
        crumbs={[
          { label: words.menu.councils, path: '/council' },
          { label: report.councilName, path: `/council/${councilId}` },
        ]}
        about={report.roundName}
        actions={
          <>
            <DownloadButton kind="xlsx" href={urlOf(doors.evenHandedWorkbook, { councilId })} />
            <DownloadButton kind="docx" href={urlOf(doors.evenHandedDocx, { councilId })} />
            <DownloadButton kind="pdf" href={urlOf(doors.evenHandedPdf, { councilId })} />
          </>
        }
      />
      <Text>
        {total.of === 0 ? evenWords.nothing : evenWords.summary(total.of, total.agreed, total.corrected, total.kept)}{' '}
        {report.undecided > 0 && evenWords.undecided(report.undecided)}
      </Text>
      {total.of > 0 && total.of < FEW && (
        <Alert color="yellow" my="xs">
          {evenWords.few(total.of)}
        </Alert>
      )}
      {total.of > 0 && (
        <Tabs value={theo} onChange={(value) => go({ theo: value as typeof theo })} mt="xs" keepMounted={false}>
          <Tabs.List>
            {VIEWS.map((view) => (
              <Tabs.Tab key={view} value={view}>
                {evenWords.tabs[view]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={theo} pt="sm">
            <Part report={report} />
          </Tabs.Panel>
        </Tabs>
      )}
      <List size="sm" c="dimmed" mt="md">
        {aboutShares.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </>
  )
}
