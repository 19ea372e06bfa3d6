import type { App, Receiver, ReceiverEvent } from "@slack/bolt";

/**
 * Lets Slack hear 200 only when Bolt and its listeners are through. Bolt 5 answers events before it calls a listener, and
 * in Socket Mode no option changes that; here the answer waits until the listener has put the job into the inbox.
 * What no listener answered goes to `unanswered`, which answers it itself.
 */
export function holdAck<R extends Receiver>(receiver: R, unanswered: (event: ReceiverEvent) => Promise<void>): R {
  const init = receiver.init.bind(receiver);
  receiver.init = (app: App) => {
    const processEvent = app.processEvent.bind(app);
    app.processEvent = async (event: ReceiverEvent) => {
      let answer: { readonly response: unknown } | undefined;
      await processEvent({
        ...event,
        ack: async (response?: unknown) => {
          answer = { response };
        },
      });
      if (answer === undefined) return unanswered(event);
      await event.ack(answer.response);
    };
    init(app);
  };
  return receiver;
}
