import { useHere } from "../here.ts";
import { Modal } from "./modal.tsx";

/** The forms that are open, one above the other. */
export function Modals() {
  const { known } = useHere();
  return (
    <>
      {known.views.map((open) => (
        <Modal key={open.id} open={open} />
      ))}
    </>
  );
}
