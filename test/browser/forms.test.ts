import type { ModalView } from "@slack/types";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { member } from "../../app/local/workspace/world/seed.ts";
import { useBrowser } from "./launch.ts";
import { type App, openPageLab } from "./page-lab.ts";

const browser = useBrowser();
const plain = (text: string) => ({ type: "plain_text" as const, text });

const loading: ModalView = {
  type: "modal",
  title: plain("Correct"),
  blocks: [{ type: "section", text: plain("Loading…") }],
};
const form: ModalView = {
  type: "modal",
  title: plain("Correct"),
  submit: plain("Save"),
  close: plain("Leave it"),
  notify_on_close: true,
  blocks: [
    {
      type: "input",
      block_id: "name",
      label: plain("Name"),
      element: { type: "plain_text_input", action_id: "v", initial_value: "Jisoo Park" },
    },
    {
      type: "input",
      block_id: "mails",
      optional: true,
      label: plain("E-mails"),
      hint: plain("One a line"),
      element: { type: "plain_text_input", action_id: "v", multiline: true },
    },
    {
      type: "input",
      block_id: "who",
      label: plain("Who knows them"),
      element: { type: "users_select", action_id: "v", initial_user: member.minsu },
    },
    {
      type: "input",
      block_id: "same",
      optional: true,
      label: plain("Same person as"),
      element: { type: "external_select", action_id: "v", min_query_length: 2, placeholder: plain("Search") },
    },
  ],
};

/** A message with a button, and an app that opens the form when it is pressed. */
async function open(app: App, first: ModalView = form) {
  const lab = await openPageLab(async (sent, client) => {
    if (sent.type === "block_actions") await client.views.open({ trigger_id: sent.trigger_id, view: first });
    return app(sent, client);
  });
  await lab.say([{ type: "actions", elements: [{ type: "button", action_id: "correct", text: plain("Correct it") }] }]);
  const page = await browser.open(`${lab.url}/#as=${member.dana}`);
  await page.getByRole("button", { name: "Correct it" }).click();
  const dialog = page.getByRole("dialog", { name: "Correct" });
  await dialog.waitFor();
  return { lab, page, dialog };
}

const focused = (page: Page) =>
  page.evaluate<string>("document.activeElement.id || document.activeElement.textContent");

