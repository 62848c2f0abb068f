// The questions as react-use-wizard and react-hook-form show them: each step a form, an answer goes on.
import { createRoot } from 'react-dom/client'
import { FormProvider, useForm, useFormContext } from 'react-hook-form'
import { useWizard, Wizard } from 'react-use-wizard'
import questions from './questions.json'
import './plain.css'

function Question({ id, title, lead, answers }) {
  const { register, handleSubmit } = useFormContext()
  const { nextStep } = useWizard()
  const field = register(id)
  const answer = (event) => {
    void field.onChange(event)
    void handleSubmit(() => nextStep())()
  }
  return (
    <form>
      <h1>{title}</h1>
      <p>{lead}</p>
      {answers.map((text, i) => (
        <label key={text}>
          <input type="radio" {...field} value={i} onChange={answer} />
          {text}
        </label>
      ))}
    </form>
  )
}

function App() {
  const form = useForm()
  return (
    <FormProvider {...form}>
      <Wizard>
        {questions.map((question) => (
          <Question key={question.id} {...question} />
        ))}
      </Wizard>
    </FormProvider>
  )
}

createRoot(document.getElementById('root')).render(<App />)
