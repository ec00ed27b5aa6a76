import { z } from 'zod';
import { byType, oneOf } from './choice.ts';
import { datetimePicker } from './datetime-picker.ts';
import { codeUnits, graphemes } from './text-limit.ts';
import { actionUri } from './url.ts';

/*
 * https://developers.line.biz/en/reference/messaging-api/#action-objects
 * Label lengths: #action-object-label-spec
 */
export const templateAction = byType(ordinary(graphemes(20)));
export const imageCarouselAction = byType(ordinary(graphemes(12).optional()));
export const flexButtonAction = byType(ordinary(graphemes(40)));
export const flexAction = byType(ordinary(graphemes(40).optional()));

/** Camera, camera roll and location can only be opened by a quick reply. */
export const quickReplyAction = byType([
  ...ordinary(graphemes(20)),
  ...(['camera', 'cameraRoll', 'location'] as const).map((type) =>
    z.strictObject({ type: z.literal(type), label: graphemes(20) }),
  ),
]);

/** Switching rich menus is for rich menus only. */
export const richMenuAction = byType([
  ...ordinary(graphemes(20).optional()),
  z.strictObject({
    type: z.literal('richmenuswitch'),
    label: graphemes(20).optional(),
    data: codeUnits(300),
    richMenuAliasId: z.string().regex(/^[a-z0-9_-]{1,32}$/, 'invalid richMenuAliasId'),
  }),
]);

type Label = z.ZodType<string | undefined>;

function ordinary(label: Label) {
  return [
    postback(label),
    z.strictObject({ type: z.literal('message'), label, text: graphemes(300) }),
    z.strictObject({
      type: z.literal('uri'),
      label,
      uri: actionUri,
      altUri: z.strictObject({ desktop: actionUri }).optional(),
    }),
    datetimePicker(label),
    z.strictObject({ type: z.literal('clipboard'), label, clipboardText: codeUnits(1000) }),
  ] as const;
}

function postback(label: Label) {
  return z
    .strictObject({
      type: z.literal('postback'),
      label,
      data: codeUnits(300),
      displayText: graphemes(300).optional(),
      text: graphemes(300).optional(),
      inputOption: oneOf('closeRichMenu', 'openRichMenu', 'openKeyboard', 'openVoice').optional(),
      fillInText: graphemes(300).optional(),
    })
    .refine(({ displayText, text }) => displayText === undefined || text === undefined, {
      path: ['text'],
      error: 'displayText and text may not both be specified',
    })
    .refine(({ inputOption, fillInText }) => fillInText === undefined || inputOption === 'openKeyboard', {
      path: ['fillInText'],
      error: 'Only valid when inputOption is openKeyboard',
    });
}
