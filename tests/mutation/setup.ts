// Node has all that packing a case asks of a browser, and starts sooner than a made-up one.
if (typeof window === 'undefined') Object.assign(globalThis, { window: globalThis })
