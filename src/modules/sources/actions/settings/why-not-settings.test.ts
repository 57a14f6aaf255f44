import { expect, test } from 'vitest'
import { type Settings, whyNotSettings } from './why-not-settings.ts'

const settings: Settings = {
  address: 'https://a.example/x',
  headerName: 'Authorization',
  secret: 'Bearer 1',
  pull: 'daily',
}
const reasons = (more: Partial<Settings>, kept: string | null = null) =>
  whyNotSettings({ ...settings, ...more }, kept).map(({ reason }) => reason)

test('settings that are kept, and those that are not', () => {
  expect(reasons({})).toEqual([])
  for (const address of [
    'ftp://a.example',
    'a.example/x',
    'https://u:p@a.example',
    'javascript:1',
    'file:///etc/passwd',
  ])
    expect(reasons({ address })).toEqual(['sources.address-wrong'])
  for (const headerName of ['Host', 'Content-Length', 'cookie', 'A B', 'X:Y'])
    expect(reasons({ headerName })).toEqual(['sources.header-wrong'])
  expect(reasons({ secret: 'mật khẩu' })).toEqual(['sources.secret-unprintable'])
  expect(reasons({ secret: 'a\r\nX-Evil: 1' })).toEqual(['sources.secret-unprintable'])
})

test('a key that is kept goes to the server it was given for and to no other', () => {
  expect(reasons({ secret: undefined })).toEqual(['sources.header-without-secret'])
  expect(reasons({ secret: undefined }, 'https://a.example/other')).toEqual([])
  for (const kept of ['https://b.example/x', 'http://a.example/x', 'https://a.example:8443/x'])
    expect(reasons({ secret: undefined }, kept)).toEqual(['sources.secret-elsewhere'])
})
