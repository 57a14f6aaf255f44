/** Links that stay inside the program, in the kit's dress. */
import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface Destination {
  to: string
  search?: Record<string, unknown>
  hash?: string
  children: ReactNode
}

/** Only what was given: the router takes `undefined` for a wish to clear. */
const place = ({ to, search, hash }: Omit<Destination, 'children'>) => ({
  to,
  ...(search && { search: search as never }),
  ...(hash !== undefined && { hash }),
})

export function PageLink({ to, search, hash, children, ...look }: Destination & AnchorProps) {
  const at = place({ to, ...(search && { search }), ...(hash !== undefined && { hash }) })
  return (
    <Anchor {...look} renderRoot={(props: object) => <Link {...props} {...at} />}>
      {children}
    </Anchor>
  )
}

export function ButtonLink({ to, search, hash, children, ...look }: Destination & ButtonProps) {
  const at = place({ to, ...(search && { search }), ...(hash !== undefined && { hash }) })
  return (
    <Button {...look} renderRoot={(props: object) => <Link {...props} {...at} />}>
      {children}
    </Button>
  )
}
