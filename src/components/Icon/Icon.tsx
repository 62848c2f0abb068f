const paths = {
  merchant: 'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v8a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 3.5V16h-1A1.5 1.5 0 0 1 4 14.5v-8A1.5 1.5 0 0 1 5.5 5zM8 9h8M8 12.3h5',
  wait: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3.2 2',
  platform: 'M5 14v-2a7 7 0 0 1 14 0v2M4.5 13H8v5H6a1.5 1.5 0 0 1-1.5-1.5zM19.5 13H16v5h2a1.5 1.5 0 0 0 1.5-1.5zM18.5 18.2c-.6 1.6-2.4 2.3-5 2.3',
  review: 'M18 10V8l-4.5-4.5H7A1.5 1.5 0 0 0 5.5 5v14A1.5 1.5 0 0 0 7 20.5h4M13 3.5V8h5M16 13a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 16 13zM18.4 18.6 21 21.2',
  outside: 'M12 4v16M8 20h8M5 7.5h14M5 7.5 2.5 14h5zM19 7.5 16.5 14h5z',
  urgent: 'M12 4.2 21 19.5H3zM12 10v4.5M12 17.1v.1',
  bag: 'M5.5 8.5h13L17.5 20h-11zM9 8.5V7a3 3 0 0 1 6 0v1.5',
  caller: 'M8.6 4.5 10 8.3 7.9 10a12 12 0 0 0 6.1 6.1l1.7-2.1 3.8 1.4v3a1.6 1.6 0 0 1-1.7 1.6A14.6 14.6 0 0 1 4 6.2a1.6 1.6 0 0 1 1.6-1.7z',
  shop: 'M4 9.5 5.5 4.5h13L20 9.5M5.2 12v7.5h13.6V12M4 9.5a2.67 2.67 0 0 0 5.33 0 2.67 2.67 0 0 0 5.34 0 2.67 2.67 0 0 0 5.33 0M10 19.5V15h4v4.5',
  company: 'M5 20V4.5h9V20M14 10h5v10M3 20h18M8 8.5h3M8 12h3M8 15.5h3',
  compass: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM15.5 8.5l-2 5-5 2 2-5z',
  map: 'M5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM19 20.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 5.5h8.5a3.25 3.25 0 0 1 0 6.5h-7a3.25 3.25 0 0 0 0 6.5H17',
  check: 'M5 12.8l4.5 4.4L19 7.3',
} as const

export type IconName = keyof typeof paths

/** A line drawing beside words that say the same; never read aloud. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
