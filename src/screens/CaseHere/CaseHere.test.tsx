import type { ComponentProps } from 'react'
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { trailOf as trail } from '../../../tests/support/walk'
import { view, type View } from '../../../machines/core/view'
import { speak } from '../../../tests/support/speak'
import { openNewCase, recordMoment, renameCase } from '../../../machines/case/changes'
import { currentRecord, updateRecord } from '../../case/store'
import { forget } from '../../state/storage'
import { useCaseHere } from '../../case/useCaseHere'
import { AFTERWARDS } from '../goOn'
import { CaseHere as Parts, OwnClocks as Clocks, WaitLead as OwnLead } from './CaseHere'

const NOW = Date.now()

/** The parts of a page, told what the page has asked. */
const CaseHere = ({ view: shown }: Pick<ComponentProps<typeof Parts>, 'view'>) => <Parts view={shown} found={useCaseHere(shown.trail)} />
const OwnClocks = ({ view: shown }: Pick<ComponentProps<typeof Clocks>, 'view'>) => <Clocks view={shown} found={useCaseHere(shown.trail)} />

function WaitLead({ words, children }: { readonly words: string; readonly children: string }) {
  const shown = action(words)
  const found = useCaseHere(shown.trail)
  if (shown.kind !== 'action') throw new Error(`"${words}" ends the walk`)
  return (
    <OwnLead view={shown} found={found}>
      {children}
    </OwnLead>
  )
}

function action(words: string): Extract<View, { kind: 'action' | 'ending' }> {
  const walked = trail(words)
  const shown = view({ trail: walked }, walked.end)
  if (shown.kind !== 'action' && shown.kind !== 'ending') throw new Error(`"${words}" ends at a question`)
  return shown
}

const beginning = 'start.bought issue.quality goods.none stage.notYet'
const reminding = 'start.bought issue.quality goods.none stage.noReply silence.within24h'
const cases = () => currentRecord().record.cases
const until = () => screen.getByRole('region', { name: '等到什么时候' })

beforeEach(() => forget('erasing'))

describe('a wait whose beginning nobody noted', () => {
  test('asks for it; one tap notes it, opens a case and moves to the heading', async () => {
    speak(<CaseHere view={action('start.bought issue.quality goods.none stage.notYet')} />)
    expect(screen.getByText('＿＿月＿＿日', { exact: false })).toBeInTheDocument()
    await userEvent.click(screen.getByText('等到什么时候'))
    await userEvent.click(screen.getByRole('button', { name: '刚刚' }))
    expect(until()).toHaveTextContent(/还差/)
    expect(within(until()).getByRole('heading', { name: '等到什么时候' })).toHaveFocus()
    expect(cases()).toMatchObject([{ trail: 'v1~start.bought~issue.quality~goods.none~stage.notYet' }])
    expect(screen.getByRole('link', { name: /看经过/ })).toHaveAttribute('href', '/zh-CN/cases/')
  })

  test('does not offer "just now" to who said it was longer ago', () => {
    speak(<CaseHere view={action(reminding)} />)
    expect(screen.queryByRole('button', { name: '刚刚' })).toBeNull()
    expect(screen.queryByRole('button', { name: '大约半小时前' })).toBeNull()
  })

  test('offers them times that fit their answers instead, noted as rough ones with one tap', async () => {
    speak(<CaseHere view={action(reminding)} />)
    expect(screen.getByRole('button', { name: '填别的时间' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '大约 3 小时前' }))
    expect(until()).toHaveTextContent(/还差 21 小时/)
    expect(cases()[0]?.moments.contactedAt).toMatchObject({ rough: true })
  })
})

