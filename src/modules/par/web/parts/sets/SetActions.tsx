/** What can be done with a set beside reading it: drawn on, mapped, compared, copied, thrown away. */
import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowsLeftRight, IconCopy, IconDots, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { useMay } from '../../../../../ui/session.tsx'
import { type CriteriaSet, par } from '../../../contract.ts'
import { drawWords } from '../../text.vi.ts'
import { NewSetDialog } from './NewSetDialog.tsx'

export function SetActions({ set }: { set: CriteriaSet }) {
  const mayDraw = useMay('par.manage-sets')
  const navigate = useNavigate()
  const client = useQueryClient()
  const [copying, copy] = useDisclosure(false)
  const [discarding, discard] = useDisclosure(false)
  const away = useAction(par.discardDraftSet, {
    inPlace: true,
    said: drawWords.discarded,
    // Asked again after the page of what is gone has been left.
    invalidates: [],
    onDone: async () => {
      await navigate({ to: '/par/sets' as never })
      await client.invalidateQueries({ queryKey: ['par'] })
    },
  })
  const isDraft = set.status === 'draft'
  return (
    <>
      {isDraft && mayDraw && <ButtonLink to={`/par/sets/${set.id}/edit`}>{drawWords.edit}</ButtonLink>}
      {(set.basedOn !== null || (isDraft && mayDraw)) && (
        <ButtonLink variant="default" to={`/par/sets/${set.id}/mapping`}>
          {drawWords.map}
        </ButtonLink>
      )}
      <Menu position="bottom-end">
        <Tooltip label={drawWords.more}>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={drawWords.more}>
              <IconDots size={20} stroke={1.6} aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
        </Tooltip>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconArrowsLeftRight size={16} />}
            renderRoot={(props: object) => (
              <Link {...props} to={'/par/sets/compare' as never} search={{ moi: set.id } as never} />
            )}
          >
            {drawWords.compare}
          </Menu.Item>
          {mayDraw && (
            <Menu.Item leftSection={<IconCopy size={16} />} onClick={copy.open}>
              {drawWords.copy}
            </Menu.Item>
          )}
          {isDraft && mayDraw && (
            <Menu.Item leftSection={<IconTrash size={16} />} color="red" onClick={discard.open}>
              {drawWords.discard}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <NewSetDialog opened={copying} onClose={copy.close} source={set} />
      <ConfirmWithReason
        opened={discarding}
        onClose={discard.close}
        title={drawWords.discardTitle(set.name)}
        action={drawWords.discardNow}
        dangerous
        least={0}
        onConfirm={() => away.mutate({ setId: set.id, version: set.version })}
        isWorking={away.isPending}
        refusal={away.refusal}
      >
        {drawWords.discardMeans}
      </ConfirmWithReason>
    </>
  )
}
