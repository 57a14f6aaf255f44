import { Button, List, Stack, Switch, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { type Source, sources } from '../../contract.ts'
import { sourceList } from '../data.ts'
import { settingWords, words } from '../text.vi.ts'
import { SettingFields, settingsFrom, type TypedSettings } from './SettingFields.tsx'

/** Begins anew with each version that is kept: `key={version}`. */
export function SettingsTab({ source }: { source: Source }) {
  const { data } = useSuspenseQuery(sourceList())
  const mayManage = useMay('sources.manage')
  const [isOn, setIsOn] = useState(source.isOn)
  const [typed, setTyped] = useState<TypedSettings>({
    name: source.name,
    withinId: source.withinId,
    address: source.address ?? '',
    headerName: source.headerName ?? '',
    secret: '',
    pull: source.pull,
    lateAfterDays: source.lateAfterDays,
  })
  const edit = useAction(sources.editSource, { inPlace: true, said: settingWords.saved })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    edit.mutate({ sourceId: source.id, version: source.version, isOn, ...settingsFrom(typed) })
  }
  return (
    <Stack gap="md" maw={760}>
      <Text size="sm">{source.about}</Text>
      <form onSubmit={submit} noValidate>
        <RefusalList of={edit.refusal} />
        <SettingFields
          value={typed}
          onChange={(part) => setTyped({ ...typed, ...part })}
          provinces={data.provinces}
          hasSecret={source.hasSecret}
          disabled={!mayManage}
        />
        <Switch
          mt="md"
          label={settingWords.isOn}
          checked={isOn}
          disabled={!mayManage}
          onChange={(event) => setIsOn(event.currentTarget.checked)}
        />
        <Button type="submit" mt="md" loading={edit.isPending} disabled={!mayManage}>
          {settingWords.save}
        </Button>
        <Text size="xs" c="dimmed" mt={6}>
          {mayManage ? settingWords.changed(source.changedByName, formatInstant(source.changedAt)) : words.notManager}
        </Text>
      </form>
      <section>
        <Title order={2} size="h4">
          {settingWords.measures}
        </Title>
        <List size="sm" mt={4}>
          {source.measures.map(({ key, title, rule }) => (
            <List.Item key={key}>
              {title}: {rule}
            </List.Item>
          ))}
        </List>
        <Text size="sm" mt="xs">
          {settingWords.tableNeeds}: {source.columns.join('; ')}.
        </Text>
        <Text size="sm">
          {settingWords.periods}: {source.periodExamples.join('; ')}.
        </Text>
      </section>
    </Stack>
  )
}
