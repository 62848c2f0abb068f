import { writeFileSync } from 'node:fs'
import { coverage } from './facts/coverage'

writeFileSync('docs/coverage.md', coverage())
console.log('docs/coverage.md written')
