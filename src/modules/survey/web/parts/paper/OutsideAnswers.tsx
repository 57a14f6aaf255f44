/** A table of an outside survey: all of it, or the same table back with what is wrong in it. */
import { Button, Stack, Text, TextInput, Title } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { formatInstant } from '../../../../../shared/dates.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { notifyDone } from '../../../../../ui/notify.ts'
import { useAction } from '../../../../../ui/query.ts'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { upload } from '../../../../../ui/upload.ts'
import { type AnswerImport, survey } from '../../../contract.ts'
import { answerImports } from '../../data-of-paper.ts'
import { paperWords } from '../../text-of-paper.vi.ts'
import { saveMarked } from './save-marked.ts'

const words = paperWords.tab

export function OutsideAnswers({ surveyId }: { surveyId: string }) {
  const client = useQueryClient()
  const { data } = useSuspenseQuery(answerImports(surveyId))
  const [source, setSource] = useState('')
  const [takingOut, setTakingOut] = useState<AnswerImport | null>(null)
  const lastFile = useRef<File | null>(null)
  const takeOut = useAction(survey.withdrawImport, { inPlace: true, onDone: () => setTakingOut(null) })
  const columns: Column<AnswerImport>[] = [
    { id: 'file', header: words.file, value: (row) => row.fileName, width: '18rem' },
    { id: 'source', header: words.source, value: (row) => row.source },
    { id: 'forms', header: words.forms, value: (row) => row.forms, kind: 'number' },
    { id: 'by', header: words.by, value: (row) => row.importedByName, kind: 'person' },
    { id: 'at', header: words.at, value: (row) => row.importedAt, cell: (row) => formatInstant(row.importedAt) },
    {
      id: 'do',
      header: paperWords.columns.do,
      value: () => '',
      cell: (row) => (
        <Button size="compact-sm" variant="subtle" color="red" onClick={() => setTakingOut(row)}>
          {words.takeOut}
        </Button>
      ),
      sortable: false,
    },
  ]
  const hasSource = source.trim().length >= 3
  return (
    <section>
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4">
            {words.imports}
          </Title>
          <Text size="sm" c="dimmed">
            {words.importsHint}
          </Text>
        </div>
        <div>
          <Button component="a" href={urlOf(survey.answersTemplate, { surveyId })} download variant="default">
            {words.template}
          </Button>
        </div>
        <TextInput
          label={words.source}
          description={words.sourceHint}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          maxLength={300}
          maw={480}
        />
        {hasSource ? (
          <FileDrop
            label={words.drop}
            limits={survey.importAnswers.upload}
            multiple={false}
            send={async (file, options) => {
              lastFile.current = file
              const { forms } = await upload(survey.importAnswers, { surveyId, source: source.trim() }, file, options)
              notifyDone(words.taken(forms))
              await client.invalidateQueries({ queryKey: ['survey'] })
            }}
            offer={(problem) =>
              problem.reason.startsWith('survey.answer-') && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => lastFile.current && saveMarked(surveyId, lastFile.current)}
                >
                  {words.marked}
                </Button>
              )
            }
          />
        ) : (
          <Text size="sm" c="dimmed">
            {words.sourceMissing}
          </Text>
        )}
        {data.imports.length === 0 ? (
          <Text size="sm" c="dimmed">
            {words.noImports}
          </Text>
        ) : (
          <DataTable
            id="survey.imports"
            caption={words.imports}
            columns={columns}
            rows={data.imports}
            rowKey={(row) => row.id}
            onExport={exportAsSeen(words.imports)}
          />
        )}
      </Stack>
      <ConfirmWithReason
        opened={takingOut !== null}
        onClose={() => setTakingOut(null)}
        title={words.takeOut}
        action={words.takeOut}
        dangerous
        least={0}
        onConfirm={() => takingOut && takeOut.mutate({ importId: takingOut.id })}
        isWorking={takeOut.isPending}
        refusal={takeOut.refusal}
      >
        {takingOut && words.takeOutAsk(takingOut.fileName, takingOut.forms)}
      </ConfirmWithReason>
    </section>
  )
}
