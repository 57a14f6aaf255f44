/** Identity's questions to the server. */
import { queryOptions } from '@tanstack/react-query'
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { call } from '../../../ui/api.ts'
import { asking } from '../../../ui/query.ts'
import { identity } from '../contract.ts'

export const me = () => asking(identity.me, {})
export const mySessions = () => asking(identity.mySessions, {})
export const accounts = (asked: ArgumentOf<typeof identity.accounts>) => asking(identity.accounts, asked)
export const account = (id: string) => asking(identity.account, { id })
export const roles = () => asking(identity.roles, {})
export const placeableUnits = (search: string) => asking(identity.placeableUnits, { search, limit: 30 })

/** Opening a link only looks; it travels as POST to keep the token out of addresses. A refusal is the answer, not a failure. */
export const openedLink = (token: string) =>
  queryOptions({
    queryKey: ['identity', '/identity/links/open', token] as const,
    queryFn: () => call(identity.openLink, { token }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
