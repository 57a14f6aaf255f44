/** What the shapes and doors of identity are made of. */
import { z } from 'zod'
import { MOST_PASSWORD } from '../rules/password.ts'

export const Id = z.uuid()
export const UnitId = z.int().positive()
export const Day = z.iso.date()
export const Instant = z.iso.datetime()
export const Nothing = z.object({})
export const Done = z.object({ done: z.literal(true) })
export const FullName = z.string().trim().min(1).max(120)
export const UserName = z.string().trim().min(1).max(60)
/** Longer than allowed, so that the rule, not the parser, says why a password is refused. */
export const Password = z
  .string()
  .min(1)
  .max(MOST_PASSWORD * 5)
export const Email = z.email().max(200).nullable()
export const Reason = z.string().trim().max(500)
export const Version = z.int().positive()
