import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { formatDay } from '../../../../../shared/dates.ts'
import { StateBadge, type StateTone } from '../../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { LinkUse, ListedRespondent, UnnamedLink } from '../../../contract.ts'
import { linkWords } from '../../text-of-links.vi.ts'
import type { Asked } from './LinkDeeds.tsx'

const words = linkWords.people
type Ask = ((asked: Asked) => void) | null
type Link = NonNullable<ListedRespondent['link']>

const TONES: Record<LinkUse | 'none', StateTone> = {
  none: 'closed',
  unused: 'waiting',
  partly: 'open',
  used: 'good',
  revoked: 'bad',
}

const useBadge = (use: LinkUse | 'none') => <StateBadge tone={TONES[use]}>{words.use[use]}</StateBadge>
const day = (value: string | null | undefined) => (value ? formatDay(value) : '')

function linkColumns<Row>(linkOf: (row: Row) => Link | null): Column<Row>[] {
  return [
    {
      id: 'number',
      header: words.columns.number,
      value: (row) => linkOf(row)?.number ?? null,
      kind: 'number',
      sortable: false,
    },
    {
      id: 'use',
      header: words.columns.use,
      value: (row) => words.use[linkOf(row)?.use ?? 'none'],
      cell: (row) => useBadge(linkOf(row)?.use ?? 'none'),
      sortable: false,
    },
    {
      id: 'targets',
      header: words.columns.targets,
      value: (row) => linkOf(row)?.targets.join('; ') ?? '',
      cell: (row) => {
        const targets = linkOf(row)?.targets ?? []
        return targets.length === 1
          ? targets[0]
          : targets.length > 1 && <span title={targets.join('; ')}>{words.units(targets.length)}</span>
      },
      width: '7rem',
      sortable: false,
    },
  ]
}

interface DeedsProps {
  name: string
  link: Link | null
  respondentId: string | null
  ask: (asked: Asked) => void
}

function Deeds({ name, link, respondentId, ask }: DeedsProps) {
  const isLive = link !== null && link.use !== 'revoked'
  const canRemove = respondentId !== null && (link === null || link.use === 'unused' || link.use === 'revoked')
  if (!isLive && !canRemove) return null
  const of = { name, link: link && { id: link.id, turn: link.turn }, respondentId }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={words.actions(name)}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isLive && link.use !== 'used' && (
          <Menu.Item onClick={() => ask({ deed: 'reissue', ...of })}>{words.reissue}</Menu.Item>
        )}
        {isLive && <Menu.Item onClick={() => ask({ deed: 'revoke', ...of })}>{words.revoke}</Menu.Item>}
        {canRemove && (
          <Menu.Item color="red" onClick={() => ask({ deed: 'remove', ...of })}>
            {words.remove}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

// The server orders (by given name), so that no page hides a name that belongs before it.
export const peopleColumns = (ask: Ask): Column<ListedRespondent>[] => [
  { id: 'name', header: words.columns.name, value: (row) => row.fullName, sortable: false, width: '13rem' },
  { id: 'position', header: words.columns.position, value: (row) => row.position, sortable: false, width: '10rem' },
  { id: 'workplace', header: words.columns.workplace, value: (row) => row.workplace, sortable: false, width: '14rem' },
  { id: 'group', header: words.columns.group, value: (row) => row.groupName, sortable: false, width: '12rem' },
  {
    id: 'contact',
    header: words.columns.contact,
    value: (row) => [row.email, row.phone].filter((part) => part !== null).join(', '),
    sortable: false,
    hidden: true,
  },
  ...linkColumns<ListedRespondent>(({ link }) => link),
  { id: 'sent', header: words.columns.sent, value: (row) => day(row.link?.sentOn), sortable: false },
  { id: 'reminded', header: words.columns.reminded, value: (row) => day(row.link?.remindedOn), sortable: false },
  { id: 'note', header: words.columns.note, value: (row) => row.mailTrouble ?? '', sortable: false, hidden: true },
  ...(ask === null
    ? []
    : [
        {
          id: 'do',
          header: words.columns.do,
          value: () => '',
          cell: (row: ListedRespondent) => (
            <Deeds name={row.fullName} link={row.link} respondentId={row.id} ask={ask} />
          ),
          sortable: false,
        },
      ]),
]

export const unnamedColumns = (ask: Ask): Column<UnnamedLink>[] => [
  { id: 'group', header: words.columns.group, value: (row) => row.groupName, sortable: false, width: '16rem' },
  ...linkColumns<UnnamedLink>((row) => row),
  ...(ask === null
    ? []
    : [
        {
          id: 'do',
          header: words.columns.do,
          value: () => '',
          cell: (row: UnnamedLink) => (
            <Deeds name={words.ofNumber(row.number)} link={row} respondentId={null} ask={ask} />
          ),
          sortable: false,
        },
      ]),
]
