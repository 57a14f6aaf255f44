/** What stands in the way, what should be looked at, and the table given back with it. */
import { Alert, Anchor, Button, List, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react'
import type { SetTable } from '../../../contract.ts'
import { tableWords } from '../../text.vi.ts'
import { rowId } from './ReadNodes.tsx'
import classes from './SetTable.module.css'

/** More are shown when asked for. */
const SHOWN = 8

export function ReadProblems({ read, markedHref }: { read: SetTable; markedHref: string }) {
  const { obstacles, problems } = read
  const [blocking, warnings] = [problems.filter(({ blocks }) => blocks), problems.filter(({ blocks }) => !blocks)]
  if (obstacles.length + problems.length === 0) return null
  return (
    <Stack gap="sm">
      {obstacles.map(({ sentence }) => (
        <Alert key={sentence} role="alert" color="red" icon={<IconAlertTriangle />}>
          {sentence}
        </Alert>
      ))}
      {blocking.length > 0 && (
        <Alert role="alert" color="red" icon={<IconAlertTriangle />} title={tableWords.blocking(blocking.length)}>
          <Problems of={blocking} />
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert color="orange" title={tableWords.warnings(warnings.length)}>
          <Text size="sm">{tableWords.warningsMean}</Text>
          <Problems of={warnings} />
        </Alert>
      )}
      {problems.length > 0 && (
        <div>
          <Button
            component="a"
            href={markedHref}
            download
            variant="default"
            leftSection={<IconFileSpreadsheet size={17} stroke={1.6} />}
          >
            {tableWords.marked}
          </Button>
          <Text size="sm" c="dimmed" mt={4}>
            {tableWords.markedMeans}
          </Text>
        </div>
      )}
    </Stack>
  )
}

function Problems({ of }: { of: SetTable['problems'] }) {
  const [isOpen, all] = useDisclosure(false)
  return (
    <>
      <List size="sm">
        {(isOpen ? of : of.slice(0, SHOWN)).map(({ sentence, table, row }) => (
          <List.Item key={`${table} ${row} ${sentence}`}>
            <Anchor size="sm" className={classes.place ?? ''} href={`#${rowId(table, row)}`}>
              {sentence}
            </Anchor>
          </List.Item>
        ))}
      </List>
      {!isOpen && of.length > SHOWN && (
        <Button variant="subtle" size="compact-sm" onClick={all.open}>
          {tableWords.showAll(of.length)}
        </Button>
      )}
    </>
  )
}
