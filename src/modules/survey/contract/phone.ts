/**
 * Doors of whoever holds a link. Anonymous: no session, no history. The token travels in the body, so that it stands in no
 * address and in no log.
 */
import { z } from 'zod'
import { endpoint } from '../../../shared/endpoint.ts'
import { Id, Questionnaire } from './shapes.ts'

/** Whatever was copied: what is no token of ours is answered by a sentence, not by its shape. */
const Token = z.string().max(200)
/** What the phone made up for this link alone, so that two links opened on one phone have nothing in common. */
const Secret = z.string().regex(/^[\w-]{22,64}$/)

export const AskedUnit = z.object({ id: Id, name: z.string(), isDone: z.boolean() })

export const Form = z.object({
  title: z.string(),
  introduction: z.string(),
  questionnaire: Questionnaire,
  closesAt: z.string(),
  isSample: z.boolean(),
  units: z.array(AskedUnit),
})

export const phone = {
  openForm: endpoint({
    method: 'POST',
    path: '/survey/phone/open',
    access: 'public',
    isAnonymous: true,
    input: z.object({
      token: Token,
      device: Secret,
      /** “It is still me, on this device”: the other one is told when it comes back. */
      takesOver: z.boolean().default(false),
    }),
    output: Form,
    summary: 'Opens the form of a survey link, with its units and which of them are answered.',
  }),
  giveForm: endpoint({
    method: 'POST',
    path: '/survey/phone/give',
    access: 'public',
    isAnonymous: true,
    input: z.object({
      token: Token,
      device: Secret,
      targetId: Id,
      chosen: z.record(z.string().max(20), z.union([z.number(), z.string().max(4000)])),
      /** Random, the same for every sending of this form. */
      receipt: Secret,
    }),
    output: z.object({ isTaken: z.literal(true) }),
    summary: 'Takes one form, sealed, exactly once; sent again with the same receipt it is taken already.',
  }),
}
