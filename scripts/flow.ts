import { core as en } from '../locales/en/core'
import { core as zh } from '../locales/zh-CN/core'
import { flowText } from './flow/text'
import { expectArguments } from './usage.mjs'

// npm run flow [-- en]
expectArguments('npm run flow', 'nothing or `-- en`', (args) => args.every((word) => word === 'en'))
console.log(flowText(process.argv.includes('en') ? en : zh))
