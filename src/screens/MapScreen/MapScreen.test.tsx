import { screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { stepIds } from '../../../machines/flow'
import { edges } from '../../../tests/support/edges'
import { speak } from '../../../tests/support/speak'
import { words } from '../../../tests/support/words'
import { Language } from '../../i18n/i18n'
import { forget } from '../../state/storage'
import { remember } from '../../walk/remembered'
import { walked } from '../../../tests/support/walk'
import { MapScreen } from './MapScreen'

describe('the map', () => {
  test('every step is a box that leads to it', () => {
    speak(<MapScreen />)
    for (const step of stepIds) {
      const box = document.getElementById(`map-${step}`)
      expect(box?.getAttribute('href')).toBe(step === 'start' ? '/zh-CN/' : `/zh-CN/${step}/`)
    }
  })

  test('every answer follows its line to a box', () => {
    const { container } = speak(<MapScreen />)
    const follows = [...container.querySelectorAll('svg a[href^="#map-"]')].map((link) => link.getAttribute('href') ?? '')
    expect(follows.sort()).toEqual(edges.map(({ to }) => `#map-${to}`).sort())
  })

  test('the table says the same', () => {
    speak(<MapScreen />)
    const rows = [...document.getElementsByTagName('tr')].filter((row) => row.getElementsByTagName('td').length === 2)
    expect(rows).toHaveLength(edges.length)
  })

  test('one’s own way stands out, in the drawing and in words, and leads back with its answers', () => {
    remember(walked(['start.bought', 'issue.fake']))
    const { container } = speak(<MapScreen />)
    const own = container.querySelector('[id="map-stage"]')
    expect(own?.getAttribute('aria-label')).toContain('你走过')
    expect(own?.getAttribute('href')).toBe('/zh-CN/stage/#v1~start.bought~issue.fake')
    expect(container.querySelector('[id="map-silence"]')?.getAttribute('aria-label')).not.toContain('你走过')
    expect(screen.getAllByText(/你走过/, { selector: 'td strong' })).toHaveLength(2)
    forget('tab')
  })

  test('what is written at build time knows no way', () => {
    remember(walked(['start.bought', 'issue.fake']))
    const page = renderToString(
      <Language locale="zh-CN" words={words['zh-CN']}>
        <MapScreen />
      </Language>,
    )
    expect(page).not.toContain('你走过')
    forget('tab')
  })
})
