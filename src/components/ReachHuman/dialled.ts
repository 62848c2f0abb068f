/** A number as people write it: 400-8822-528, 021-53395288, 95218811. */
export const dialled = (digits: string): string =>
  digits.replace(/^(400)(\d{4})(\d{3})$/, '$1-$2-$3').replace(/^(0(?:10|2\d))(\d{8})$/, '$1-$2')
