/** The second and third step: what the file seems to mean, confirmed; then the draft it became. */
import { Stack, Text, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { par, type SetTable } from '../../contract.ts'
import { plain } from '../../rules/scoring/plain.ts'
import { setTable } from '../data.ts'
import { ColumnChoice } from '../parts/set-table/ColumnChoice.tsx'
import { ReadAdjustments } from '../parts/set-table/ReadAdjustments.tsx'
import { ReadNodes } from '../parts/set-table/ReadNodes.tsx'
import { ReadProblems } from '../parts/set-table/ReadProblems.tsx'
import {
  choiceAt,
  columnsAt,
  confirmedAt,
  confirmedTo,
  type ReadingPlace,
  readingPlace,
  tablesAt,
} from '../parts/set-table/reading-place.ts'
import { type SetFacts, SetFactsForm } from '../parts/set-table/SetFactsForm.tsx'
import { Steps } from '../parts/set-table/Steps.tsx'
import { TakeBar } from '../parts/set-table/TakeBar.tsx'
import { TakenSet } from '../parts/set-table/TakenSet.tsx'
import { tableWords, words } from '../text.vi.ts'

export function SetTablePage() {
  const importId = useParam('importId')
  const [place, go] = usePlace(readingPlace)
  const { data: read, error } = useQuery({ ...setTable(choiceAt(importId, place)), placeholderData: keepPreviousData })
  if (error) throw error
  if (!read) return <LoadingPage />
  const isDone = place.buoc === 'xong' && read.setId !== null
  return (
    <>
      <PageTitle
        title={read.fileName}
        crumbs={[
          { label: words.menu.sets, path: '/par/sets' },
          { label: tableWords.title, path: '/par/sets/tables' },
        ]}
      />
      <Steps at={isDone ? 3 : 2} />
      {isDone && read.setId !== null ? (
        <TakenSet setId={read.setId} importId={importId} />
      ) : (
        <Confirming read={read} place={place} go={go} />
      )}
    </>
  )
}

interface ConfirmingProps {
  read: SetTable
  place: ReadingPlace
  go: (change: Partial<ReadingPlace>) => void
}

function Confirming({ read, place, go }: ConfirmingProps) {
  const { importId, nodes } = read
  const choice = choiceAt(importId, place)
  const facts: SetFacts = { name: place.ten ?? read.name, year: place.nam ?? read.year, level: place.cap ?? read.level }
  const confirmed = confirmedAt(read, place.nhan)
  const parents = new Set(nodes.map(({ parent }) => parent))
  return (
    <Stack gap="lg">
      <ColumnChoice
        read={read}
        onTables={(tables) => go({ bang: tablesAt(tables), cot: '' })}
        onColumns={(columns) => go({ cot: columnsAt(columns) })}
      />
      <SetFactsForm
        facts={facts}
        isModel={read.isModel}
        onChange={({ name, year, level }) =>
          go({
            ...(name !== undefined && { ten: name }),
            ...(year !== undefined && { nam: year }),
            ...(level !== undefined && { cap: level }),
          })
        }
      />
      <ReadProblems read={read} markedHref={urlOf(par.markedSetTable, choice)} />
      {nodes.length > 0 && (
        <section>
          <Title order={2} size="h4">
            {tableWords.read}
          </Title>
          <Text size="sm" c="dimmed">
            {tableWords.readAbout(
              nodes.filter(({ parent }) => parent === null).length,
              nodes.filter(({ code }) => !parents.has(code)).length,
              plain(read.totalPoints),
              plain(read.surveyPoints),
            )}
          </Text>
          <ReadNodes read={read} confirmed={confirmed} onConfirm={(next) => go({ nhan: confirmedTo(read, next) })} />
          <ReadAdjustments read={read} />
        </section>
      )}
      <TakeBar read={read} facts={facts} place={place} rules={[...confirmed]} onTaken={() => go({ buoc: 'xong' })} />
    </Stack>
  )
}
