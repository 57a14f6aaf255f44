import { Button, Tooltip } from '@mantine/core'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../ui/query.ts'
import { useSession } from '../../../../ui/session.tsx'
import { type AccountDetail, type IssuedLink, identity } from '../../contract.ts'
import { problemOf } from '../../refusals.vi.ts'
import { words } from '../text.vi.ts'
import { IssuedLinkDialog } from './IssuedLinkDialog.tsx'

/** Reset, end and reopen; where one may not, the button says why. */
export function AccountActions({ account }: { account: AccountDetail }) {
  const { account: self } = useSession()
  const [asking, setAsking] = useState<'reset' | 'end' | null>(null)
  const [issued, setIssued] = useState<IssuedLink | null>(null)
  const close = () => setAsking(null)
  const reset = useAction(identity.resetAccess, {
    inPlace: true,
    onDone: (link) => {
      close()
      setIssued(link)
    },
  })
  const end = useAction(identity.endAccount, { inPlace: true, said: words.account.ended, onDone: close })
  const reopen = useAction(identity.reopenAccount, { said: words.account.reopened })
  const why =
    account.whyNotChange ??
    (self?.id === account.id ? problemOf({ reason: 'identity.not-own-account' }).sentence : null)
  const { id, version } = account
  const look = { variant: 'default', ...(why !== null && { 'data-disabled': true, 'aria-disabled': true }) } as const
  const ask = (what: 'reset' | 'end') => () => {
    if (why !== null) return
    reset.reset()
    end.reset()
    setAsking(what)
  }
  return (
    <>
      <Tooltip label={why} disabled={why === null} maw={320}>
        {account.state === 'ended' ? (
          <Button
            {...look}
            loading={reopen.isPending}
            onClick={() => {
              if (why === null) reopen.mutate({ id, version })
            }}
          >
            {words.account.reopen}
          </Button>
        ) : (
          <Button {...look} onClick={ask('reset')}>
            {words.account.reset}
          </Button>
        )}
      </Tooltip>
      {account.state !== 'ended' && (
        <Tooltip label={why} disabled={why === null} maw={320}>
          <Button {...look} {...(why === null && { c: 'red' })} onClick={ask('end')}>
            {words.account.end}
          </Button>
        </Tooltip>
      )}
      <ConfirmWithReason
        opened={asking === 'reset'}
        title={words.account.reset}
        action={words.account.reset}
        least={0}
        onClose={close}
        onConfirm={() => reset.mutate({ id })}
        isWorking={reset.isPending}
        refusal={reset.refusal}
      >
        {words.account.resetAsk}
      </ConfirmWithReason>
      <ConfirmWithReason
        opened={asking === 'end'}
        title={words.account.end}
        action={words.account.end}
        dangerous
        least={0}
        onClose={close}
        onConfirm={() => end.mutate({ id, version })}
        isWorking={end.isPending}
        refusal={end.refusal}
      >
        {words.account.endAsk(account.fullName)}
      </ConfirmWithReason>
      <IssuedLinkDialog link={issued} onClose={() => setIssued(null)} />
    </>
  )
}
