import type { CSSProperties } from 'react';

import { FlexBoxView } from './flex-box.tsx';
import { fontSize, imageWidth, placement, spacing } from './flex-measures.ts';
import { FlexTextView } from './flex-text.tsx';
import type { FlexButton, FlexComponent, FlexImage, Layout } from './line-json.ts';
import { ActionButton, Pressable } from './press.tsx';

interface Props {
  component: FlexComponent;
  layout: Layout;
  /** Where it stands in its box. */
  style: CSSProperties;
}

/** One component of a Flex box. */
export function FlexComponentView({ component, layout, style }: Props) {
  switch (component.type) {
    case 'box':
      return (
        <FlexBoxView box={component} style={style}>
          {component.contents.map((child, index) => (
            <FlexComponentView
              key={index}
              component={child}
              layout={component.layout}
              style={placement(child, component.layout, spacing(component.spacing), index === 0)}
            />
          ))}
        </FlexBoxView>
      );
    case 'text':
      return <FlexTextView text={component} style={style} />;
    case 'button':
      return <Button button={component} style={style} />;
    case 'image':
      return <Picture image={component} style={style} />;
    case 'icon': {
      const side = fontSize(component.size, component.scaling);
      const shape = { height: side, aspectRatio: ratio(component.aspectRatio) };
      return <img className="line-flex-icon" src={component.url} alt="" style={{ ...style, ...shape }} />;
    }
    case 'separator': {
      const edge = layout === 'vertical' ? 'borderTop' : 'borderLeft';
      return <div style={{ ...style, [edge]: `1px solid ${component.color ?? '#d4d6da'}` }} />;
    }
    case 'filler':
      return <div style={style} />;
    case 'spacer': {
      const room = spacing(component.size ?? 'md');
      return <div style={{ ...style, ...(layout === 'vertical' ? { height: room } : { width: room }) }} />;
    }
    default:
      return <span className="line-unknown">表示できません: {(component as { type: string }).type}</span>;
  }
}

function Button({ button, style }: { button: FlexButton; style: CSSProperties }) {
  const kind = button.style ?? 'link';
  // LINE colours the words of a link and the ground of the other two.
  const colour =
    button.color && (kind === 'link' ? { color: button.color } : { backgroundColor: button.color });
  return (
    <div className="line-flex-cell" data-gravity={button.gravity} style={style}>
      <ActionButton
        action={button.action}
        className={`line-flex-button line-flex-${kind} line-height-${button.height ?? 'md'}`}
        style={{ ...colour, fontSize: fontSize('md', button.scaling) }}
      >
        {button.action.label}
      </ActionButton>
    </div>
  );
}

function Picture({ image, style }: { image: FlexImage; style: CSSProperties }) {
  const picture = (
    <img
      src={image.url}
      alt=""
      style={{
        width: image.size === 'full' ? '100%' : imageWidth(image.size ?? 'md'),
        aspectRatio: ratio(image.aspectRatio),
        objectFit: image.aspectMode === 'cover' ? 'cover' : 'contain',
        backgroundColor: image.backgroundColor,
      }}
    />
  );
  const cell = (
    <div className="line-flex-image" data-align={image.align ?? 'center'} data-gravity={image.gravity}>
      {picture}
    </div>
  );
  return image.action ? (
    <Pressable action={image.action} style={style}>
      {cell}
    </Pressable>
  ) : (
    <div style={style}>{cell}</div>
  );
}

const ratio = (value: string | undefined) => (value ?? '1:1').replace(':', ' / ');
