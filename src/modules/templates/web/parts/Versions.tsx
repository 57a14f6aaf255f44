/** The versions of a template: what holds, what each prints, and the way back to an older one. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconDownload, IconEye } from '@tabler/icons-react'
import { useMemo } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { type OneTemplate, type TemplateVersion, templates } from '../../contract.ts'
import { words } from '../text.vi.ts'

interface Row {
  number: number | null
  version: TemplateVersion | null
}

const nameOf = ({ number }: Row) => (number === null ? words.standard : words.own(number))

export function Versions({ template }: { template: OneTemplate }) {
  const use = useAction(templates.useVersion, { said: words.used, inPlace: true })
  const { mutate, isPending } = use
  const rows: Row[] = [
    ...template.versions.map((version) => ({ number: version.number, version })),
    { number: null, version: null },
  ]
  const columns = useMemo(
    () => columnsOf(template, isPending, (number) => mutate({ key: template.key, version: template.version, number })),
    [template, isPending, mutate],
  )
  return (
    <div>
      <Title order={2} size="h4" mb="xs">
        {words.versions}
      </Title>
      <RefusalList of={use.refusal} />
      <DataTable
        id="templates.versions"
        caption={words.versions}
        columns={columns}
        rows={rows}
        rowKey={({ number }) => `${number}`}
        pageSize={0}
        searchable={false}
      />
    </div>
  )
}

function columnsOf(
  { key, inUse }: OneTemplate,
  isPending: boolean,
  onUse: (number: number | null) => void,
): readonly Column<Row>[] {
  const fileOf = (number: number | null) => ({ key, ...(number !== null && { number }) })
  return [
    { id: 'name', header: words.versionColumns.name, value: nameOf, width: '14rem' },
    {
      id: 'file',
      header: words.versionColumns.file,
      value: ({ version }) => version?.fileName ?? '',
      cell: ({ version }) => (version ? <FileCell version={version} /> : words.comesAlong),
    },
    {
      id: 'state',
      header: words.versionColumns.state,
      value: ({ number }) => (number === inUse ? words.inUse : ''),
      width: '9rem',
      cell: ({ number }) => number === inUse && <StateBadge tone="good">{words.inUse}</StateBadge>,
    },
    {
      id: 'deeds',
      header: words.versionColumns.deeds,
      value: () => null,
      sortable: false,
      width: '22rem',
      cell: (row) => (
        <Group gap="xs">
          <Button
            component="a"
            href={urlOf(templates.templateFile, fileOf(row.number))}
            download
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={15} />}
            aria-label={words.downloadOf(nameOf(row))}
          >
            {words.download}
          </Button>
          <Button
            component="a"
            href={urlOf(templates.preview, fileOf(row.number))}
            download
            size="compact-sm"
            variant="default"
            leftSection={<IconEye size={15} />}
            aria-label={words.previewOf(nameOf(row))}
          >
            {words.preview}
          </Button>
          {row.number !== inUse && (
            <Button
              size="compact-sm"
              variant="light"
              disabled={isPending}
              onClick={() => onUse(row.number)}
              aria-label={words.takeOf(nameOf(row))}
            >
              {words.use}
            </Button>
          )}
        </Group>
      ),
    },
  ]
}

function FileCell({ version: { fileName, note, missing, broughtByName, broughtAt } }: { version: TemplateVersion }) {
  return (
    <Stack gap={2}>
      <Text size="sm">{fileName}</Text>
      <Text size="sm" c="dimmed">
        {words.changed(broughtByName, formatInstant(broughtAt))}
        {note !== '' && ` · ${note}`}
      </Text>
      {missing.length > 0 && (
        <Text size="sm" c="orange.9">
          {words.missing(missing.map((tag) => `{${tag}}`).join(', '))}
        </Text>
      )}
    </Stack>
  )
}
