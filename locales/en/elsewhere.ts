import type { Sayings } from '../words'

/** What people also type and what no road of ours is about, though a word or two may sound like it. */
export const elsewhere = [
  'hi', 'hey there', 'good morning', 'thanks', 'thank you so much', 'bye', 'ok', 'yes', 'no', 'test', 'testing', 'just looking', 'who are you', 'are you a robot', 'what can you do', 'lol', 'haha', 'asdf', 'qwerty', 'abc', '123', 'x', 'happy birthday',
  'how are you', 'nice to meet you', 'i love you', 'good night', 'what is this site', 'how does this work', 'foo bar', 'la la la', 'blah blah',
  'what is the weather tomorrow', 'what time is it', 'when is easter', 'who is the president', 'capital of germany', 'how tall is mount everest', 'how far is the moon', 'who won the world cup', 'when did world war two end', 'what is photosynthesis',
  'explain quantum physics', 'how many countries are there', 'largest ocean', 'who wrote hamlet', 'meaning of life', 'what is two plus two', 'square root of nine', 'convert miles to kilometers', 'chemical formula of water', 'speed of light',
  'tell me a story', 'tell me something funny', 'write a poem about spring', 'write an essay on climate change', 'translate this into french', 'summarise this article', 'write a cover letter', 'give me a riddle', 'play a game', 'sing a song',
  'how to cook rice', 'recipe for apple pie', 'how long to boil eggs', 'best burger in town', 'how to bake bread', 'chicken soup recipe', 'vegan dinner ideas', 'how to make coffee', 'restaurants nearby', 'wine with fish',
  'how do i lose weight', 'why do i have a headache', 'how much sleep do i need', 'is coffee healthy', 'exercises for back pain', 'home remedy for a cold', 'vaccination schedule', 'how to quit smoking', 'my dog does not eat', 'cat food advice', 'how to train a puppy',
  'python list comprehension', 'how do i reverse a string', 'javascript array map', 'fix my code', 'what is a git branch', 'install linux', 'import numpy as np', 'while true do', 'print hello world', 'select name from table', 'excel formula', 'null pointer exception',
  'how do i take a screenshot', 'my wifi is slow', 'reset my router', 'best laptop 2025', 'iphone or android', 'how to download music', 'how to edit a photo', 'netflix shows', 'movie recommendations', 'lyrics of yesterday', 'football scores', 'chess openings', 'nba results',
  'cheap flights to tokyo', 'train to london', 'hotel in paris', 'visa for canada', 'how to renew a passport', 'driving licence test', 'car insurance', 'car does not start', 'tyre pressure', 'public holidays', 'things to do in rome', 'airport parking',
  'stock price today', 'should i buy bitcoin', 'pinduoduo stock', 'who founded pinduoduo', 'mortgage rates', 'income tax', 'minimum wage', 'how to write a resume', 'job interview tips', 'my boss does not pay me', 'landlord keeps my deposit', 'divorce lawyer', 'unemployment benefit',
  'amazon prime price', 'ebay fees', 'how to sell on etsy', 'walmart opening hours', 'uber promo code', 'starbucks menu', 'taobao sign up', 'shein sizes', 'aliexpress app', 'what phone should i buy', 'gift ideas for mum', 'best washing machine brand',
  'how to tie a tie', 'how to remove a stain', 'how to paint a wall', 'water my plants', 'fix a leaky tap', 'how to fold a shirt', 'i feel sad', 'i am bored', 'she broke up with me', 'how to make friends', 'horoscope', 'dream meaning', 'lottery numbers', 'news today',
  'who wins the election', 'what do you think about politics', 'do you believe in god', 'are aliens real', 'sign of the zodiac', 'word for happy', 'spell necessary', 'return to sender elvis', 'ship in a bottle', 'fake plastic trees', 'court of king arthur', 'delivery room',
] as const satisfies Sayings
