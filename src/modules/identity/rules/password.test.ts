import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonForms, isRepetition } from './common-forms.ts'
import { whyNotPassword } from './password.ts'

const lan = { userName: 'lannt', fullName: 'Nguyễn Thị Lan', isCommon: false }

test('a sentence of one’s own is a good password', () => {
  expect(whyNotPassword('mưa rơi trên mái ngói', lan)).toBeNull()
})

test('nine characters are too few and ten are enough', () => {
  expect(whyNotPassword('mưa rơi k1', lan)).toBeNull()
  expect(whyNotPassword('mưa rơi k', lan)?.reason).toBe('identity.password-too-short')
})

test('accents do not count as characters: nine letters typed in NFD stay nine', () => {
  expect(whyNotPassword('mưa rơi k'.normalize('NFD'), lan)?.reason).toBe('identity.password-too-short')
})

test('two hundred characters are allowed and one more is not', () => {
  const long = Array.from({ length: 200 }, (_, at) => String.fromCharCode(97 + ((at * 7 + (at >> 3)) % 26))).join('')
  expect(whyNotPassword(long, lan)).toBeNull()
  expect(whyNotPassword(`${long}z`, lan)?.reason).toBe('identity.password-too-long')
})

test.each(['LANNT của tôi 88', 'tôi là nguyễn thị lan', 'NguyenThiLan-1990', 'xin-l.a.n.n.t-chào'])(
  '“%s” contains the user name or the full name',
  (password) => {
    expect(whyNotPassword(password, lan)?.reason).toBe('identity.password-has-name')
  },
)

test('what stands in the list is refused', () => {
  expect(whyNotPassword('mật khẩu 2025', { ...lan, isCommon: true })?.reason).toBe('identity.password-common')
})

test.each(['aaaaaaaaaa', '121212121212', 'abcabcabcabc'])('“%s” is only a repetition', (password) => {
  expect(isRepetition(password)).toBe(true)
  expect(whyNotPassword(password, lan)?.reason).toBe('identity.password-common')
})

test.each([
  ['MatKhau2025!', 'matkhau'],
  ['M@tKh4u123', 'matkhau'],
  ['Mật khẩu 2025', 'matkhau'],
  ['123password', 'password'],
  ['P@ssw0rd!!', 'password'],
  ['bacgiang@2025', 'bacgiang'],
  ['1234567890', '1234567890'],
  ['!!!iloveyou!!!', 'iloveyou'],
  ['matkhaumatkhau', 'matkhaumatkhau'],
  ['Hương 12/03/1985', 'huong12031985'],
  ['huong12031985', 'huong'],
  ['huong@120385', 'huong'],
  ['tuan0912345678', 'tuan'],
])('“%s” is looked up as “%s”', (password, form) => {
  expect(commonForms(password)).toContain(form)
})

test.each(['0912345678', '0912 345 678', '+84 912 345 678', '024085001234'])(
  '%s is a telephone or citizen’s number, which others know',
  (password) => {
    expect(whyNotPassword(password, lan)?.reason).toBe('identity.password-common')
  },
)

test('a long number of one’s own behind a common word is not cut off', () => {
  expect(commonForms('dragon8264917350')).not.toContain('dragon')
})

test('forms are the same for NFC and NFD, and never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (password) => {
      const forms = commonForms(password)
      expect(forms).toEqual(commonForms(password.normalize('NFD')))
      expect(forms).not.toContain('')
    }),
  )
})
