import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

const has = (name: string) => spawnSync('which', [name]).status === 0

/** Are Debian's WebKit, its driver and a screen to draw on installed? (webkit2gtk-driver, xvfb) */
export const hasWebKit = has('WebKitWebDriver') && has('xvfb-run')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (!address || typeof address === 'string') throw new Error('The system gave no port')
  return address.port
}

/** WebKit over plain W3C WebDriver: as much of it as a walk needs. */
export class WebKit {
  private constructor(
    private readonly driver: ChildProcess,
    private readonly session: string,
  ) {}

  /** Starts the driver and one window. */
  static async start(): Promise<WebKit> {
    const port = await freePort()
    const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
    const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { env, detached: true })
    const server = `http://127.0.0.1:${port}`
    for (;;) {
      if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`)
      const answer = await fetch(`${server}/status`).catch(() => undefined)
      if (answer?.ok) break
    }
    const { sessionId } = await ask<{ sessionId: string }>(`${server}/session`, { capabilities: { alwaysMatch: {} } })
    return new WebKit(driver, `${server}/session/${sessionId}`)
  }

  /** Loads a page. */
  open = (url: string): Promise<unknown> => ask(`${this.session}/url`, { url })

  back = (): Promise<unknown> => ask(`${this.session}/back`, {})

  refresh = (): Promise<unknown> => ask(`${this.session}/refresh`, {})

  /** Runs the body of a function in the page. */
  run = (script: string): Promise<unknown> => ask(`${this.session}/execute/sync`, { script, args: [] })

  /** Taps what a selector finds. */
  async tap(selector: string): Promise<void> {
    const found = await ask<Record<string, string>>(`${this.session}/element`, { using: 'css selector', value: selector })
    await ask(`${this.session}/element/${found[ELEMENT]}/click`, {})
  }

  async stop(): Promise<void> {
    await fetch(this.session, { method: 'DELETE' }).catch(() => undefined)
    if (this.driver.pid) process.kill(-this.driver.pid)
  }
}

async function ask<T>(url: string, body: object): Promise<T> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } }
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}
