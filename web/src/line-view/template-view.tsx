import type { Action, Card, Template, TemplateMessage } from './line-json.ts';
import { ActionButton, Pressable } from './press.tsx';
import './template.css';

/** LINE's ready-made layouts. Their characters do not follow the character size: only Flex says how LINE scales. */
export function TemplateView({ message }: { message: TemplateMessage }) {
  return <Layout template={message.template} />;
}

function Layout({ template }: { template: Template }) {
  switch (template.type) {
    case 'buttons':
      return <CardView card={template} {...(template.defaultAction && { action: template.defaultAction })} />;
    case 'confirm':
      return (
        <div className="line-card" data-layout="confirm">
          <p>{template.text}</p>
          <Actions actions={template.actions} />
        </div>
      );
    case 'carousel':
      return (
        <div className="line-carousel" tabIndex={0} role="group" aria-label="横に並んだカード">
          {template.columns.map((card, index) => (
            <CardView key={index} card={card} />
          ))}
        </div>
      );
    case 'image_carousel':
      return (
        <div className="line-carousel" tabIndex={0} role="group" aria-label="横に並んだ写真">
          {template.columns.map((column, index) => (
            <ActionButton key={index} action={column.action} className="line-card-image">
              <img src={column.imageUrl} alt="" />
              <span>{column.action.label ?? '写真を押す'}</span>
            </ActionButton>
          ))}
        </div>
      );
    default:
      return (
        <p className="line-unknown">
          この種類のメッセージは表示できません: {(template as { type: string }).type}
        </p>
      );
  }
}

function CardView({ card, action }: { card: Card; action?: Action }) {
  const top = (
    <>
      {card.thumbnailImageUrl && <img src={card.thumbnailImageUrl} alt="" />}
      {card.title && <strong>{card.title}</strong>}
      <p>{card.text}</p>
    </>
  );
  return (
    <div className="line-card">
      {action ? <Pressable action={action}>{top}</Pressable> : top}
      <Actions actions={card.actions} />
    </div>
  );
}

function Actions({ actions }: { actions: Action[] }) {
  return (
    <div className="line-card-actions">
      {actions.map((action, index) => (
        <ActionButton key={index} action={action}>
          {action.label}
        </ActionButton>
      ))}
    </div>
  );
}
