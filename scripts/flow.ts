import { core as en } from '../locales/en/core'
import { steps as enSteps } from '../locales/en/steps'
import { core as zh } from '../locales/zh-CN/core'
import { steps as zhSteps } from '../locales/zh-CN/steps'
import { flowText } from './flow/text'
import { expectArguments } from './usage.mjs'

// npm run flow [-- en]
expectArguments('npm run flow', 'nothing or `-- en`', (args) => args.every((word) => word === 'en'))
console.log(flowText(process.argv.includes('en') ? { ...en, steps: enSteps } : { ...zh, steps: zhSteps }))
