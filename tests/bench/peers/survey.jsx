// The questions as SurveyJS shows them: a page for each, an answer goes on.
import { createRoot } from 'react-dom/client'
import { Model, settings } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/survey-core.min.css'
import questions from './questions.json'

// By itself it rests for 300 ms before it goes on.
settings.autoAdvanceDelay = 0

const model = new Model({
  autoAdvanceEnabled: true,
  showTitle: false,
  pages: questions.map(({ id, title, lead, answers }) => ({
    name: id,
    elements: [{ type: 'radiogroup', name: id, title, description: lead, choices: answers.map((text, value) => ({ value, text })) }],
  })),
})

createRoot(document.getElementById('root')).render(<Survey model={model} />)
