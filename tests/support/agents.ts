/** How browsers introduce themselves, as met in the wild. */
const ANDROID = 'Mozilla/5.0 (Linux; Android 12; NOH-AN00 Build/HUAWEINOH-AN00'
const IOS = 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

/** Apps that show pages inside themselves, and what they are taken for. */
export const inside = {
  'WeChat on Android': [`${ANDROID}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0.5304.141 Mobile Safari/537.36 XWEB/5317 MMWEBSDK/20240301 MicroMessenger/8.0.48.2580(0x28003052) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN`, 'wechat'],
  'WeChat on iOS': [`${IOS} Mobile/15E148 MicroMessenger/8.0.47(0x18002f2c) NetType/4G Language/zh_CN`, 'wechat'],
  'QQ on Android': [`${ANDROID}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/98.0.4758.102 MQQBrowser/6.2 TBS/046805 Mobile Safari/537.36 V1_AND_SQ_8.9.88_5136_YYB_D QQ/8.9.88.13035 NetType/WIFI`, 'qq'],
  'QQ on iOS': [`${IOS} Mobile/15E148 QQ/9.0.30.612 V1_IPH_SQ_9.0.30_1_APP_A`, 'qq'],
  UC: [`${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/100.0.4896.58 UCBrowser/15.5.2.1227 Mobile Safari/537.36`, 'uc'],
  'QQ Browser': [`${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/89.0.4389.72 MQQBrowser/13.8 Mobile Safari/537.36`, 'other'],
  'an Android WebView': [`${ANDROID}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/114.0.0.0 Mobile Safari/537.36`, 'other'],
  'an iOS WebView': [`${IOS} Mobile/15E148`, 'other'],
} as const

/** Browsers that stand on their own. */
export const browsers = {
  'Safari on iOS': `${IOS} Version/16.6 Mobile/15E148 Safari/604.1`,
  'Chrome on Android': `${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36`,
  'Huawei’s browser': `${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99.0.4844.88 HuaweiBrowser/14.0.0.301 Mobile Safari/537.36`,
  'Firefox on a computer': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Edge on a computer': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0',
}

