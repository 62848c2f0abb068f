import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { hrefTo, type Tool } from '../../address'
import { Text } from '../../components/Text/Text'
import { Section } from '../../components/Section/Section'
import { useAdvice, useLocale, useToolWords } from '../../i18n/i18n'
import { ToolFrame } from '../ToolFrame/ToolFrame'
import { ground, wrongNumber } from './ground'
import css from './About.module.css'

type PartProps = { readonly id: string; readonly title: string; readonly open?: boolean; readonly children: ReactNode }

const Part = (props: PartProps) => <Section {...props} className={css.section} />

const Paragraphs = ({ text }: { readonly text: readonly string[] }) =>
  text.map((paragraph) => (
    <p key={paragraph}>
      <Text>{paragraph}</Text>
    </p>
  ))

const Onward = ({ to, children }: { readonly to: Tool; readonly children: string }) => (
  <p className={css.onward} data-screen>
    <a href={hrefTo(useLocale(), { page: to })}>{children}</a>
  </p>
)

/** What the articles got wrong, put right. The number stands here only to be known as another company's. */
function Corrections() {
  const { corrections } = useToolWords().about
  const { calls } = useAdvice().facts
  const { t } = useTranslation('tools')
  const { digits, owner } = wrongNumber
  const { sellerTools, only, trust, codes, rate } = corrections
  return (
    <Part id="corrections" title={corrections.title}>
      <ul className={css.points}>
        <li data-claimed>{t(($) => $.about.corrections.hotline, { digits, owner: calls.owners[owner] })}</li>
        {[sellerTools, only, trust, codes, rate].map((text) => (
          <li key={text}>
            <Text>{text}</Text>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** Where whoever publishes this copy can be written to. */
const Contact = () => (
  <>
    {useToolWords().about.wrong.reach}
    <a href={__CONTACT__}>{__CONTACT__.replace('mailto:', '')}</a>
  </>
)

const ids = ['is', 'isNot', 'privacy', 'ground', 'unverified', 'corrections', 'wrong', 'copy'] as const

/** What this is and what it is not, what it rests on, and what nobody has verified yet. */
export function AboutScreen() {
  const { about } = useToolWords()
  const { t } = useTranslation('tools')
  const { statements, conflicts, laws, ...dates } = ground
  const parts = ids.map((id) => ({ id, name: about[id].title }))
  return (
    <ToolFrame tool="about" lead={about.lead} jumpIfWide jump={{ label: about.jump, parts }}>
      <Part id="is" title={about.is.title} open>
        <Paragraphs text={about.is.text} />
      </Part>
      <Part id="isNot" title={about.isNot.title}>
        <Paragraphs text={about.isNot.text} />
      </Part>
      <Part id="privacy" title={about.privacy.title}>
        <Paragraphs text={about.privacy.text} />
      </Part>
      <Part id="ground" title={about.ground.title}>
        <p>{t(($) => $.about.ground.counted, { statements, conflicts, laws })}</p>
        <p>{about.ground.graded}</p>
        <Onward to="sources">{about.toSources}</Onward>
      </Part>
      <Part id="unverified" title={about.unverified.title}>
        <Paragraphs text={[t(($) => $.about.unverified.checked, dates)]} />
        <p>{about.unverified.missing}</p>
        <ul className={css.points}>
          {about.unverified.list.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <Onward to="numbers">{about.toNumbers}</Onward>
      </Part>
      <Corrections />
      <Part id="wrong" title={about.wrong.title}>
        <p>{__CONTACT__ ? <Contact /> : about.wrong.nobody}</p>
        <p>{about.wrong.note}</p>
      </Part>
      <Part id="copy" title={about.copy.title}>
        <Paragraphs text={[t(($) => $.about.copy.version, { version: __FLOW_VERSION__, date: __BUILT_ON__ })]} />
        <p>{about.copy.licence}</p>
        <p>
          <a href={`${import.meta.env.BASE_URL}licences.txt`}>{about.copy.others}</a>
        </p>
        <Onward to="map">{about.toMap}</Onward>
      </Part>
    </ToolFrame>
  )
}
