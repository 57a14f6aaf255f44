/** The doors of notices: each person's own, and nobody else's. */
import { z } from 'zod'
import { endpoint } from '../../shared/endpoint.ts'

/** What a notice asks of its reader: to keep a date, to do something, to know an outcome, to answer. */
export const NoticeKind = z.enum(['deadline', 'task', 'result', 'message'])
export type NoticeKind = z.output<typeof NoticeKind>

export const Notice = z.object({
  id: z.uuid(),
  kind: NoticeKind,
  title: z.string(),
  body: z.string(),
  /** Where it is dealt with, inside the program. */
  path: z.string(),
  isUrgent: z.boolean(),
  createdAt: z.string(),
  readAt: z.string().nullable(),
})
export type Notice = z.output<typeof Notice>

export const NoticesAsked = z.object({
  state: z.enum(['unread', 'all']).default('all'),
  kind: NoticeKind.optional(),
  page: z.int().min(1).max(100_000).default(1),
  pageSize: z.int().min(1).max(200).default(25),
})

const Done = z.object({ done: z.literal(true) })

export const notices = {
  notices: endpoint({
    method: 'GET',
    path: '/notices/own',
    access: 'signed-in',
    input: NoticesAsked,
    output: z.object({
      notices: z.array(Notice),
      total: z.int(),
      /** The instant this was looked at: “all read” means all of these, not those that came since. */
      at: z.iso.datetime(),
    }),
    summary: 'Lists one’s own notices, the unread first, then the newest, a page at a time.',
  }),
  unread: endpoint({
    method: 'GET',
    path: '/notices/unread',
    access: 'signed-in',
    isUnattended: true,
    input: z.object({}),
    output: z.object({
      /** Counted no further than a hundred. */
      count: z.int(),
    }),
    summary: 'Counts one’s own unread notices.',
  }),
  read: endpoint({
    method: 'POST',
    path: '/notices/read',
    access: 'signed-in',
    input: z.object({ id: z.uuid() }),
    output: Done,
    summary: 'Marks one notice as read.',
  }),
  readAll: endpoint({
    method: 'POST',
    path: '/notices/read-all',
    access: 'signed-in',
    input: z.object({ until: z.iso.datetime() }),
    output: Done,
    summary: 'Marks as read every notice told up to an instant.',
  }),
  preferences: endpoint({
    method: 'GET',
    path: '/notices/preferences',
    access: 'signed-in',
    input: z.object({}),
    output: z.object({
      byEmail: z.boolean(),
      /** Where letters would go; null when the account has no e-mail address. */
      address: z.string().nullable(),
      /** Whether this installation sends letters at all. */
      mailIsOn: z.boolean(),
    }),
    summary: 'Tells whether one gets notices by e-mail, and where.',
  }),
  setPreferences: endpoint({
    method: 'POST',
    path: '/notices/preferences/set',
    access: 'signed-in',
    input: z.object({ byEmail: z.boolean() }),
    output: Done,
    summary: 'Chooses whether one’s unread notices also come by e-mail.',
  }),
}
