/** Front door of notices: its doors bound to what they do, and telling, for the other modules. */
import { defineModule } from '../../platform/http/module.ts'
import { markAllRead, markRead } from './actions/mark-read.ts'
import { setPreference } from './actions/prefer.ts'
import { notices } from './contract.ts'
import { ownNotices, unreadCount } from './queries/own-notices.ts'
import { preferences } from './queries/preferences.ts'

export const noticesModule = defineModule(notices, {
  notices: ownNotices,
  unread: unreadCount,
  read: markRead,
  readAll: markAllRead,
  preferences,
  setPreferences: setPreference,
})

export { type Audience, type Telling, tell } from './actions/tell.ts'
export { letterSchedule, sendLetters } from './jobs.ts'
