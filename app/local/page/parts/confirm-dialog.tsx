import type { Question } from "../here.ts";
import { Dialog } from "./dialog.tsx";

export function ConfirmDialog({ question, onAnswer }: { question: Question; onAnswer: (yes: boolean) => void }) {
  return (
    <Dialog
      labelledBy="confirm-title"
      describedBy="confirm-text"
      kind="alertdialog"
      className="dialog-small"
      onClose={() => onAnswer(false)}
    >
      <h2 class="dialog-title" id="confirm-title">
        {question.title}
      </h2>
      <p class="dialog-text" id="confirm-text">
        {question.text}
      </p>
      <div class="dialog-foot">
        <button type="button" class="button" data-autofocus onClick={() => onAnswer(false)}>
          {question.no}
        </button>
        <button
          type="button"
          class={`button ${question.danger ? "button-danger-full" : "button-primary"}`}
          onClick={() => onAnswer(true)}
        >
          {question.yes}
        </button>
      </div>
    </Dialog>
  );
}
