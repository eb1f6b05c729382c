/**
 * The colours of pictures. Blue, vermilion and green are of the palette of Okabe and Ito (Color Universal Design, 2008),
 * which people with any colour-vision deficiency tell apart; all have contrast on light and dark paper. What a colour says, a
 * sign, a shape or a dash says as well.
 */
export const pictureColours = {
  blue: '#0072B2',
  vermilion: '#D55E00',
  green: '#009E73',
  grey: '#6E6E6E',
} as const;

/** What all pictures look like: no background, and the colour of the text around them. */
export const pictureConfig = {
  background: 'transparent',
  font: 'system-ui, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  padding: 4,
  view: { stroke: null },
  title: {
    ...{ anchor: 'start', frame: 'group', fontSize: 14, fontWeight: 600 },
    ...{ color: 'currentColor', offset: 12 },
  },
  axis: {
    ...{ labelColor: 'currentColor', titleColor: 'currentColor', labelFontSize: 12 },
    ...{ titleFontSize: 12, titleFontWeight: 'normal', titlePadding: 8, labelLimit: 240 },
    ...{ gridColor: pictureColours.grey, gridOpacity: 0.25, domainColor: pictureColours.grey },
    ...{ tickColor: pictureColours.grey, labelPadding: 6 },
  },
  legend: {
    ...{ orient: 'top', direction: 'horizontal', title: null, labelColor: 'currentColor' },
    ...{ labelFontSize: 12, labelLimit: 260, columns: 3, offset: 8, symbolSize: 90 },
  },
  text: { color: 'currentColor', fontSize: 11.5 },
} as const;
