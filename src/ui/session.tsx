/** Who is signed in and what he may do where, for every page. The app fetches it; the interface offers only what will be allowed. */
import { createContext, type ReactNode, use } from 'react'

export interface Session {
  account: {
    id: string
    fullName: string
    userName: string
    unitId: number | null
    unitName: string | null
    /** Until the password is changed the account holds no permission. */
    mustChangePassword: boolean
  } | null
  /** `unitIds` is empty when the permission is held everywhere. */
  permissions: readonly { permission: string; everywhere: boolean; unitIds: readonly number[] }[]
  demo: boolean
}

export const STRANGER: Session = { account: null, permissions: [], demo: false }

interface SessionAccess {
  session: Session
  /** Asks the server again: after signing in or out, and after one's roles changed. */
  refresh: () => Promise<Session>
}

const SessionContext = createContext<SessionAccess>({ session: STRANGER, refresh: async () => STRANGER })

export function SessionProvider({ session, refresh, children }: SessionAccess & { children: ReactNode }) {
  return <SessionContext value={{ session, refresh }}>{children}</SessionContext>
}

export function useSession(): Session {
  return use(SessionContext).session
}

export function useRefreshSession(): () => Promise<Session> {
  return use(SessionContext).refresh
}

/** Whether the permission is held at the unit; without a unit, whether it is held anywhere. */
export function isAllowed(session: Session, permission: string, unitId?: number): boolean {
  return session.permissions.some(
    (held) =>
      held.permission === permission &&
      (held.everywhere || (unitId === undefined ? held.unitIds.length > 0 : held.unitIds.includes(unitId))),
  )
}

export function useMay(permission: string, unitId?: number): boolean {
  return isAllowed(useSession(), permission, unitId)
}

/** Whether the permission is held over every unit there is. */
export function useMayEverywhere(permission: string): boolean {
  return useSession().permissions.some((held) => held.permission === permission && held.everywhere)
}

/** Whether any of the permissions is held somewhere; true when none is asked for. */
export function isAllowedAny(session: Session, permission?: string | readonly string[]): boolean {
  if (permission === undefined) return true
  const asked = typeof permission === 'string' ? [permission] : permission
  return asked.some((one) => isAllowed(session, one))
}
