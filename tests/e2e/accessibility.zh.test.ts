import { describe } from 'vitest'
import { expectAccessible } from './accessibility'

describe('nothing stands in anyone’s way, in Chinese', () => {
  expectAccessible('zh-CN')
})
