/** Messages as they are learnt from: frauds, and what is honest however it sounds. */
export type Messages = { readonly frauds: readonly string[]; readonly honest: readonly string[] }
