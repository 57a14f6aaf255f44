/** What travels through the doors of identity. */
import { z } from 'zod'
import { Day, Email, FullName, Id, Instant, Password, Reason, UnitId, UserName, Version } from './plain.ts'

/** A permission and where it is held; `unitIds` is empty when it is held everywhere. */
export const HeldPermission = z.object({ permission: z.string(), everywhere: z.boolean(), unitIds: z.array(UnitId) })
export type HeldPermission = z.output<typeof HeldPermission>

export const DemoAccount = z.object({
  userName: z.string(),
  fullName: z.string(),
  role: z.string(),
  unitName: z.string(),
  password: z.string(),
})
export type DemoAccount = z.output<typeof DemoAccount>

export const Me = z.object({
  account: z
    .object({
      id: Id,
      fullName: z.string(),
      userName: z.string(),
      unitId: UnitId.nullable(),
      unitName: z.string().nullable(),
      /** Until it is changed the account holds no permission at all. */
      mustChangePassword: z.boolean(),
    })
    .nullable(),
  permissions: z.array(HeldPermission),
  demo: z.boolean(),
  demoAccounts: z.array(DemoAccount).optional(),
})
export type Me = z.output<typeof Me>

export const SignIn = z.object({
  userName: UserName,
  password: Password,
  /** What the browser calls itself, for the list of sessions: 'Chrome trên Windows'. */
  device: z.string().max(80).optional(),
})

export const OwnSession = z.object({
  id: Id,
  current: z.boolean(),
  createdAt: Instant,
  lastSeenAt: Instant,
  expiresAt: Instant,
  address: z.string().nullable(),
  device: z.string().nullable(),
})
export type OwnSession = z.output<typeof OwnSession>

export const ChangePassword = z.object({ currentPassword: Password, password: Password })

export const LinkToken = z.string().min(20).max(100)
export const OpenedLink = z.object({
  kind: z.enum(['invitation', 'reset']),
  userName: z.string(),
  fullName: z.string(),
  unitName: z.string().nullable(),
  expiresAt: Instant,
})
export type OpenedLink = z.output<typeof OpenedLink>

export const AccountState = z.enum(['invited', 'active', 'ended'])
export type AccountState = z.output<typeof AccountState>

export const AccountsAsked = z.object({
  /** Part of a name or user name; accents and case do not matter. */
  search: z.string().trim().max(100).default(''),
  unitId: UnitId.optional(),
  role: z.string().max(40).optional(),
  state: z.enum(['current', 'ended', 'all']).default('current'),
  page: z.int().min(1).max(100_000).default(1),
  pageSize: z.int().min(1).max(200).default(50),
})

export const AccountRow = z.object({
  id: Id,
  userName: z.string(),
  fullName: z.string(),
  unitId: UnitId.nullable(),
  unitName: z.string().nullable(),
  state: AccountState,
  /** Names of the roles held today, in their order. */
  roles: z.array(z.string()),
})
export type AccountRow = z.output<typeof AccountRow>
export const AccountList = z.object({ rows: z.array(AccountRow), total: z.int() })

export const HeldRole = z.object({
  id: Id,
  role: z.string(),
  roleName: z.string(),
  /** Null: in the whole system. */
  unitId: UnitId.nullable(),
  unitName: z.string().nullable(),
  withBelow: z.boolean(),
  validFrom: Day,
  /** First day it no longer holds. */
  validTo: Day.nullable(),
  state: z.enum(['future', 'current', 'ended']),
  grantedBy: z.string().nullable(),
  reason: z.string().nullable(),
})
export type HeldRole = z.output<typeof HeldRole>

export const AccountDetail = z.object({
  id: Id,
  userName: z.string(),
  fullName: z.string(),
  unitId: UnitId.nullable(),
  unitName: z.string().nullable(),
  email: z.string().nullable(),
  state: AccountState,
  validFrom: Day,
  validTo: Day.nullable(),
  passwordChangedAt: Instant.nullable(),
  version: Version,
  grants: z.array(HeldRole),
  /** The one-time link that still opens, if there is one. */
  openLink: z.object({ kind: z.enum(['invitation', 'reset']), expiresAt: Instant }).nullable(),
  /** Why this administrator may not change the account; null when he may. */
  whyNotChange: z.string().nullable(),
})
export type AccountDetail = z.output<typeof AccountDetail>

export const CreateAccount = z.object({
  userName: UserName,
  fullName: FullName,
  unitId: UnitId.nullable(),
  email: Email.default(null),
})
/** The link's token is told once, here, and kept nowhere. */
export const IssuedLink = z.object({ id: Id, token: z.string(), expiresAt: Instant })
export type IssuedLink = z.output<typeof IssuedLink>

export const EditAccount = z.object({
  id: Id,
  version: Version,
  fullName: FullName,
  unitId: UnitId.nullable(),
  email: Email,
})

export const GrantRole = z.object({
  accountId: Id,
  role: z.string().max(40),
  /** Null: in the whole system. */
  unitId: UnitId.nullable(),
  withBelow: z.boolean(),
  validFrom: Day,
  validTo: Day.nullable().default(null),
  reason: Reason.default(''),
})

export const Role = z.object({
  key: z.string(),
  name: z.string(),
  description: z.string(),
  forUnits: z.boolean(),
  permissions: z.array(z.object({ key: z.string(), name: z.string() })),
  /** Accounts holding it today, among those the asker may see. */
  holders: z.int(),
})
export type Role = z.output<typeof Role>

export const PlaceableUnit = z.object({
  id: UnitId,
  name: z.string(),
  /** Tells communes of the same name apart. */
  parentName: z.string().nullable(),
  /** No longer in force; it may still have papers to keep, and people who keep them. */
  ended: z.boolean(),
})
export type PlaceableUnit = z.output<typeof PlaceableUnit>
