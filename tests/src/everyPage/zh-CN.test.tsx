import { everyPage } from './everyPage'

everyPage('zh-CN')
