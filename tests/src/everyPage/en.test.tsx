import { everyPage } from './everyPage'

everyPage('en')
