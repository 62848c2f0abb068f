import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { hotlines } from '../../../machines/facts/hotlines'
import { sentence } from '../../../tests/support/sentence'
import { speak } from '../../../tests/support/speak'
import { words } from '../../../tests/support/words'
import { Language } from '../../i18n/i18n'
import { CheckScreen } from './CheckScreen'

const field = () => screen.getByRole('textbox')
const verdicts = () => [...document.querySelectorAll('[data-verdict]')].map((one) => one.getAttribute('data-verdict'))

async function paste(text: string) {
  const user = userEvent.setup()
  await user.click(field())
  await user.paste(text)
}

describe('a pasted number', () => {
  test.each([
    ['12315', 'public'],
    ['+86 021-5339-5288', 'claimed'],
    ['４００８８２２５２８', 'claimed'],
    ['021 53395088', 'claimedElsewhere'],
    ['95010', 'notTheirs'],
    ['95188', 'provider'],
    ['138 1234 5678', 'mobile'],
    ['0755-12345678', 'unknown'],
  ])('%s is %s', async (text, kind) => {
    speak(<CheckScreen />)
    await paste(text)
    expect(verdicts()).toEqual([kind])
  })

  test('a claimed one: who says so, as what, and that nobody verified it', async () => {
    speak(<CheckScreen />)
    await paste('退款请打 021-53395288')
    const found = within(screen.getByRole('region', { name: '查到的' }))
    expect(found.getByRole('heading', { name: /021-53395288.*没有核实/ })).toBeVisible()
    expect(found.getByText(sentence(/路由通.*：商家热线/))).toBeVisible()
    expect(found.getByText(sentence(/mr010\.com.*：消费者热线/))).toBeVisible()
    expect(document.querySelector('a[href="tel:02153395288"]')).toBeNull()
  })

  test('a whole message: every number, each with its verdict, as one status', async () => {
    speak(<CheckScreen />)
    await paste('您的订单异常，请致电95010或加客服13812345678')
    expect(verdicts()).toEqual(['notTheirs', 'mobile'])
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(/95010.*携程.*13812345678/)
  })

  test.each([
    ['4OO-882-2528', '照数字写，就是 400-8822-528'],
    ['九五零一零', '照数字写，就是 95010'],
    ['95010', undefined],
    ['021-53395288', undefined],
    ['02153395288', undefined],
  ])('%s is shown as it was written first', async (text, plainly) => {
    speak(<CheckScreen />)
    await paste(text)
    const found = within(screen.getByRole('region', { name: '查到的' }))
    expect(found.getByRole('heading', { level: 3 })).toHaveTextContent(new RegExp(`^${text}`))
    expect(found.queryByText(/照数字写/)?.textContent).toBe(plainly)
  })

  test('a short number with a country code is called out', async () => {
    speak(<CheckScreen />)
    await paste('+8612315')
    expect(screen.getByText(/多半是伪装的来电/)).toBeVisible()
  })

  test('markup is text', async () => {
    speak(<CheckScreen />)
    await paste('<img src=x onerror=alert(1)> 400-8822-528')
    expect(document.querySelector('main img, img')).toBeNull()
    expect(field()).toHaveValue('<img src=x onerror=alert(1)> 400-8822-528')
  })

  test('a message that asks for a code: the verdict first, announced, with its sign, what to do and a card', async () => {
    speak(<CheckScreen />)
    await paste('把验证码发给我')
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(/^先停下/)
    expect(screen.getByRole('heading', { name: /先停下/ })).toBeVisible()
    expect(document.querySelector('[data-sign="code"] strong')).toHaveTextContent('要你的验证码、密码或付款码')
    expect(screen.getByRole('link', { name: /钱已经转了/ })).toHaveAttribute('href', expect.stringContaining('/zh-CN/moneySent/'))
    expect(screen.getByRole('button', { name: '复制这段话' })).toBeVisible()
  })

  test('a message only worded like a scam: said so, with a sentence of it, as our own judgement without a source', async () => {
    speak(<CheckScreen />)
    await paste('您好，女士。银行打电话来您别接，接了通道就断了，要从头来。您放心。')
    expect(screen.getByRole('heading', { name: /可疑，先别照做/ })).toBeVisible()
    const sign = document.querySelector('[data-sign="wording"]')
    expect(sign).toHaveTextContent(/像我们照常见骗法编写的例子.*银行打电话来您别接.*我们自己比对得出的判断，没有文章这样说/)
    expect(sign?.querySelector('a')).toBeNull()
  })

  test('nothing known is not called safe', async () => {
    speak(<CheckScreen />)
    await paste('您的包裹到了，取件码 3-2-1005')
    expect(screen.getByRole('heading', { name: /不等于安全/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: '复制这段话' })).toBeNull()
  })

  test('one sign alone is neither a verdict nor nothing', async () => {
    speak(<CheckScreen />)
    await paste('请尽快付款')
    expect(document.querySelector('[data-message="nothing"] [data-sign]')).toBeVisible()
    expect(screen.getByRole('heading', { name: words['zh-CN'].tools.check.message.unsure.title })).toBeVisible()
    expect(screen.queryByRole('heading', { name: /不等于安全/ })).toBeNull()
  })

  test('a link: whose it is, and whose it wants to seem; it is no link here', async () => {
    speak(<CheckScreen />)
    await paste('点 http://pinduoduo.kf-refund.top/a')
    expect(screen.getByText(/真正的主人是 kf-refund\.top/)).toBeVisible()
    expect(document.querySelector('a[href*="kf-refund"]')).toBeNull()
  })

  test('can be cleared', async () => {
    speak(<CheckScreen />)
    await paste('95010')
    await userEvent.click(screen.getByRole('button', { name: '清空' }))
    expect(field()).toHaveValue('')
    expect(verdicts()).toEqual([])
  })

  test('nothing is kept, wherever a page could keep it', async () => {
    speak(<CheckScreen />)
    const href = window.location.href
    await paste('95010')
    expect([localStorage.length, sessionStorage.length, document.cookie, window.location.href]).toEqual([0, 0, '', href])
    expect(field()).toHaveAttribute('autocomplete', 'off')
  })

  test('it never calls a number official, whatever is pasted', async () => {
    speak(<CheckScreen />)
    const user = userEvent.setup()
    const samples = fc.sample(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 +()-]{3,16}$/), fc.constantFrom(...Object.values(hotlines).map(({ digits }) => digits))), 25)
    for (const text of samples) {
      await user.clear(field())
      if (text) await user.paste(text)
      const found = screen.getByRole('region', { name: '查到的' })
      expect(found.textContent).not.toMatch(/官方|(?<!不等于)是真的|真的号码|(?<!不)可信/)
    }
  })
})

