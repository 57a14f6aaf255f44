/** The tags that may stand in a template, as they are written. */
import { Code } from '@mantine/core'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import type { TemplateTag } from '../../contract.ts'
import { words } from '../text.vi.ts'

interface Row extends TemplateTag {
  within: string | null
}

const written = ({ name, kind }: TemplateTag) =>
  kind === 'list' || kind === 'yes-no' ? `{#${name}} … {/${name}}` : `{${name}}`

const rowsOf = (tags: readonly TemplateTag[], within: TemplateTag | null = null): Row[] =>
  tags.flatMap((tag) => [{ ...tag, within: within && written(within) }, ...rowsOf(tag.inside, tag)])

const columns: readonly Column<Row>[] = [
  {
    id: 'tag',
    header: words.tagColumns.tag,
    value: written,
    width: '18rem',
    cell: (tag) => <Code>{written(tag)}</Code>,
  },
  {
    id: 'meaning',
    header: words.tagColumns.meaning,
    value: ({ meaning }) => meaning,
    width: '22rem',
    cell: ({ meaning, isExpected }) => (
      <>
        {meaning} {isExpected && <StateBadge tone="attention">{words.expected}</StateBadge>}
      </>
    ),
  },
  {
    id: 'within',
    header: words.tagColumns.inside,
    value: ({ within }) => within ?? words.anywhere,
    width: '16rem',
    cell: ({ within }) => (within === null ? words.anywhere : <Code>{within}</Code>),
  },
]

export function Tags({ tags }: { tags: readonly TemplateTag[] }) {
  return (
    <DataTable
      id="templates.tags"
      caption={words.tags}
      columns={columns}
      rows={rowsOf(tags)}
      rowKey={({ name, within }) => `${within} ${name}`}
      pageSize={0}
    />
  )
}