describe('beside an open case', () => {
  beforeEach(() => {
    updateRecord(openNewCase('toy', trail(reminding), NOW))
    updateRecord(renameCase('toy', '小熊玩具', NOW))
    updateRecord(recordMoment('toy', 'contactedAt', NOW, NOW))
  })

  test('its own step shows its clock and where it is kept', () => {
    speak(<CaseHere view={action(reminding)} />)
    expect(until()).toHaveTextContent('还差')
    expect(screen.getByText(/记在“小熊玩具”里/)).toBeVisible()
  })

  test('while the wait lasts the page says why to wait; once it is over it says so instead, and leads on', async () => {
    const { unmount } = speak(<WaitLead words={reminding}>再等一等。</WaitLead>)
    expect(screen.getByText('再等一等。')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
    unmount()
    updateRecord(recordMoment('toy', 'contactedAt', NOW - 25 * 3_600_000, NOW + 1))
    speak(
      <>
        <WaitLead words={reminding}>再等一等。</WaitLead>
        <h2 id={AFTERWARDS} tabIndex={-1}>
          后来呢？
        </h2>
      </>,
    )
    expect(screen.queryByText('再等一等。')).toBeNull()
    expect(screen.getByText('等的时间到了。')).toHaveAttribute('data-lead')
    HTMLElement.prototype.scrollIntoView = () => {}
    await userEvent.click(screen.getByRole('button', { name: '看下一步' }))
    expect(screen.getByRole('heading', { name: '后来呢？' })).toHaveFocus()
  })

  test('a walk of no case is told what everybody is', () => {
    updateRecord(recordMoment('toy', 'contactedAt', NOW - 25 * 3_600_000, NOW + 1))
    speak(<WaitLead words="start.bought issue.fake stage.noReply silence.within24h">再等一等。</WaitLead>)
    expect(screen.getByText('再等一等。')).toBeVisible()
  })

  test('where a step only begins a wait, its clock leads on itself', () => {
    updateRecord(openNewCase('new', trail(beginning), NOW))
    updateRecord(recordMoment('new', 'contactedAt', NOW - 25 * 3_600_000, NOW))
    speak(<CaseHere view={action(beginning)} />)
    expect(within(until()).getByRole('button', { name: '看下一步' })).toBeVisible()
  })

  test('another walk notes nothing until it is said where it belongs', async () => {
    speak(<CaseHere view={action('start.bought issue.fake stage.refused')} />)
    expect(screen.queryByRole('button', { name: '刚刚' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '存成一件新的事' }))
    expect(cases().map(({ id }) => id)).toHaveLength(2)
    expect(cases()[0]).toMatchObject({ id: 'toy', trail: 'v1~start.bought~issue.quality~goods.none~stage.noReply~silence.within24h' })
    await userEvent.click(screen.getByText('等到什么时候'))
    expect(screen.getByRole('button', { name: '刚刚' })).toBeVisible()
  })

  test('a walk of another case offers to open that one', async () => {
    updateRecord(openNewCase('parcel', trail('start.bought issue.fake stage.refused'), NOW))
    speak(<CaseHere view={action(reminding)} />)
    await userEvent.click(screen.getByRole('button', { name: '打开“小熊玩具”' }))
    expect(currentRecord().record.open).toBe('toy')
  })
})

describe('where somebody may promise something', () => {
  const asking = 'start.bought issue.quality stage.withPlatform ruling.over48h'

  test('it is noted, counted down to and shown again', async () => {
    speak(<CaseHere view={action(asking)} />)
    await userEvent.click(screen.getByRole('button', { name: '记下客服的承诺' }))
    await userEvent.type(screen.getByRole('textbox', { name: /工号/ }), '6801')
    await userEvent.click(screen.getByRole('button', { name: /48 小时内/ }))
    await userEvent.click(screen.getByRole('button', { name: '记下' }))
    const region = screen.getByRole('region', { name: '客服答应的事' })
    expect(region).toHaveTextContent('6801')
    expect(region).toHaveTextContent('还差')
  })

  test('an ending where a person rests asks for it too', () => {
    speak(<CaseHere view={action('start.bought issue.quality stage.withPlatform ruling.won afterWin.over24h demandEnforcement.promised')} />)
    expect(screen.getByText('客服答应的事', { selector: 'summary' })).toBeVisible()
  })
})

describe('the buyer’s own clock', () => {
  const refused = 'start.bought issue.quality stage.refused'
  const shown = () => {
    const asked = action(refused)
    if (asked.kind !== 'action') throw new Error('No action')
    return asked
  }
  const end = () => screen.getByLabelText('照页面写的，填最后的日期和时间')
  const save = () => userEvent.click(screen.getByRole('button', { name: '记下' }))

  test('is one folded line until it is noted, then a countdown that can be taken back', async () => {
    const { container } = speak(<OwnClocks view={shown()} />)
    expect(container.querySelector('details')).not.toHaveAttribute('open')
    fireEvent.change(end(), { target: { value: '2099-11-22T14:05' } })
    await save()
    const region = screen.getByRole('region', { name: '轮到你处理' })
    expect(region).toHaveTextContent(/11月22日.*14:05 之前/)
    expect(region).toHaveTextContent('还剩')
    expect(cases()[0]?.moments).toEqual({ mustActUntil: { at: Date.parse('2099-11-22T14:05:00+08:00') } })
    await userEvent.click(within(region).getByRole('button', { name: '改时间' }))
    await userEvent.click(within(region).getByRole('button', { name: '清掉这个时间' }))
    expect(screen.queryByRole('region', { name: '轮到你处理' })).toBeNull()
  })

  test('that has passed says to see first whether the request is still open', async () => {
    speak(<OwnClocks view={shown()} />)
    fireEvent.change(end(), { target: { value: '2026-01-02T14:05' } })
    await save()
    expect(screen.getByRole('region', { name: '轮到你处理' })).toHaveTextContent('先看这张申请还开着没有')
  })

  test.each([
    ['', '照页面写的'],
    ['2026-11-20', '没填全'],
    ['明天', '没填全'],
    ['2126-11-20T14:05', '年份'],
  ])('typed as "%s" is asked for again, and nothing is written', async (typed, said) => {
    speak(<OwnClocks view={shown()} />)
    // A browser without such a field lets anything through.
    end().setAttribute('type', 'text')
    Object.defineProperty(end(), 'type', { get: () => 'text', set: () => {} })
    fireEvent.change(end(), { target: { value: typed } })
    await save()
    expect(screen.getByRole('alert')).toHaveTextContent(said)
    expect(cases()).toEqual([])
  })
})
