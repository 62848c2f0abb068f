/** Which flow this build holds, `0.1.0-a1b2c3d`. */
declare const __FLOW_VERSION__: string

/** The day of the build in Beijing, `2026-11-21`. */
declare const __BUILT_ON__: string

/** Where the publisher of this copy can be written to, `mailto:…` or `https:…`, or `''`. */
declare const __CONTACT__: string

interface ImportMetaEnv {
  /** The origin the site was built for, `https://example.org`, or `''`. */
  readonly VITE_ORIGIN: string
}

interface Window {
  /** Trusted Types, as far as we use them; only some browsers have them. */
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL: (address: string) => string }
  }
}
