import type { ActionsBlockElement, SectionBlockAccessory } from "@slack/types";
import { useHere } from "../here.ts";
import { ActionSelect } from "./action-select.tsx";
import { BlockButton } from "./button.tsx";
import { BlockOverflow } from "./overflow.tsx";

/** An element that acts at once: a button, a select, an overflow menu. */
export function Element(props: {
  element: ActionsBlockElement | Exclude<SectionBlockAccessory, { type: "image" }>;
  blockId: string;
}) {
  const { element, blockId } = props;
  const { words } = useHere();
  switch (element.type) {
    case "button":
      return <BlockButton button={element} blockId={blockId} />;
    case "overflow":
      return <BlockOverflow overflow={element} blockId={blockId} />;
    case "static_select":
    case "users_select":
    case "external_select":
      return <ActionSelect select={element} blockId={blockId} />;
    default:
      return (
        <span class="unknown" role="alert">
          {words.unknownElement(element.type)}
        </span>
      );
  }
}
