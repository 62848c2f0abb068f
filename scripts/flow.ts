import { core as en } from '../locales/en/core'
import { core as zh } from '../locales/zh-CN/core'
import { flowText } from './flow/text'

// npm run flow [-- en]
console.log(flowText(process.argv.includes('en') ? en : zh))
