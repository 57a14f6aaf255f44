import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedUserName, userNameFor, whyNotUserName } from './user-name.ts'

test.each([
  ['Nguyễn Thị Lan Anh', 'anhntl'],
  ['Đỗ Đức', 'ducd'],
  ['  Trần   Văn  Ước ', 'uoctv'],
  ['Nguyễn Thị Lan Anh', 'anhntl'],
  ['Hương', 'huong'],
  ['', ''],
])('the office would call %s “%s”', (fullName, userName) => {
  expect(userNameFor(fullName)).toBe(userName)
})

test.each(['anhntl', 'so-noi-vu.01', 'a_b', '007'])('“%s” is a user name', (userName) => {
  expect(whyNotUserName(userName)).toBeNull()
})

test.each(['an', 'Ánh', 'anh ntl', '.anh', 'a'.repeat(41), 'anh@sonoivu', ''])(
  '“%s” is not a user name',
  (userName) => {
    expect(whyNotUserName(userName)?.reason).toBe('identity.user-name-malformed')
  },
)

test('a user name typed with accents, capitals and blanks is the same user name', () => {
  expect(foldedUserName(' Hạnhnt ')).toBe('hanhnt')
  expect(foldedUserName(' Hạnhnt '.normalize('NFD'))).toBe('hanhnt')
})

test('folding a valid user name changes nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{2,39}$/), (userName) => {
      expect(foldedUserName(userName)).toBe(userName)
      expect(whyNotUserName(userName)).toBeNull()
    }),
  )
})
