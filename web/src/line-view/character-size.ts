/** The character sizes of LINE's own settings (設定 → トーク → フォントサイズ). */
export type CharacterSize = 'small' | 'normal' | 'large' | 'xl';

/** LINE publishes no factors; these are close to what its phones show. */
export const scaleOf: Record<CharacterSize, number> = { small: 0.85, normal: 1, large: 1.2, xl: 1.45 };

export const nameOf: Record<CharacterSize, string> = {
  small: '小',
  normal: '普通',
  large: '大',
  xl: '特大',
};
