export type { PictureId, UndrawnReason } from '../explain/pictures/picture-language.js';
export { lossCurve } from '../requote/curve/loss-curve.js';
export type { LossCurve, LossPoint } from '../requote/curve/loss-curve-record.js';
export { asIfPictureWith } from './as-if-picture.js';
export { coversPictureWith } from './covers-picture.js';
export { frontierPictureWith } from './frontier-picture.js';
export { lossCurvePictureWith } from './loss-curve-picture.js';
export type { DrawnPicture, Picture, PictureRow, UndrawnPicture, VegaLiteSpec } from './picture.js';
export { pictureColours } from './picture-style.js';
export { offersPictureWith } from './offers-picture.js';
export { premiumDifferenceWith } from './premium-difference.js';
export { premiumWaterfallWith } from './premium-waterfall.js';
export { roadmapPictureWith } from './roadmap-picture.js';
export {
  asIfPicture,
  coversPicture,
  frontierPicture,
  lossCurvePicture,
  offersPicture,
  premiumDifference,
  premiumWaterfall,
  roadmapPicture,
} from './in-asked-language.js';
export type { PictureSpeech } from '../explain/pictures/picture-words.js';
