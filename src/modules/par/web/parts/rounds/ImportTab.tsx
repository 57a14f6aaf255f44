/** Values from outside: filled in Excel, pasted or chosen as a file, taken in whole or not at all. */
import { Button, FileButton, Group, List, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { urlOf } from '../../../../../ui/api.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { par, type Round } from '../../../contract.ts'
import { rowsFromText } from '../../../rules/imports/table-text.ts'
import { importWords } from '../../text.vi.ts'
import { valueWords } from '../../text-of-values.vi.ts'
import { DownloadButton } from '../DownloadButton.tsx'
import { MissingValues } from '../values/MissingValues.tsx'
import { PastedTable } from './PastedTable.tsx'
import classes from './Rounds.module.css'

export function ImportTab({ round }: { round: Round }) {
  const mayImport = useMay('par.import-values')
  const [text, setText] = useState('')
  const [source, setSource] = useState('')
  const [done, setDone] = useState<number | null>(null)
  const take = useAction(par.importValues, {
    inPlace: true,
    onDone: ({ imported }) => {
      setDone(imported)
      setText('')
    },
  })
  const change = (next: string) => {
    setText(next)
    setDone(null)
    take.reset()
  }
  const rows = rowsFromText(text)
  const whyNot = !mayImport
    ? importWords.notImporter
    : round.status !== 'open'
      ? importWords.roundClosed
      : rows.length < 2
        ? importWords.nothingPasted
        : source.trim().length < 3
          ? importWords.sourceMissing
          : null
  return (
    <>
      <MissingValues roundId={round.id} />
      <Stack gap="md" mt="lg" className={classes.measure ?? ''}>
        <Title order={2} size="h4">
          {valueWords.pasteTitle}
        </Title>
        <List type="ordered" size="sm" spacing={4}>
          {importWords.steps.map((step) => (
            <List.Item key={step}>{step}</List.Item>
          ))}
        </List>
        <Group gap="xs">
          <DownloadButton
            kind="xlsx"
            href={urlOf(par.importTemplate, { roundId: round.id })}
            label={importWords.template}
            leftSection={<IconFileSpreadsheet size={17} stroke={1.6} />}
          />
          <FileButton
            accept=".csv,.txt,text/csv,text/plain"
            onChange={(file) => void file?.text().then(change)}
            disabled={!mayImport}
          >
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconUpload size={17} stroke={1.6} />}>
                {importWords.choose}
              </Button>
            )}
          </FileButton>
        </Group>
        <Textarea
          label={importWords.paste}
          description={importWords.pasteHint}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          disabled={!mayImport}
          rows={5}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        />
        {text.includes('\uFFFD') && <Text c="var(--mantine-color-error)">{importWords.wrongEncoding}</Text>}
        <RefusalList of={take.refusal} title={importWords.refused} />
        {rows.length > 1 && <PastedTable rows={rows} problems={take.refusal?.problems ?? []} />}
        <TextInput
          label={importWords.source}
          description={importWords.sourceHint}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          disabled={!mayImport}
          maxLength={300}
        />
        <div>
          <Button
            disabled={whyNot !== null}
            loading={take.isPending}
            onClick={() => take.mutate({ roundId: round.id, text, source })}
          >
            {importWords.take(Math.max(0, rows.length - 1))}
          </Button>
          {whyNot !== null && (
            <Text size="sm" c="dimmed" mt={6}>
              {whyNot}
            </Text>
          )}
          {done !== null && (
            <Text size="sm" role="status" mt={6} c="var(--mantine-color-teal-text)">
              {importWords.done(done)}
            </Text>
          )}
        </div>
      </Stack>
    </>
  )
}
