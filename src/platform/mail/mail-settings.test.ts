import { expect, test } from 'vitest'
import { readMailSettings } from './mail-settings.ts'

const good = {
  NOIVU_SMTP_URL: 'smtps://noivu:mat%20khau@mail.tinh.example:465',
  NOIVU_MAIL_FROM: 'Nội Vụ <noivu@tinh.example>',
  NOIVU_PUBLIC_URL: 'https://noivu.tinh.example/',
}

test('nothing set, nothing sent', () => {
  expect(readMailSettings({})).toBeNull()
  expect(readMailSettings({ ...good, NOIVU_SMTP_URL: '' })).toBeNull()
})

test('the address of the program is kept without its last slash', () => {
  expect(readMailSettings(good)).toEqual({
    smtpUrl: good.NOIVU_SMTP_URL,
    from: good.NOIVU_MAIL_FROM,
    publicUrl: 'https://noivu.tinh.example',
  })
})

test.each([
  ['NOIVU_SMTP_URL', 'mail.tinh.example:587'],
  ['NOIVU_SMTP_URL', 'https://mail.tinh.example'],
  ['NOIVU_SMTP_URL', 'smtp://'],
  ['NOIVU_MAIL_FROM', undefined],
  ['NOIVU_MAIL_FROM', 'Nội Vụ'],
  ['NOIVU_MAIL_FROM', 'a@b.vn, c@d.vn'],
  ['NOIVU_MAIL_FROM', 'Nội Vụ <noivu@tinh.example>\nBcc: moi@nguoi.example'],
  ['NOIVU_PUBLIC_URL', undefined],
  ['NOIVU_PUBLIC_URL', 'noivu.tinh.example'],
  ['NOIVU_PUBLIC_URL', 'javascript:alert(1)'],
  ['NOIVU_PUBLIC_URL', 'https://noivu.tinh.example/?a=1'],
])('%s = %s stops the start with a sentence that names the setting and keeps the password', (name, value) => {
  const wrong = () => readMailSettings({ ...good, NOIVU_SMTP_URL: `${good.NOIVU_SMTP_URL}`, [name]: value })
  expect(wrong).toThrow(name)
  expect(wrong).not.toThrow('mat%20khau')
})
