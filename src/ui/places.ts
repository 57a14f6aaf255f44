/** Addresses that the shell itself must know; every other address belongs to a module. */
export const places = {
  home: '/',
  /** Search parameter `tiep`: the place to go to after signing in. */
  signIn: '/dang-nhap',
  changePassword: '/doi-mat-khau',
} as const