describe("a form", () => {
  it("opens at once, loading, and is filled when the app knows more", async () => {
    const { lab, page, dialog } = await open(() => undefined, loading);
    await dialog.getByText("Loading…").waitFor();
    const id = await viewId(page);
    await lab.client.views.update({ view_id: id, view: form });
    await dialog.getByRole("textbox", { name: "Name" }).waitFor();
    await expect.poll(() => dialog.getByRole("textbox", { name: "Name" }).inputValue()).toBe("Jisoo Park");
    await expect.poll(() => dialog.getByText("Loading…").count()).toBe(0);
    await expect.poll(() => focused(page)).toBe("field-name");
  });

  it("sends what its fields hold, in Slack's form, and closes", async () => {
    const { lab, page, dialog } = await open(() => undefined);
    await dialog.getByRole("textbox", { name: "Name" }).fill("박지수");
    await dialog.getByRole("textbox", { name: "E-mails" }).fill("a@b.example\nc@d.example");
    await dialog.getByRole("combobox", { name: "Who knows them" }).click();
    await dialog.getByRole("option", { name: "Sofia" }).click();
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => dialog.count()).toBe(0);
    const { view } = lab.sent.find((one) => one.type === "view_submission");
    expect(view.state.values).toMatchObject({
      name: { v: { type: "plain_text_input", value: "박지수" } },
      mails: { v: { value: "a@b.example\nc@d.example" } },
      who: { v: { type: "users_select", selected_user: member.sofia } },
      same: { v: { selected_option: null } },
    });
    await expect.poll(() => focused(page)).toBe("Correct it");
  });

  it("shows the app's errors beside their fields, goes to the first, and keeps what was typed", async () => {
    const { page, dialog } = await open((sent) =>
      sent.type === "view_submission"
        ? { response_action: "errors", errors: { mails: "“x” is no address" } }
        : undefined,
    );
    const mails = dialog.getByRole("textbox", { name: "E-mails" });
    await mails.fill("x");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("“x” is no address").waitFor();
    await expect.poll(() => mails.getAttribute("aria-invalid")).toBe("true");
    const described = (await mails.getAttribute("aria-describedby")) ?? "";
    await expect.poll(() => page.locator(`#${described.split(" ")[0]}`).textContent()).toBe("“x” is no address");
    await expect.poll(() => focused(page)).toBe("field-mails");
    await expect.poll(() => mails.inputValue()).toBe("x");
    await expect.poll(() => dialog.getByRole("textbox", { name: "Name" }).getAttribute("aria-invalid")).toBe("false");
  });

  it("asks for what is required before the app is asked", async () => {
    const { lab, dialog } = await open(() => undefined);
    await dialog.getByRole("textbox", { name: "Name" }).fill("");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("Please complete this required field.").waitFor();
    expect(lab.sent.filter((one) => one.type === "view_submission")).toEqual([]);
  });

  it("waits visibly for the app, and says so when it fails", async () => {
    let answer: (status: number) => void = () => {};
    const { dialog } = await open((sent) =>
      sent.type === "view_submission" ? new Promise((resolve) => (answer = resolve)) : undefined,
    );
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.locator("form[aria-busy=true]").waitFor();
    answer(500);
    await dialog.getByRole("alert").getByText("We had some trouble connecting. Try again?").waitFor();
    await dialog.locator("form[aria-busy=false]").waitFor();
  });

  it("keeps the focus inside, closes with Escape, tells the app, and gives the focus back", async () => {
    const { lab, page, dialog } = await open(() => undefined);
    const inside = "document.querySelector('dialog').contains(document.activeElement)";
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press(step < 6 ? "Tab" : "Shift+Tab");
      await expect.poll(() => page.evaluate(inside)).toBe(true);
    }
    await dialog.getByRole("combobox", { name: "Who knows them" }).click();
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.getByRole("listbox").count()).toBe(0);
    await expect.poll(() => dialog.count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.count()).toBe(0);
    await expect.poll(() => lab.sent.some((one) => one.type === "view_closed")).toBe(true);
    await expect.poll(() => focused(page)).toBe("Correct it");
  });

  it("asks the app for choices from the second letter on, after a pause, and drops an answer to earlier letters", async () => {
    const late: ((names: string[]) => void)[] = [];
    const asked: string[] = [];
    const { page, dialog } = await open((sent) => {
      if (sent.type !== "block_suggestion") return undefined;
      asked.push(sent.value);
      return new Promise((resolve) => {
        late.push((names) => resolve({ options: names.map((text) => ({ text: plain(text), value: text })) }));
      });
    });
    const field = dialog.getByRole("combobox", { name: "Same person as" });
    await field.click();
    await dialog.getByText("Type 2 characters to search").waitFor();
    await page.keyboard.type("지");
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await page.keyboard.type("수");
    await expect.poll(() => asked).toEqual(["지수"]);
    await page.keyboard.type("박");
    await expect.poll(() => asked).toEqual(["지수", "지수박"]);
    late[1]?.(["박지수 · Contoso"]);
    await dialog.getByRole("option", { name: "박지수 · Contoso" }).waitFor();
    late[0]?.(["somebody else"]);
    await page.waitForTimeout(300);
    await expect.poll(() => dialog.getByRole("option").allTextContents()).toEqual(["박지수 · Contoso"]);
    await page.keyboard.press("Enter");
    await expect.poll(() => field.inputValue()).toBe("박지수 · Contoso");
  });
});

async function viewId(page: Page): Promise<string> {
  const title = (await page.locator("dialog").getAttribute("aria-labelledby")) ?? "";
  return title.replace(/^title-/, "");
}
