import { bubbleWidth } from './flex-measures.ts';
import { FlexComponentView } from './flex-component.tsx';
import type { BlockName, FlexBubble, FlexMessage } from './line-json.ts';
import { Pressable } from './press.tsx';
import './flex.css';

/** A Flex Message: one bubble, or several side by side. */
export function FlexView({ message: { contents } }: { message: FlexMessage }) {
  if (contents.type === 'carousel')
    return (
      <div className="line-carousel" tabIndex={0} role="group" aria-label="横に並んだカード">
        {contents.contents.map((bubble, index) => (
          <Bubble key={index} bubble={bubble} />
        ))}
      </div>
    );
  return <Bubble bubble={contents} />;
}

function Bubble({ bubble }: { bubble: FlexBubble }) {
  const size = bubble.size ?? 'mega';
  const attributes = {
    className: 'line-flex-bubble',
    style: { width: bubbleWidth(size), direction: bubble.direction },
  };
  const blocks = (
    <div className="line-flex-blocks" data-size={size} data-footer={bubble.footer !== undefined}>
      <Block name="header" bubble={bubble} />
      <Block name="hero" bubble={bubble} />
      <Block name="body" bubble={bubble} />
      <Block name="footer" bubble={bubble} />
    </div>
  );
  return bubble.action ? (
    <Pressable action={bubble.action} {...attributes}>
      {blocks}
    </Pressable>
  ) : (
    <div {...attributes}>{blocks}</div>
  );
}

function Block({ name, bubble }: { name: BlockName; bubble: FlexBubble }) {
  const content = bubble[name];
  if (!content) return null;
  const style = bubble.styles?.[name];
  return (
    <div
      className="line-flex-block"
      data-block={name}
      style={{
        backgroundColor: style?.backgroundColor,
        ...(style?.separator && { borderTop: `1px solid ${style.separatorColor ?? '#d4d6da'}` }),
      }}
    >
      <FlexComponentView component={content} layout="vertical" style={{}} />
    </div>
  );
}
