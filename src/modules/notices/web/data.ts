/** The questions of notices to the server. */
import type { ArgumentOf } from '../../../shared/endpoint.ts'
import { asking } from '../../../ui/query.ts'
import { notices } from '../contract.ts'

export const ownNotices = (asked: ArgumentOf<typeof notices.notices>) => asking(notices.notices, asked)
export const unread = () => asking(notices.unread, {})
export const preferences = () => asking(notices.preferences, {})
