import { useTranslation } from 'react-i18next'
import { Choices } from '../../components/Choices/Choices'
import { CopyButton } from '../../components/CopyButton/CopyButton'
import { FactLinks } from '../../components/FactLinks/FactLinks'
import { Icon } from '../../components/Icon/Icon'
import { Text, Title } from '../../components/Text/Text'
import { useToolWords } from '../../i18n/i18n'
import { SystemShare } from '../../share/SystemShare'
import { askFirst, factsOf, onwards, type Judgement, type SignId } from './judging'
import css from './Check.module.css'

/** What a sign rests on: facts with their page, plain caution, or nothing but our own counting. */
function Grounds({ id }: { readonly id: SignId }) {
  const { caution, ours } = useToolWords().check.message
  const facts = factsOf(id)
  if (!facts.length) return <small className={css.small}>{id === 'wording' ? ours : caution}</small>
  return (
    <small className={css.small}>
      <FactLinks ids={facts} className={css.fact} />
    </small>
  )
}

/** Each link: whose it is, whose it wants to seem, and what is odd about it. */
function Links({ links }: Pick<Judgement, 'links'>) {
  const { message } = useToolWords().check
  const { t } = useTranslation('tools')
  if (!links.length) return null
  return (
    <>
      <h3>{message.linksTitle}</h3>
      <ul className={css.list}>
        {links.map(({ written, owner, pretends, oddities, start }) => (
          <li key={start} className={css.found} data-link>
            <p className={css.address}>{written}</p>
            <p>{t(($) => $.check.message.owner, { owner })}</p>
            {pretends && <p className={css.alarm}>{t(($) => $.check.message.pretends, { name: pretends })}</p>}
            {oddities.filter((oddity) => oddity !== 'lookAlike' || !pretends).map((oddity) => (
              <p key={oddity}>{message.oddities[oddity]}</p>
            ))}
          </li>
        ))}
      </ul>
      <p className={css.small}>{message.cannotTell}</p>
    </>
  )
}

/** What to do, with whom to call; where nothing is known too. The ways on stand where something was seen. */
function Now({ verdict }: Pick<Judgement, 'verdict'>) {
  const { message } = useToolWords().check
  const { t } = useTranslation()
  const isWarned = verdict !== 'nothing'
  return (
    <>
      <h3 id="messageNow">{message.nowTitle}</h3>
      {isWarned && <p>{message.now.stop}</p>}
      <p>
        <Text>{message.now.ask}</Text>
      </p>
      <p className={css.calls}>
        {askFirst.map((number) => (
          <a key={number} className={css.call} href={`tel:${number}`}>
            {t(($) => $.ui.reach.dial, { number })}
          </a>
        ))}
      </p>
      {isWarned && (
        <Choices
          labelledBy="messageNow"
          cards={[
            { text: message.roads.money, to: onwards.money, tone: 'urgent' },
            { text: message.roads.code, to: onwards.code },
            { text: message.roads.screen, to: onwards.screen },
            { text: message.roads.nothing, to: onwards.nothing },
          ]}
        />
      )}
    </>
  )
}

function Signs({ signs }: Pick<Judgement, 'signs'>) {
  const { message } = useToolWords().check
  if (!signs.length) return null
  return (
    <>
      <h3>{message.signsTitle}</h3>
      <ul className={css.list}>
        {signs.map(({ id, written }) => (
          <li key={id} className={css.sign} data-sign={id}>
            <strong>
              <Title>{message.signs[id]}</Title>
            </strong>
            <q className={css.quote}>{written}</q>
            <Grounds id={id} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Words for the family, to copy or to hand to another app. */
function ForFamily({ verdict, signs }: Pick<Judgement, 'verdict' | 'signs'>) {
  const { message } = useToolWords().check
  const { t } = useTranslation('tools')
  const named = signs.map(({ id }) => message.signs[id]).join(message.separator)
  const signsOnCard = named && t(($) => $.check.message.cardSigns, { signs: named })
  const card = t(($) => $.check.message.card, { verdict: message.verdicts[verdict].title, signs: signsOnCard })
  return (
    <>
      <h3>{message.family}</h3>
      <p className={css.card}>{card}</p>
      <CopyButton label={message.copy} text={card} />
      <SystemShare what={{ text: card }} />
    </>
  )
}

/** The verdict on a whole message: what it is, what to do now, why, and words for the family. */
export function Message({ judged }: { readonly judged: Judgement }) {
  const { message } = useToolWords().check
  const { verdict, signs, links } = judged
  // One sign is too little for a verdict, and too much to say that there is none.
  const { title, text } = verdict === 'nothing' && signs.length ? message.unsure : message.verdicts[verdict]
  return (
    <div className={`${css.message} ${css[verdict]}`} data-message={verdict}>
      <h3 className={css.messageTitle}>
        {verdict !== 'nothing' && <Icon name="urgent" />}
        {title}
      </h3>
      <p>{text}</p>
      <Now verdict={verdict} />
      <Signs signs={signs} />
      <Links links={links} />
      {verdict !== 'nothing' && <ForFamily verdict={verdict} signs={signs} />}
    </div>
  )
}
