import { afterAll, afterEach } from 'vitest'
import { afterFile, afterTest } from './site'

// Files share their worker and what it has loaded: what each leaves behind is tidied here, for every one of them.
afterEach(({ task }) => afterTest(task.result?.state !== 'fail'))
afterAll(afterFile)