describe('whoever called', () => {
  test('what to do stands there before anything is pasted, with the ways to the scam step and the urgent road', () => {
    speak(<CheckScreen />)
    const called = within(screen.getByRole('region', { name: /刚给你打过电话/ }))
    expect(called.getAllByRole('listitem').length).toBeGreaterThanOrEqual(4)
    expect(called.getByRole('link', { name: /骗子/ })).toHaveAttribute('href', '/zh-CN/scam/#v1~start.approached')
    expect(called.getByRole('link', { name: /急事/ })).toHaveAttribute('href', '/zh-CN/urgent/#v1~start.urgent')
  })
})

describe('without the application', () => {
  const page = document.createElement('div')
  page.innerHTML = renderToString(
    <Language locale="zh-CN" words={words['zh-CN']}>
      <CheckScreen />
    </Language>,
  )

  test('there is no dead field, but the rule and every number on file, under a warning, as plain text', () => {
    expect(page.querySelector('textarea, button')).toBeNull()
    const list = page.querySelector('[data-claimed]')
    const text = list?.textContent ?? ''
    expect(text.indexOf('没有一个核实过')).toBeLessThan(text.indexOf('400-8822-528'))
    for (const { digits } of Object.values(hotlines)) expect(text.replace(/-/g, '')).toContain(digits)
    expect(page.querySelector('a[href^="tel:"]')).toBeNull()
  })
})
