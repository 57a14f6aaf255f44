/** Which measure values which criterion of an open round. */
import { Button, Select, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { type Leaf, type Source, sources } from '../../contract.ts'
import { leaves } from '../data.ts'
import { bindWords, words } from '../text.vi.ts'

export function BindTab({ source }: { source: Source }) {
  const [roundId, setRoundId] = useState(
    source.rounds.find(({ isOpen }) => isOpen)?.roundId ?? source.openRounds[0]?.roundId,
  )
  const { data, error } = useQuery({ ...leaves(source.id, roundId ?? ''), enabled: roundId !== undefined })
  if (roundId === undefined) return <Text size="sm">{bindWords.noRound}</Text>
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {bindWords.about}
      </Text>
      <Select
        label={bindWords.round}
        data={source.openRounds.map(({ roundId: value, name }) => ({ value, label: name }))}
        value={roundId}
        onChange={(chosen) => setRoundId(chosen ?? undefined)}
        allowDeselect={false}
        maw={620}
      />
      <RefusalList of={error} />
      {data ? (
        <BindForm key={`${roundId} ${source.version}`} source={source} roundId={roundId} leaves={data.leaves} />
      ) : (
        !error && <LoadingPage />
      )}
    </Stack>
  )
}

function BindForm({ source, roundId, leaves: all }: { source: Source; roundId: string; leaves: readonly Leaf[] }) {
  const mayManage = useMay('sources.manage')
  const [chosen, setChosen] = useState(
    new Map(all.flatMap(({ criterionId, measure }) => (measure ? [[criterionId, measure]] : []))),
  )
  const bind = useAction(sources.bind, { inPlace: true, said: bindWords.saved })
  const choose = (criterionId: string, measure: string | null) => {
    const next = new Map(chosen)
    if (measure) next.set(criterionId, measure)
    else next.delete(criterionId)
    setChosen(next)
  }
  const bindings = [...chosen].map(([criterionId, measure]) => ({ criterionId, measure }))
  return (
    <>
      <RefusalList of={bind.refusal} />
      <Table.ScrollContainer minWidth={620} scrollAreaProps={{ type: 'auto', viewportProps: { tabIndex: 0 } }}>
        <Table captionSide="top" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={80}>{bindWords.code}</Table.Th>
              <Table.Th>{bindWords.title}</Table.Th>
              <Table.Th w={200}>{bindWords.block}</Table.Th>
              <Table.Th w={330}>{bindWords.measure}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {all.map((leaf) => (
              <Table.Tr key={leaf.criterionId}>
                <Table.Td>{leaf.code}</Table.Td>
                <Table.Td>
                  {leaf.title}
                  {leaf.kind === 'survey' && (
                    <Text span size="xs" c="dimmed">
                      {` (${bindWords.survey})`}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>{leaf.setName}</Table.Td>
                <Table.Td>
                  {leaf.boundBy !== null ? (
                    <Text size="sm" c="dimmed">
                      {bindWords.boundBy(leaf.boundBy)}
                    </Text>
                  ) : (
                    <Select
                      aria-label={bindWords.of(leaf.code)}
                      size="xs"
                      placeholder={bindWords.unbound}
                      data={source.measures.map(({ key, title }) => ({ value: key, label: title }))}
                      value={chosen.get(leaf.criterionId) ?? null}
                      onChange={(measure) => choose(leaf.criterionId, measure)}
                      clearable
                      clearButtonProps={{ 'aria-label': bindWords.unbound }}
                      disabled={!mayManage}
                    />
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <div>
        <Button
          disabled={!mayManage}
          title={mayManage ? undefined : words.notManager}
          loading={bind.isPending}
          onClick={() => bind.mutate({ sourceId: source.id, version: source.version, roundId, bindings })}
        >
          {bindWords.save}
        </Button>
      </div>
    </>
  )
}
