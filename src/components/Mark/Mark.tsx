/** The drawn mark: a stair, and a light on the step that comes next. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="#0d5144" />
      <path d="M6 25h6.5v-5.5H19V14h7" fill="none" stroke="#faf6ee" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="22.7" cy="8.2" r="2.7" fill="#f4b860" />
    </svg>
  )
}
