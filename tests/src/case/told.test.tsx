import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import type { Case } from '../../../machines/case/record'
import { blanksFrom } from '../../../src/case/blanks'
import { dossierInWords, dossierText } from '../../../src/case/dossierInWords'
import { Language } from '../../../src/i18n/i18n'
import { words } from '../../support/words'

const NOON = Date.parse('2026-11-20T12:00:00+08:00')
const HOUR = 3_600_000

const kept: Case = {
  id: 'a', name: '', from: 'start', trail: '', openedAt: NOON, changedAt: NOON,
  moments: { filedAt: { at: NOON + HOUR, rough: true }, ruledAt: { at: NOON + 2 * HOUR } },
  order: {},
  promises: [
    { id: 'p', madeAt: NOON + 3 * HOUR, who: '平台客服', agentId: '6801', ticketId: 'GD-1', promised: '退款', until: NOON + 27 * HOUR },
    { id: 'q', madeAt: NOON + 4 * HOUR, who: '商家', agentId: '', ticketId: '', promised: '' },
  ],
  notes: [{ id: 'n', at: NOON - 24 * HOUR, text: '门口的照片' }],
  evidence: [],
  ticks: { 'askPlatform.saveChat': { at: NOON + 5 * HOUR, done: true }, 'old.vanished': { at: NOON, done: true }, nothing: { at: NOON, done: true } },
}

const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <Language locale="zh-CN" words={words['zh-CN']}>
    {children}
  </Language>
)
const { t } = renderHook(() => useTranslation('tools'), { wrapper }).result.current
const {
  advice: { tasks },
  tools: { cases },
} = words['zh-CN']
const days = dossierInWords(kept, { cases, tasks, t, locale: 'zh-CN' })

describe('what happened, in words', () => {
  test('is told day by day in Beijing, with its time, and what is known of it', () => {
    expect(dossierText('洗衣机', days)).toBe(
      [
        '洗衣机',
        '2026年11月19日\n12:00 笔记：门口的照片',
        [
          '2026年11月20日',
          '12:00 在这里记下这件事',
          '13:00 申请了售后（时间是大概的）',
          '14:00 平台出了结果',
          '15:00 平台客服答应：退款，2026年11月21日 15:00 之前，工号 6801，工单 GD-1',
          '16:00 商家给了答复',
          `17:00 做了：${tasks.saveChat.do}`,
        ].join('\n'),
      ].join('\n\n'),
    )
  })

  test('each entry is told apart from the others', () => {
    const ids = days.flatMap(({ entries }) => entries.map(({ id }) => id))
    expect(ids).toHaveLength(7)
    expect(new Set(ids).size).toBe(7)
  })
})

describe('what a case fills into words to send', () => {
  test('are its times, about ones by their day, and the newest promise', () => {
    const told = blanksFrom({ ...kept, moments: { contactedAt: { at: NOON, rough: true }, ruledAt: { at: NOON } } }, 'zh-CN')
    expect(Object.keys(told).sort()).toEqual(['contactedAt', 'lastCallAt', 'ruledAt'])
    expect(told.contactedAt).toMatch(/^11月20日(?!.*:)/)
    expect(told.ruledAt).toMatch(/^11月20日.*12:00$/)
    expect(told.lastCallAt).toMatch(/^11月20日.*16:00$/)
  })

  test('are the order it is about, as far as it was noted', () => {
    const order = { orderNumber: '240101-0001', productName: '', paid: undefined }
    expect(blanksFrom({ moments: {}, order, promises: [] }, 'zh-CN')).toEqual({ orderNumber: '240101-0001' })
  })

  test('are its times alone, where nothing was promised', () => {
    expect(Object.keys(blanksFrom({ moments: { ruledAt: { at: NOON } }, order: {}, promises: [] }, 'zh-CN'))).toEqual(['ruledAt'])
  })

  const promised = (over: Partial<Case['promises'][number]>) => ({ moments: {}, order: {}, promises: [{ id: 'p', madeAt: NOON, who: '', agentId: '', ticketId: '', promised: '退款', ...over }] })

  test('join what was promised and until when, as the language does', () => {
    const told = blanksFrom(promised({ until: NOON, agentId: '1', ticketId: '2' }), 'zh-CN')
    expect(told).toMatchObject({ agentId: '1', ticketId: '2' })
    expect(told.promised).toMatch(/^退款，11月20日.*12:00$/)
    expect(blanksFrom(promised({ until: NOON }), 'en').promised).toMatch(/^退款, .*20/)
    expect(blanksFrom(promised({}), 'zh-CN').promised).toBe('退款')
    expect(Object.keys(blanksFrom(promised({ promised: '' }), 'zh-CN'))).toEqual(['lastCallAt'])
  })
})
