/** Where to go after signing in: only a place of this site, whatever the address says. */
export function ownPlace(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked)) return '/'
  return asked.startsWith('/dang-nhap') ? '/' : asked
}
