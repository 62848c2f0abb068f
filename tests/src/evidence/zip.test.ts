import { expect, test } from 'vitest'
import { packBackup } from '../../../src/evidence/zip'
import { kept } from '../../e2e/case/record'
import { words } from '../../support/words'

const { evidence: zh } = words['zh-CN']
const piece = { id: 'a', at: 0, word: '', proves: '', width: 1, height: 1, size: 1, kind: 'png', covers: [] } as const

test('a copy with pictures is none where they cannot be read, as in this made-up browser', async () => {
  await expect(packBackup([{ kept: kept({ evidence: [piece] }), name: '小熊玩具' }], zh)).rejects.toThrow('pictures')
  await expect(packBackup([{ kept: kept(), name: '小熊玩具' }], zh)).resolves.toMatchObject({ name: '备份-小熊玩具.zip' })
})
