import { JAPANESE } from '../vocabulary/japanese.ts';
import { type Grammar, namesOf } from './grammar.ts';

/** Japanese: a name, its particle, often how it moved, the figure, and what is said of it last. */
export const JAPANESE_GRAMMAR: Grammar = {
  names: namesOf(JAPANESE),
  isSpaced: false,
  sentence: /[^。!?\uff01\uff1f\n]{1,600}[。!?\uff01\uff1f]?/,
  link: /^(?:[(\uff08][^()\uff08\uff09]{0,30}[)\uff09])?(?:[はがもを]|の(?:見通し|予想|計画)は|につい?ては|となる|、|:|\uff1a)?(?!.*(?:うち|それぞれ|から|占め|構成))[^、。;\d]{0,16}、?$/,
  verb: /^/,
  own: /(?:^|[\s、。,:\uff1a「」()\uff08\uff09・]|[はがもとや]|(?:当社|四半期|今期|当期|通期|年度|[0-9\uff10-\uff19]月期|全体|グループ)の|連結|全社|通期|四半期|今期|当期|調整後|合計)$/,
  others: /(?:事業|部門|セグメント|国内|海外|地域|製品|向け)の?$/,
  past: /(?:前年|前期|昨年|前四半期)(?!.{0,6}(?:比|より|から|に対))|従来(?:予想|計画)/,
  loss: /損/,
  minus: /マイナス$/,
  difference:
    /^(?:の?(?:増加|減少|増収|増益|減収|減益|上昇|低下|改善|上回|下回|プラス|マイナス)|[増減](?!の)|から|を占め|ずつ|相当の|以上の|未満の|規模の|[^、。]{0,20}影響)/,
  range: { to: /^\s?から\s?$/, after: /^(?:の(?:間|範囲|レンジ)|程度|を?(?:見込|予想)|と(?:見込|予想))/ },
  expected: /見込|予想|見通し|計画|ガイダンス|目標/,
  met: /上回りました|上回った|下回りました|達成しました|達成した|着地/,
  isVerbLast: true,
  up: /増|上昇|成長|改善|プラス|伸び|拡大/,
  down: /減|低下|下落|マイナス|悪化|縮小/,
  byQuarter: /前四半期|前Q|QoQ/i,
  share: /占め|構成比|割合/,
  bases: [
    [/(?:non-GAAP|調整後)[^、。]{0,4}$/i, 'non-GAAP'],
    [/GAAP[^、。]{0,4}$/i, 'GAAP'],
  ],
  quarter: /第([一二三四1-4\uff11-\uff14])四半期|(?<![\d.])([1-4])Q|Q([1-4])/,
  thisQuarter: /今四半期|当四半期|この四半期/,
  fullYear: /通期|年間/,
  year: /(20\d\d)年\d{0,2}月?期/,
};
